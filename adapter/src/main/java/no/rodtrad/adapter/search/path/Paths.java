package no.rodtrad.adapter.search.path;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * FHIRPath of search parameters: parsed by HAPI, walked by closures where they suffice, evaluated by HAPI's engine where not. The
 * engine asks the definitions of R4 at every step and is some thirty times dearer, too dear for each write.
 */
public final class Paths {

    private static final Logger LOG = LoggerFactory.getLogger(Paths.class);

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final FHIRPathEngine parser = engine(new PrePopulatedValidationSupport(fhir));
    private FHIRPathEngine evaluator;

    /** @param type of the resource or element that the path starts from; empty where it does not name it */
    public synchronized Walker compile(String expression, String type) {
        ExpressionNode node = parser.parse(expression);
        try {
            return new WalkerCompiler(type).compile(node);
        } catch (NotWalked e) {
            LOG.debug("left to the engine: {} ({})", expression, e.getMessage());
            return new EngineWalker(evaluator(), node);
        }
    }

    /** The same by HAPI's engine, whatever the expression holds. */
    public synchronized Walker evaluated(String expression) {
        return new EngineWalker(evaluator(), parser.parse(expression));
    }

    /** Reads all of R4's definitions: made when it is first needed. */
    private FHIRPathEngine evaluator() {
        if (evaluator == null) {
            evaluator = engine(fhir.getValidationSupport());
            evaluator.setHostServices(new EngineHost());
        }
        return evaluator;
    }

    private FHIRPathEngine engine(IValidationSupport support) {
        return new FHIRPathEngine(new HapiWorkerContext(fhir, support));
    }
}
