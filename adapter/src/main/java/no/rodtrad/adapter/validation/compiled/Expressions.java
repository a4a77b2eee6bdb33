package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** FHIRPath as closures: parsed once by HAPI, with the functions that rules use. */
final class Expressions {

    private static final Logger LOG = LoggerFactory.getLogger(Expressions.class);

    private final FHIRPathEngine engine;
    private final Map<String, Check> compiled = new ConcurrentHashMap<>();

    Expressions(IWorkerContext context) {
        engine = new FHIRPathEngine(context);
    }

    /** A check that holds where the expression is certainly true; one that never holds for what cannot be compiled. */
    Check compile(String text) {
        return compiled.computeIfAbsent(String.valueOf(text), this::make);
    }

    private Check make(String text) {
        if (ComponentCodes.RULE.equals(text)) {
            return ComponentCodes::differ;
        }
        try {
            Expression expression = new ExpressionCompiler().compile(engine.parse(text));
            return item -> isTrue(expression, item);
        } catch (RuntimeException e) {
            LOG.debug("left to the engine: {}", text);
            return Check.UNDECIDED;
        }
    }

    private static boolean isTrue(Expression expression, Item item) {
        try {
            List<Item> result = expression.of(List.of(item));
            return result.size() == 1 && Values.isTrue(result.get(0));
        } catch (RuntimeException e) {
            // Undecided, or a value of another shape than its type has: the engine has to look.
            return false;
        }
    }
}
