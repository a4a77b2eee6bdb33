package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import no.rodtrad.conformance.Suite;
import no.rodtrad.conformance.Target;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite that testers run, against the server that is tested here. */
@ExtendWith(SharedWorld.class)
class ConformanceTest {

    private final World world;

    ConformanceTest(World world) {
        this.world = world;
    }

    @Test
    void theSandboxConforms() {
        Report report = Suite.run(Target.sandbox(URI.create(world.sandbox().baseUrl()), Clock.systemUTC()));
        assertThat(report.findings().stream()
                        .filter(Finding::breaksConformance)
                        .map(f -> f.requirement().id() + " " + f.requirement().sentence() + " "
                                + f.outcome().verdict() + ": " + f.outcome().detail()))
                .isEmpty();
        assertThat(report.conforms()).isTrue();
        // What is skipped shows nothing: against a sandbox everything can be tried that the server promises.
        assertThat(report.findings().stream()
                        .filter(f -> f.outcome().verdict() == Verdict.SKIP)
                        .filter(f -> !f.outcome().detail().contains("does not promise"))
                        .map(f -> f.requirement().id() + ": " + f.outcome().detail()))
                .isEmpty();
    }
}
