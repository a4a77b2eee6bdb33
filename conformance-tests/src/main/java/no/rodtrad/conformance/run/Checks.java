package no.rodtrad.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Level;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.requirement.Requirement;

/** Collects the checks of one feature, so that they read as a table. */
public final class Checks {

    private final Feature feature;
    private final List<Check> rows = new ArrayList<>();

    public Checks(Feature feature) {
        this.feature = feature;
    }

    /** Adds a check of something that has to be so. */
    public Checks shall(String id, String sentence, String source, Function<Session, Outcome> probe) {
        return add(id, Level.SHALL, sentence, source, probe);
    }

    /** Adds a check of something that is to be so unless there is a good reason. */
    public Checks should(String id, String sentence, String source, Function<Session, Outcome> probe) {
        return add(id, Level.SHOULD, sentence, source, probe);
    }

    /** The rows in the order in which they were added. */
    public List<Check> list() {
        return List.copyOf(rows);
    }

    private Checks add(String id, Level level, String sentence, String source, Function<Session, Outcome> probe) {
        rows.add(new Check(new Requirement(id, feature, level, sentence, source), probe));
        return this;
    }
}
