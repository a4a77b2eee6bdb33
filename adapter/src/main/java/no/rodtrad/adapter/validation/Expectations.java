package no.rodtrad.adapter.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;

/** Looks up what the definitions demand of an element. */
final class Expectations {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final Function<String, Optional<StructureDefinition>> definition;

    Expectations(Function<String, Optional<StructureDefinition>> definition) {
        this.definition = definition;
    }

    /** What the profile demands of the element at a path such as {@code CarePlan.period.start}, without indices. */
    Expectation of(String profile, String path) {
        return element(profile, path).map(Expectations::demands).orElse(Expectation.NONE);
    }

    /** The sentence of an invariant, in both languages where the profile has both. */
    Expectation ofInvariant(String profile, String key) {
        return definition.apply(profile).stream()
                .flatMap(p -> p.getSnapshot().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(constraint -> key.equals(constraint.getKey()))
                .findFirst()
                .map(constraint -> new Expectation(
                        translated(constraint.getHumanElement(), "nb"), translated(constraint.getHumanElement(), "en")))
                .orElse(Expectation.NONE);
    }

    private Optional<ElementDefinition> element(String profile, String path) {
        Optional<StructureDefinition> found = definition.apply(profile);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<ElementDefinition> elements = found.get().getSnapshot().getElement();
        Optional<ElementDefinition> exact = at(elements, path);
        if (exact.isPresent()) {
            return exact;
        }
        // Below the snapshot: the rest of the path is defined by the type of the deepest element that it has.
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            Optional<ElementDefinition> parent = at(elements, path.substring(0, dot));
            if (parent.isPresent()) {
                String rest = path.substring(dot);
                return parent.get().getType().stream()
                        .map(type -> type.getCode())
                        .filter(type -> type != null && !type.contains("/"))
                        .flatMap(type ->
                                element("http://hl7.org/fhir/StructureDefinition/" + type, type + rest).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<ElementDefinition> at(List<ElementDefinition> elements, String path) {
        return elements.stream()
                .filter(element -> path.equals(element.getPath()) || isChoice(element.getPath(), path))
                .findFirst();
    }

    private static boolean isChoice(String defined, String path) {
        return defined.endsWith("[x]")
                && path.startsWith(defined.substring(0, defined.length() - 3))
                && path.indexOf('.', defined.length() - 3) < 0;
    }

    private static Expectation demands(ElementDefinition element) {
        List<String> parts = new ArrayList<>();
        parts.add(element.getMin() + ".." + element.getMax());
        parts.add(element.getType().stream().map(Expectations::type).collect(Collectors.joining(" | ")));
        Stream.of(element.getPattern(), element.getFixed())
                .flatMap(value -> value(value).stream())
                .forEach(parts::add);
        String common = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        if (!element.hasBinding() || !element.getBinding().hasValueSet()) {
            return new Expectation(common, common);
        }
        String bound = element.getBinding().getValueSet() + " ("
                + element.getBinding().getStrength().toCode() + ")";
        return new Expectation(common + ", verdisett " + bound, common + ", value set " + bound);
    }

    private static String type(ElementDefinition.TypeRefComponent type) {
        String targets = type.getTargetProfile().stream()
                .map(target -> target.getValue().substring(target.getValue().lastIndexOf('/') + 1))
                .collect(Collectors.joining(" | "));
        String code = type.getCode() == null ? "" : type.getCode();
        return code.contains("/") ? "" : targets.isEmpty() ? code : code + "(" + targets + ")";
    }

    private static Optional<String> value(Type value) {
        if (value instanceof CodeableConcept concept && concept.hasCoding()) {
            return value(concept.getCodingFirstRep());
        }
        if (value instanceof Coding coding) {
            return Optional.of(coding.getSystem() + "#" + coding.getCode());
        }
        return value instanceof PrimitiveType<?> primitive
                ? Optional.of("= " + primitive.getValueAsString())
                : Optional.empty();
    }

    private static String translated(PrimitiveType<?> text, String language) {
        return text.getExtensionsByUrl(TRANSLATION).stream()
                .filter(extension -> language.equals(
                        String.valueOf(extension.getExtensionByUrl("lang").getValue())))
                .map(extension ->
                        String.valueOf(extension.getExtensionByUrl("content").getValue()))
                .findFirst()
                .orElse(text.getValueAsString());
    }
}
