package no.rodtrad.sandbox;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * How a sandbox is started.
 *
 * @param httpPort of the adapter; 0 for any free one
 * @param issuerPort of the test issuers; 0 for any free one
 * @param data folder that is kept between runs: database, certificates, what NAV received
 * @param story whether the story is played through after the start
 * @param navReceiverUrl where the adapter sends what is for NAV; null for the stand-in
 * @param extra further properties for the adapter; they win over those of the sandbox
 * @param out where progress is printed
 * @param clock the time
 */
public record SandboxSettings(
        int httpPort,
        int issuerPort,
        Path data,
        boolean story,
        String navReceiverUrl,
        Map<String, String> extra,
        PrintStream out,
        Clock clock) {

    public static final int HTTP_PORT = 8080;
    public static final int ISSUER_PORT = 8090;

    public SandboxSettings {
        extra = Map.copyOf(extra);
    }

    /** As a person starts it: the well-known ports, the story, progress on standard output. */
    public static SandboxSettings standard(Path data) {
        return new SandboxSettings(HTTP_PORT, ISSUER_PORT, data, true, null, Map.of(), System.out, Clock.systemUTC());
    }

    /** As a test starts it: free ports, no story. */
    public static SandboxSettings forTests(Path data) {
        return standard(data).withPorts(0, 0).withStory(false);
    }

    public SandboxSettings withPorts(int http, int issuers) {
        return new SandboxSettings(http, issuers, data, story, navReceiverUrl, extra, out, clock);
    }

    public SandboxSettings withStory(boolean played) {
        return new SandboxSettings(httpPort, issuerPort, data, played, navReceiverUrl, extra, out, clock);
    }

    /** Puts something else, such as a mock, in NAV's place. */
    public SandboxSettings withNavReceiverUrl(String url) {
        return new SandboxSettings(httpPort, issuerPort, data, story, url, extra, out, clock);
    }

    public SandboxSettings withExtra(Map<String, String> properties) {
        return new SandboxSettings(httpPort, issuerPort, data, story, navReceiverUrl, properties, out, clock);
    }

    public SandboxSettings withOut(PrintStream stream) {
        return new SandboxSettings(httpPort, issuerPort, data, story, navReceiverUrl, extra, stream, clock);
    }
}
