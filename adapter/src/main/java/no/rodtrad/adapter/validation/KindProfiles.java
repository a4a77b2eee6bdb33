package no.rodtrad.adapter.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Which profile of the package a resource has to satisfy, whether or not it claims it: the one of its type. Where a type
 * has several (Observation), it is the one that demands the code that the resource has.
 */
final class KindProfiles {

    private final Map<String, List<StructureDefinition>> ofType;
    private final Predicate<Bound> member;

    /** A code and the value set that it may be in. */
    record Bound(Coding code, String valueSet) {}

    /** @param member whether a code is in a value set */
    KindProfiles(List<StructureDefinition> definitions, Predicate<Bound> member) {
        this.member = member;
        ofType = definitions.stream()
                .filter(definition -> definition.getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE)
                .filter(definition -> !definition.getAbstract())
                .collect(Collectors.groupingBy(StructureDefinition::getType));
    }

    /** The canonical URL; empty where the package says nothing about that kind. */
    Optional<String> of(Resource resource) {
        List<StructureDefinition> candidates = ofType.getOrDefault(resource.fhirType(), List.of());
        Stream<StructureDefinition> fitting = resource instanceof Observation observation
                ? candidates.stream().filter(profile -> demands(profile, observation.getCode()))
                : candidates.stream();
        return fitting.findFirst().map(StructureDefinition::getUrl);
    }

    /** The types that there are profiles for, with their canonical URLs. */
    Map<String, List<String>> all() {
        return ofType.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(StructureDefinition::getUrl)
                                .toList()));
    }

    private boolean demands(StructureDefinition profile, CodeableConcept code) {
        List<ElementDefinition> places = profile.getSnapshot().getElement().stream()
                .filter(element -> element.getPath().startsWith("Observation.code"))
                .toList();
        boolean byPattern = codings(places).anyMatch(wanted -> code.hasCoding(wanted.getSystem(), wanted.getCode()));
        boolean byBinding = places.stream()
                .filter(ElementDefinition::hasBinding)
                .filter(place -> place.getBinding().getStrength() == Enumerations.BindingStrength.REQUIRED)
                .anyMatch(place -> code.getCoding().stream()
                        .anyMatch(coding ->
                                member.test(new Bound(coding, place.getBinding().getValueSet()))));
        return byPattern || byBinding;
    }

    private static Stream<Coding> codings(List<ElementDefinition> places) {
        return places.stream()
                .flatMap(
                        place -> Stream.of(place.getPattern(), place.getFixed()).filter(Objects::nonNull))
                .flatMap(demanded -> demanded instanceof CodeableConcept concept
                        ? concept.getCoding().stream()
                        : Stream.of(demanded).filter(Coding.class::isInstance).map(Coding.class::cast));
    }
}
