package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;

/** The rules of an element, compiled. */
final class Invariants {

    private static final String BEST_PRACTICE =
            "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice";

    /** Rules that hold of everything that gets here, by their text: empty objects, contained resources and texts do not. */
    private static final Set<String> HELD = Set.of(
            "hasValue() or (children().count() > id.count())",
            "hasValue() or (children().count() > id.count()) or $this is Parameters",
            "contained.contained.empty()",
            "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
            "contained.meta.security.empty()",
            "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
            "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))");

    private Invariants() {}

    static List<Check> of(ElementDefinition element, Expressions expressions) {
        return element.getConstraint().stream()
                .filter(rule -> !HELD.contains(rule.getExpression()) && !isBestPractice(rule))
                .map(rule -> expressions.compile(rule.getExpression()))
                .toList();
    }

    /** The engine is told not to look at these. */
    private static boolean isBestPractice(ElementDefinitionConstraintComponent rule) {
        return rule.hasExtension(BEST_PRACTICE);
    }
}
