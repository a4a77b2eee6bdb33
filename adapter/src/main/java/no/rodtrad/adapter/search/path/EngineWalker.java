package no.rodtrad.adapter.search.path;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;

/** Evaluates by HAPI's engine, which keeps state: by one thread at a time. */
record EngineWalker(FHIRPathEngine engine, ExpressionNode node) implements Walker {

    @Override
    public List<Base> walk(List<Base> focus) {
        List<Base> found = new ArrayList<>();
        synchronized (engine) {
            for (Base start : focus) {
                found.addAll(engine.evaluate(start, start, start, start, node));
            }
        }
        return found;
    }
}
