package no.rodtrad.adapter.fhir.patch;

import java.util.List;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.model.Base;

/** What {@code where(…)} chooses by: comparisons of primitive values, joined by {@code and} and {@code or}. */
final class Comparison {

    private Comparison() {}

    static boolean holds(ExpressionNode criterion, Element element) {
        ExpressionNode last = criterion;
        Operation operation = criterion.getOperation();
        if (operation == Operation.Equals) {
            ExpressionNode right = criterion.getOpNext();
            if (right.getOpNext() != null) {
                throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
            }
            List<String> one = text(criterion, element);
            return !one.isEmpty() && one.equals(text(right, element));
        }
        boolean holds = truth(criterion, element);
        // The parser has grouped by precedence: what is left goes from left to right.
        for (ExpressionNode next = criterion.getOpNext(); next != null; next = next.getOpNext()) {
            boolean right = truth(next, element);
            holds = switch (last.getOperation()) {
                case And -> holds && right;
                case Or -> holds || right;
                default -> throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
            };
            last = next;
        }
        return holds;
    }

    private static boolean truth(ExpressionNode node, Element element) {
        if (node.getKind() != Kind.Group || node.getInner() != null) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return holds(node.getGroup(), element);
    }

    /** The values of a constant or of a path from an element. */
    static List<String> text(ExpressionNode node, Element element) {
        if (node.getKind() == Kind.Constant && node.getConstant() != null) {
            return List.of(node.getConstant().primitiveValue());
        }
        List<Base> found = ElementPath.walk(node, List.of(element)).stream()
                .map(Element::value)
                .toList();
        if (!found.stream().allMatch(Base::isPrimitive)) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return found.stream()
                .filter(Base::hasPrimitiveValue)
                .map(Base::primitiveValue)
                .toList();
    }
}
