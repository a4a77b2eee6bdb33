package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

class EpikriseMappingTest {

    private static Mapped mapped(String name) {
        return Mapped.of(Cases.of("mapping", name).input());
    }

    @Test
    void eachSectionCarriesItsKindOfFact() {
        Composition composition = mapped("epikrise-rehabilitation").one(Composition.class);
        assertThat(category(composition, "OP")).isEqualTo(OwnCode.PLAN.code());
        assertThat(category(composition, "HJ")).isEqualTo(OwnCode.WORK_ABILITY.code());
        assertThat(category(composition, "SY")).isEqualTo(OwnCode.SICK_LEAVE.code());
        assertThat(category(composition, "SYKM")).isEqualTo(OwnCode.SICK_LEAVE.code());
        assertThat(category(composition, "FO")).isEqualTo(OwnCode.HEALTH_DETAIL.code());
        assertThat(category(composition, "MEDB")).isEqualTo(OwnCode.HEALTH_DETAIL.code());
        assertThat(composition.getSection())
                .as("no section is without a category")
                .allMatch(section -> section.getCode().getCoding().stream()
                        .anyMatch(c -> c.getSystem().equals(OwnCode.PLAN.system())));
    }

    @Test
    void diagnosesStandInBothForms() {
        Condition main = mapped("epikrise-rehabilitation").all(Condition.class).get(1);
        assertThat(main.getCode().getCoding())
                .extracting(Coding::getCode)
                .containsExactly("M545", "M54.5", "G551", "G55.1");
        assertThat(main.getCode().getCoding())
                .extracting(Coding::getSystem)
                .containsOnly("urn:oid:2.16.578.1.12.4.1.1.7110");
    }

    @Test
    void codedResourcesOfThePlanHoldNoWordOfTheTexts() {
        Mapped mapped = mapped("epikrise-rehabilitation");
        for (Class<? extends Resource> type : List.of(CarePlan.class, Observation.class)) {
            String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(mapped.one(type));
            assertThat(json).doesNotContain("stilling", "Lumbago", "M54", "timer", "sykmeldt");
        }
    }

    @Test
    void thePlanPointsAtItsParts() {
        Mapped mapped = mapped("epikrise-rehabilitation");
        CarePlan plan = mapped.one(CarePlan.class);
        List<ServiceRequest> planned = mapped.all(ServiceRequest.class).stream()
                .filter(r -> r.getIntent() == ServiceRequest.ServiceRequestIntent.PLAN)
                .toList();
        assertThat(planned).hasSize(2);
        assertThat(plan.getActivity())
                .extracting(a -> a.getReference().getReference())
                .containsExactlyElementsOf(planned.stream()
                        .map(r -> "ServiceRequest/" + r.getIdPart())
                        .toList());
        assertThat(plan.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-10-02T12:00:00+02:00");
        assertThat(plan.getSupportingInfo()).hasSize(1);
        assertThat(plan.getAddresses()).hasSize(2);
    }

    @Test
    void noPlanIsMadeWhereNothingIsSaidOfOne() {
        Mapped mapped = mapped("epikrise-outpatient");
        assertThat(mapped.all(CarePlan.class)).isEmpty();
        assertThat(mapped.one(Encounter.class).getClass_().getCode()).isEqualTo("AMB");
        assertThat(mapped.one(Composition.class).getType().getCodingFirstRep().getCode())
                .isEqualTo("A13-2");
    }

    @Test
    void theOrderOfElementsMeansNothing() {
        assertThat(withoutOriginal(mapped("epikrise-odd-order")))
                .isEqualTo(withoutOriginal(mapped("epikrise-rehabilitation")));
    }

    @Test
    void aCancellationDoesNotDisplaceWhatItCancels() {
        Mapped cancellation = mapped("epikrise-cancellation");
        assertThat(cancellation.result().cancels()).isTrue();
        Set<String> made = names(cancellation);
        assertThat(made)
                .extracting(name -> name.substring(0, name.indexOf('/')))
                .containsExactlyInAnyOrder(
                        "Binary", "DocumentReference", "Organization", "Organization", "Patient", "Provenance");
        Set<String> cancelled = names(mapped("epikrise-minimal"));
        made.removeIf(name -> name.startsWith("Organization") || name.startsWith("Patient"));
        assertThat(cancelled).doesNotContainAnyElementsOf(made);
    }

    @Test
    void aChangeMeetsTheResourcesOfTheFirstVersion() {
        String first = new String(Cases.of("mapping", "epikrise-minimal").input(), StandardCharsets.UTF_8);
        String change = first.replace("<ServType V=\"N\" DN=\"Ny\"/>", "<ServType V=\"M\" DN=\"Endring\"/>");
        Mapped changed = Mapped.of(change.getBytes(StandardCharsets.UTF_8));
        assertThat(names(changed)).isEqualTo(names(mapped("epikrise-minimal")));
        assertThat(changed.one(Composition.class).getStatus()).isEqualTo(Composition.CompositionStatus.AMENDED);
    }

    @Test
    void theOriginalIsKeptWhole() throws Exception {
        byte[] input = Cases.of("mapping", "epikrise-minimal").input();
        Mapped mapped = Mapped.of(input);
        Binary binary = mapped.one(Binary.class);
        DocumentReference document = mapped.one(DocumentReference.class);
        assertThat(binary.getData()).isEqualTo(input);
        assertThat(document.getContentFirstRep().getAttachment().getUrl()).isEqualTo("Binary/" + binary.getIdPart());
        assertThat(document.getContentFirstRep().getAttachment().getHash())
                .isEqualTo(MessageDigest.getInstance("SHA-1").digest(input));
        assertThat(mapped.one(Provenance.class).getTarget())
                .hasSize(mapped.result().resources().size() - 1);
    }

    @Test
    void departmentsArePartOfTheirOrganisation() {
        List<Organization> organizations = mapped("epikrise-rehabilitation").all(Organization.class);
        Organization outer = organizations.get(0);
        assertThat(outer.getIdentifier()).hasSize(2);
        assertThat(organizations.get(1).getPartOf().getReference()).isEqualTo("Organization/" + outer.getIdPart());
    }

    private static Set<String> names(Mapped mapped) {
        Set<String> names = new TreeSet<>();
        mapped.result().resources().forEach(r -> names.add(r.fhirType() + "/" + r.getIdPart()));
        return names;
    }

    private static Set<String> withoutOriginal(Mapped mapped) {
        Set<String> all = new TreeSet<>();
        for (Resource resource : mapped.result().resources()) {
            if (!(resource instanceof Binary) && !(resource instanceof DocumentReference)) {
                all.add(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
            }
        }
        return all;
    }

    private static String category(Composition composition, String code) {
        return composition.getSection().stream()
                .map(section -> section.getCode().getCoding())
                .filter(codings -> codings.stream().anyMatch(c -> code.equals(c.getCode())))
                .flatMap(List::stream)
                .filter(c -> OwnCode.PLAN.system().equals(c.getSystem()))
                .map(Coding::getCode)
                .findFirst()
                .orElseThrow();
    }
}
