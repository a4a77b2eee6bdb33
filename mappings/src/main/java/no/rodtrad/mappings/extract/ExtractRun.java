package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.rule.Trace;
import org.hl7.fhir.r4.model.Resource;

/** One making of an extract: every value that goes in passes {@link #take}, which writes the trace. */
final class ExtractRun {

    private static final String TARGET = "Extract";
    private final List<Trace.Step> steps = new ArrayList<>();

    /** The value, noted as taken by a rule; nothing is noted where there is none. */
    <T> T take(ExtractRule rule, Resource from, T value) {
        return take(rule, reference(from), value);
    }

    <T> T take(ExtractRule rule, String from, T value) {
        if (value != null) {
            String element = rule.source().substring(rule.source().indexOf('.') + 1);
            steps.add(new Trace.Step(rule.id(), from + "/" + element, TARGET, rule.target()));
        }
        return value;
    }

    Trace trace() {
        return new Trace(List.copyOf(steps));
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
