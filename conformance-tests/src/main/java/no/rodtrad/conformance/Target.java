package no.rodtrad.conformance;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.token.SandboxTokens;
import no.rodtrad.conformance.token.TokenSource;

/**
 * The server under test and what the suite may rely on there.
 *
 * @param baseUrl base URL of the server, such as {@code http://localhost:8080}
 * @param tokens where access tokens come from
 * @param sender the institution that the messages come from; the institution's token has to be on its behalf
 * @param sandbox whether the server has the sandbox's doors
 * @param patience how long to wait for what the server does after its receipt
 * @param clock for the dates in the samples
 * @param random for the numbers and words in the samples
 */
public record Target(
        URI baseUrl,
        TokenSource tokens,
        Organisation sender,
        boolean sandbox,
        Duration patience,
        Clock clock,
        Random random) {

    public Target {
        Objects.requireNonNull(baseUrl);
        Objects.requireNonNull(tokens);
    }

    /** A sandbox, which hands out tokens for everybody. */
    public static Target sandbox(URI baseUrl, Clock clock) {
        return new Target(
                baseUrl, new SandboxTokens(), Organisation.SENDER, true, Duration.ofSeconds(20), clock, new Random());
    }
}
