package no.rodtrad.profiles.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;

/** The definitions of the package as resources, and the terminology of the package and of R4, with no network. */
final class Definitions {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    static final List<Resource> ALL = PackagedResources.names().stream()
            .map(name -> (Resource) FHIR.newJsonParser().parseResource(PackagedResources.json(name)))
            .toList();

    static final ValidationSupportChain SUPPORT = support();

    private Definitions() {}

    static <T extends Resource> Stream<T> of(Class<T> type) {
        return ALL.stream().filter(type::isInstance).map(type::cast);
    }

    static boolean hasCode(String system, String code) {
        return SUPPORT.fetchCodeSystem(system) instanceof CodeSystem found && has(found.getConcept(), code);
    }

    private static boolean has(List<CodeSystem.ConceptDefinitionComponent> concepts, String code) {
        return concepts.stream().anyMatch(c -> c.getCode().equals(code) || has(c.getConcept(), code));
    }

    private static ValidationSupportChain support() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(FHIR);
        ALL.forEach(own::addResource);
        return new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                own,
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR));
    }
}
