package no.rodtrad.conformance.requirement;

import java.time.Duration;
import java.util.List;
import no.rodtrad.conformance.http.Exchange;

/**
 * What one check found.
 *
 * @param requirement the requirement that was checked
 * @param outcome verdict and reason
 * @param took time used
 * @param exchanges the requests made for it, in order; empty where an earlier check had made them
 */
public record Finding(Requirement requirement, Outcome outcome, Duration took, List<Exchange> exchanges) {

    /** Whether this finding makes the whole run fail. */
    public boolean breaksConformance() {
        return requirement.level() == Level.SHALL
                && (outcome.verdict() == Verdict.FAIL || outcome.verdict() == Verdict.ERROR);
    }
}
