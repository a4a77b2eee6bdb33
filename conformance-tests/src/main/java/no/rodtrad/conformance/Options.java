package no.rodtrad.conformance;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.conformance.token.GivenTokens;

/**
 * What the command line says.
 *
 * @param target the server
 * @param report where to write the report; empty for the terminal only
 */
record Options(Target target, Optional<Path> report) {

    static final String USAGE = """
            usage: run --base-url URL [options]

              --base-url URL                   the server, such as http://localhost:8080
              --report FOLDER                  also write JUnit XML, FHIR TestReport and HTML there
              --tokens sandbox                 ask the sandbox for tokens (the default)
              --token-institution TOKEN        or bring them: the sender of the messages,
              --token-other-institution TOKEN  an institution with no relation to the person,
              --token-nav TOKEN                and NAV
              --sender-number NUMBER           organisation number that the institution's token is for
              --patience SECONDS               how long to wait for a delivery (20)

            load --help and folders --help say what those two do

            exit code: 0 no SHALL failed or errored, 1 some did, 2 the command line was not understood
            """;

    private static final Set<String> KNOWN = Set.of(
            "--base-url",
            "--report",
            "--tokens",
            "--token-institution",
            "--token-other-institution",
            "--token-nav",
            "--sender-number",
            "--patience");

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a sentence for the tester when it is not understood
     */
    static Options parse(String[] arguments, Clock clock) {
        if (arguments.length == 0 || !"run".equals(arguments[0])) {
            throw new IllegalArgumentException("the commands are run, load and folders");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        if (!values.containsKey("--base-url")) {
            throw new IllegalArgumentException("--base-url is missing");
        }
        if (!"sandbox".equals(values.getOrDefault("--tokens", "sandbox"))) {
            throw new IllegalArgumentException("--tokens can only be sandbox");
        }
        return new Options(
                target(values, clock),
                Optional.ofNullable(values.get("--report")).map(Path::of));
    }

    private static Target target(Map<String, String> values, Clock clock) {
        Target sandbox = Target.sandbox(URI.create(values.get("--base-url")), clock);
        Map<Caller, String> given = new EnumMap<>(Caller.class);
        put(given, Caller.INSTITUTION, values.get("--token-institution"));
        put(given, Caller.OTHER_INSTITUTION, values.get("--token-other-institution"));
        put(given, Caller.NAV, values.get("--token-nav"));
        if (!given.isEmpty() && values.containsKey("--tokens")) {
            throw new IllegalArgumentException("--tokens sandbox and brought tokens exclude each other");
        }
        return new Target(
                sandbox.baseUrl(),
                given.isEmpty() ? sandbox.tokens() : new GivenTokens(given),
                new Organisation(
                        Organisation.SENDER.name(),
                        values.getOrDefault("--sender-number", Organisation.SENDER.number())),
                given.isEmpty(),
                Duration.ofSeconds(Long.parseLong(values.getOrDefault("--patience", "20"))),
                clock,
                new Random());
    }

    private static void put(Map<Caller, String> tokens, Caller caller, String token) {
        if (token != null) {
            tokens.put(caller, token);
        }
    }
}
