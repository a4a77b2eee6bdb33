package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderTest {

    static List<Cases.Case> cases() {
        return Cases.of("mapping");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachResourceRefersOnlyToThoseBeforeIt(Cases.Case given) {
        Set<String> known = new HashSet<>(Set.of("Patient/person-1", "EpisodeOfCare/folder-1"));
        List<Resource> resources = Mapped.of(given.input()).result().resources();
        assertThat(resources).hasAtLeastOneElementOfType(Patient.class);
        for (Resource resource : resources) {
            String name = resource.fhirType() + "/" + resource.getIdPart();
            for (Reference reference : FhirContext.forR4Cached()
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(resource, Reference.class)) {
                if (reference.hasReference()) {
                    assertThat(known).as(name).contains(reference.getReference());
                }
            }
            assertThat(known.add(name) || resource instanceof Patient)
                    .as("%s is there once", name)
                    .isTrue();
        }
    }
}
