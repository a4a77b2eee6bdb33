package no.rodtrad.conformance.requirement;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What a run found.
 *
 * @param target base URL of the server
 * @param started when the run began
 * @param findings one per requirement, in the order in which they were checked
 */
public record Report(URI target, Instant started, List<Finding> findings) {

    /** Whether no SHALL failed or errored. A run in which everything was skipped shows nothing and does not conform. */
    public boolean conforms() {
        return findings.stream().noneMatch(Finding::breaksConformance) && count(Verdict.PASS) > 0;
    }

    /** How many findings have a verdict. */
    public long count(Verdict verdict) {
        return findings.stream().filter(f -> f.outcome().verdict() == verdict).count();
    }

    /** The findings of one part of the suite. */
    public List<Finding> of(Feature feature) {
        return findings.stream()
                .filter(f -> f.requirement().feature() == feature)
                .toList();
    }
}
