package no.rodtrad.adapter.fhir.patch;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * The FHIRPath that names what a patch changes: names, an index, {@code first()}, {@code last()}, {@code where(…)} with
 * comparisons, {@code extension(…)}. No more, so that no path costs more than a walk over the resource.
 */
final class ElementPath {

    private final ExpressionNode path;

    ElementPath(ExpressionNode path) {
        this.path = path;
    }

    /** The elements that the path leads to. */
    List<Element> in(Resource resource) {
        if (path.getOpNext() != null) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        boolean typed = path.getKind() == Kind.Name && resource.fhirType().equals(path.getName());
        List<Element> root = List.of(new Element(null, null, resource));
        return typed ? walk(path.getInner(), root) : walk(path, root);
    }

    static List<Element> walk(ExpressionNode from, List<Element> start) {
        List<Element> found = start;
        for (ExpressionNode step = from; step != null; step = step.getInner()) {
            found = step(step, found);
        }
        return found;
    }

    private static List<Element> step(ExpressionNode step, List<Element> focus) {
        if (step.getKind() == Kind.Name
                && !step.getName().startsWith("$")
                && !step.getName().startsWith("%")) {
            List<Element> found = new ArrayList<>();
            focus.forEach(element -> found.addAll(children(element.value(), step.getName())));
            return found;
        }
        if (step.getKind() != Kind.Function) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return switch (step.getFunction()) {
            case First -> focus.stream().limit(1).toList();
            case Last -> focus.stream().skip(Math.max(0, focus.size() - 1)).toList();
            case Item ->
                focus.stream().skip(index(step.getParameters().get(0))).limit(1).toList();
            case Where ->
                focus.stream()
                        .filter(element -> Comparison.holds(step.getParameters().get(0), element))
                        .toList();
            case Extension ->
                focus.stream()
                        .flatMap(element -> children(element.value(), "extension").stream())
                        .filter(extension -> Comparison.text(
                                        step.getParameters().get(0), extension)
                                .equals(extension.value().getNamedProperty("url").getValues().stream()
                                        .map(Base::primitiveValue)
                                        .toList()))
                        .toList();
            default -> throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        };
    }

    private static List<Element> children(Base parent, String name) {
        try {
            Property property = parent.getNamedProperty(name);
            return property == null
                    ? List.of()
                    : property.getValues().stream()
                            .map(value -> new Element(parent, property.getName(), value))
                            .toList();
        } catch (FHIRException e) {
            return List.of();
        }
    }

    private static int index(ExpressionNode parameter) {
        String written = parameter.getKind() == Kind.Constant && parameter.getConstant() != null
                ? parameter.getConstant().primitiveValue()
                : "";
        if (!written.matches("[0-9]{1,6}")) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return Integer.parseInt(written);
    }
}
