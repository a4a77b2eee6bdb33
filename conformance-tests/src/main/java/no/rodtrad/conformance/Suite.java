package no.rodtrad.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.conformance.access.AccessChecks;
import no.rodtrad.conformance.disclosure.DisclosureChecks;
import no.rodtrad.conformance.fhir.FhirChecks;
import no.rodtrad.conformance.messages.MessageChecks;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Requirement;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Session;

/** The conformance suite: every check once, in order, against one server. */
public final class Suite {

    private static final List<Check> CHECKS = Stream.of(
                    AccessChecks.all(), MessageChecks.all(), FhirChecks.all(), DisclosureChecks.all())
            .flatMap(List::stream)
            .toList();

    private Suite() {}

    /** Every requirement of the suite, in the order in which they are checked. */
    public static List<Requirement> requirements() {
        return CHECKS.stream().map(Check::requirement).toList();
    }

    /** Runs every check. What goes wrong becomes a verdict; nothing is thrown. */
    public static Report run(Target target) {
        Instant started = target.clock().instant();
        Session session = new Session(target);
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            long before = System.nanoTime();
            Outcome outcome = judge(check, session);
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            findings.add(new Finding(
                    check.requirement(), outcome, took, session.http().drain()));
        }
        return new Report(target.baseUrl(), started, List.copyOf(findings));
    }

    private static Outcome judge(Check check, Session session) {
        try {
            return check.probe().apply(session);
        } catch (RuntimeException e) {
            // The type says enough; the message of an I/O error may hold a URL with a query.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Outcome.error("the check broke: " + cause.getClass().getSimpleName());
        }
    }
}
