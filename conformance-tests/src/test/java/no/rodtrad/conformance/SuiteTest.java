package no.rodtrad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.rodtrad.conformance.fake.FakeServer;
import no.rodtrad.conformance.fake.Fault;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Requirement;
import no.rodtrad.conformance.requirement.Verdict;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.conformance.token.GivenTokens;
import no.rodtrad.conformance.token.SandboxTokens;
import no.rodtrad.conformance.token.TokenSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The suite against a server that is right, and against servers that are each wrong in one thing. */
class SuiteTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);

    @Test
    void everyRequirementIsMetByAServerThatIsRight() {
        try (FakeServer server = new FakeServer()) {
            Report report = Suite.run(target(server.url(), new SandboxTokens(), true));

            assertThat(notPassed(report)).isEmpty();
            assertThat(report.conforms()).isTrue();
            assertThat(report.findings()).hasSameSizeAs(Suite.requirements());
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultTurnsExactlyTheVerdictsThatItConcerns(Fault fault) {
        try (FakeServer server = new FakeServer(fault)) {
            Report report = Suite.run(target(server.url(), new SandboxTokens(), true));

            assertThat(notPassed(report)).isEqualTo(fault.turns());
        }
    }

    @Test
    void everyRequirementIsTurnedToFailBySomeFault() {
        Set<String> turned = new HashSet<>();
        Arrays.stream(Fault.values())
                .forEach(fault -> fault.turns().forEach((id, verdict) -> {
                    if (verdict == Verdict.FAIL) {
                        turned.add(id);
                    }
                }));

        assertThat(Suite.requirements()).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(turned)
                .containsExactlyInAnyOrderElementsOf(
                        Suite.requirements().stream().map(Requirement::id).toList());
    }

    @Test
    void aServerThatCannotBeReachedIsAnErrorAndNotAFail() {
        URI nobody = new FakeServerThatLeft().url();

        Report report = Suite.run(target(nobody, new SandboxTokens(), true));

        assertThat(report.count(Verdict.ERROR)).isEqualTo(report.findings().size());
        assertThat(report.conforms()).isFalse();
    }

    @Test
    void withBroughtTokensEverythingIsTriedThatNeedsNoPersonAndNoSandbox() {
        try (FakeServer server = new FakeServer()) {
            GivenTokens tokens = new GivenTokens(Map.of(
                    Caller.INSTITUTION, server.token("institution", Organisation.SENDER.number()),
                    Caller.OTHER_INSTITUTION, server.token("institution", Organisation.OTHER.number()),
                    Caller.NAV, server.token("nav", Organisation.NAV_NUMBER)));

            Report report = Suite.run(target(server.url(), tokens, false));

            assertThat(notPassed(report).keySet())
                    .containsExactly(
                            "RTC-DIS-04",
                            "RTC-DIS-05",
                            "RTC-DIS-06",
                            "RTC-DIS-07",
                            "RTC-DIS-09",
                            "RTC-DIS-10",
                            "RTC-DIS-11",
                            "RTC-DIS-12");
            assertThat(report.count(Verdict.SKIP)).isEqualTo(8);
            assertThat(report.conforms()).isTrue();
        }
    }

    @Test
    void anUnmetShouldDoesNotBreakConformance() {
        try (FakeServer server = new FakeServer(Fault.RECEIPT_ID_NO_UUID)) {
            assertThat(Suite.run(target(server.url(), new SandboxTokens(), true))
                            .conforms())
                    .isTrue();
        }
    }

    @Test
    void theReportHoldsNoPersonNumberAndNoToken() {
        try (FakeServer server = new FakeServer(Fault.FHIR_WITHOUT_TOKEN)) {
            Report report = Suite.run(target(server.url(), new SandboxTokens(), true));

            List<String> said =
                    report.findings().stream().map(Finding::toString).toList();
            assertThat(said).noneMatch(text -> text.matches("(?s).*\\b\\d{11}\\b.*"));
            assertThat(said).noneMatch(text -> text.contains("eyJ"));
        }
    }

    private static Map<String, Verdict> notPassed(Report report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        report.findings().stream()
                .filter(f -> f.outcome().verdict() != Verdict.PASS)
                .forEach(f -> verdicts.put(f.requirement().id(), f.outcome().verdict()));
        return verdicts;
    }

    private static Target target(URI url, TokenSource tokens, boolean sandbox) {
        return new Target(
                url, tokens, Organisation.SENDER, sandbox, Duration.ofMillis(300), CLOCK, new Random(20260302));
    }

    /** A port that nobody listens at any more. */
    private static final class FakeServerThatLeft {
        private final URI url;

        FakeServerThatLeft() {
            try (FakeServer server = new FakeServer()) {
                url = server.url();
            }
        }

        URI url() {
            return url;
        }
    }
}
