package no.rodtrad.mappings.fhir.maps;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/** The part of a published ConceptMap that is about one national list. */
record PublishedMap(String name, int list, ConceptMapGroupComponent group) {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** Every ConceptMap of the package. */
    static List<ConceptMap> all() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("ConceptMap-"))
                .map(name -> FHIR.newJsonParser().parseResource(ConceptMap.class, PackagedResources.json(name)))
                .toList();
    }

    static PublishedMap of(String name, int list) {
        return all().stream()
                .filter(map -> map.getIdElement().getIdPart().equals(name))
                .flatMap(map -> map.getGroup().stream())
                .filter(group -> group.getSource().equals(NationalCodeSystem.uri(list)))
                .map(group -> new PublishedMap(name, list, group))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of the national list, as far as they are shipped. */
    List<String> listed() {
        String json = PackagedResources.json("CodeSystem-volven-" + list + ".json");
        return FHIR.newJsonParser().parseResource(CodeSystem.class, json).getConcept().stream()
                .map(CodeSystem.ConceptDefinitionComponent::getCode)
                .toList();
    }

    /** The codes that the map speaks of. */
    List<String> mapped() {
        return group.getElement().stream().map(SourceElementComponent::getCode).toList();
    }

    /** What the map says that a code becomes; nothing when it says that there is nothing. */
    Optional<String> target(String code) {
        return group.getElement().stream()
                .filter(element -> element.getCode().equals(code))
                .map(SourceElementComponent::getTargetFirstRep)
                .findFirst()
                .map(target -> target.getEquivalence() == ConceptMapEquivalence.UNMATCHED ? null : target.getCode());
    }

    /** What the map says that a code becomes which is not in the list. */
    Optional<String> otherwise() {
        return Optional.ofNullable(group.getUnmapped().getCode());
    }
}
