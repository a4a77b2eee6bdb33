package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondentsTest {

    private static final Reference OFFICE = new Reference("Organization/o");
    private static final Reference DOCTOR = new Reference("PractitionerRole/r");
    private static final Reference PERSON = new Reference("Patient/p");

    @Test
    void anOrganisationIsFoundItselfAndByARole() {
        Correspondents around = new Correspondents(List.of(office(), role()));
        ExtractOrganisation expected =
                new ExtractOrganisation("Lillevik legekontor", List.of(new Ident("80000220", "HER", null)));
        assertThat(around.organisation(OFFICE)).contains(expected);
        assertThat(around.organisation(DOCTOR)).contains(expected);
        assertThat(around.organisation(new Reference("Organization/other"))).isEmpty();
    }

    /** Of what is not in the folder, the reference must say both who it is and by which number. */
    @Test
    void anUnknownOrganisationIsWhatTheReferenceSays() {
        Reference said = new Reference().setDisplay("NAV").setIdentifier(id(IdentifierSystem.ENH, "889640782"));
        Correspondents around = new Correspondents(List.of());
        assertThat(around.organisation(said))
                .contains(new ExtractOrganisation("NAV", List.of(new Ident("889640782", "ENH", null))));
        assertThat(around.organisation(said.copy().setDisplay(null))).isEmpty();
        assertThat(around.organisation(said.copy().setIdentifier(null))).isEmpty();
        assertThat(around.organisation(said.copy().setIdentifier(new Identifier().setValue("17"))))
                .isEmpty();
    }

    @Test
    void aProfessionalIsFoundItselfAndByARole() {
        Practitioner aksel = new Practitioner();
        aksel.setId("a");
        aksel.addName().setFamily("Brattbakk").addGiven("Aksel");
        aksel.addIdentifier(id(IdentifierSystem.HPR, "9990017"));
        Correspondents around = new Correspondents(List.of(aksel, role()));
        for (Reference reference : List.of(DOCTOR, new Reference("Practitioner/a"))) {
            assertThat(around.professional(reference)).hasValueSatisfying(found -> {
                assertThat(found.name().family()).isEqualTo("Brattbakk");
                assertThat(found.idents()).containsExactly(new Ident("9990017", "HPR", null));
            });
        }
        assertThat(around.professional(OFFICE)).isEmpty();
    }

    /** Numbers that the person no longer has, of no national system or without a value name nobody. */
    @Test
    void aPersonIsKnownByTheNationalNumberInForce() {
        Patient patient = patient();
        patient.addIdentifier(id(IdentifierSystem.DNR, "54927810019").setUse(Identifier.IdentifierUse.OLD));
        patient.addIdentifier().setSystem("urn:local").setValue("17");
        patient.addIdentifier().setSystem(IdentifierSystem.FHN.uri());
        assertThat(found(patient)).isEmpty();
        patient.addIdentifier(id(IdentifierSystem.FNR, "14927810019"));
        patient.addIdentifier(id(IdentifierSystem.DUF, "201017238203"));
        assertThat(found(patient).map(ExtractPatient::identifier)).contains(new Ident("14927810019", "FNR", null));
    }

    @Test
    void theOfficialNameGoesBeforeTheFirst() {
        Patient patient = patient();
        patient.addIdentifier(id(IdentifierSystem.FNR, "14927810019"));
        patient.addName().setFamily("Fjellstad").setUse(HumanName.NameUse.OLD);
        assertThat(found(patient).orElseThrow().name().family()).isEqualTo("Fjellstad");
        patient.addName().setFamily("Nordhagen").setUse(HumanName.NameUse.OFFICIAL);
        assertThat(found(patient).orElseThrow().name().family()).isEqualTo("Nordhagen");
    }

    /** Half a date is none: the message has room for a whole one only. */
    @ParameterizedTest
    @CsvSource({"1978-12-14, 1978-12-14", "1978-12,", "1978,", ","})
    void onlyAWholeDateOfBirthIsTold(String written, LocalDate expected) {
        Patient patient = patient();
        patient.addIdentifier(id(IdentifierSystem.FNR, "14927810019"));
        if (written != null) {
            patient.getBirthDateElement().setValueAsString(written);
        }
        assertThat(found(patient).orElseThrow().birthDate()).isEqualTo(expected);
    }

    @Test
    void navIsKnownByEitherNumberWhereverItStands() {
        Correspondents around =
                new Correspondents(List.of(office(), nav(IdentifierSystem.HER, NavAddress.NAV.herId())));
        assertThat(around.isNav(new Reference("Organization/nav"), NavAddress.NAV))
                .isTrue();
        assertThat(around.isNav(OFFICE, NavAddress.NAV)).isFalse();
        assertThat(new Correspondents(List.of(nav(IdentifierSystem.ENH, NavAddress.NAV.organisationNumber())))
                        .isNav(new Reference("Organization/nav"), NavAddress.NAV))
                .isTrue();
        assertThat(around.isNav(said(IdentifierSystem.ENH, NavAddress.NAV.organisationNumber()), NavAddress.NAV))
                .isTrue();
        assertThat(around.isNav(said(IdentifierSystem.HER, NavAddress.NAV.organisationNumber()), NavAddress.NAV))
                .as("the number of another system is another's")
                .isFalse();
    }

    private static Reference said(IdentifierSystem system, String number) {
        return new Reference().setIdentifier(id(system, number));
    }

    private static Optional<ExtractPatient> found(Patient patient) {
        return new Correspondents(List.<Resource>of(patient)).patient(PERSON);
    }

    private static Patient patient() {
        Patient patient = new Patient();
        patient.setId("p");
        return patient;
    }

    private static Organization office() {
        Organization office = new Organization().setName("Lillevik legekontor");
        office.setId("o");
        office.addIdentifier(id(IdentifierSystem.HER, "80000220"));
        return office;
    }

    private static Organization nav(IdentifierSystem system, String number) {
        Organization nav = new Organization().setName("NAV");
        nav.setId("nav");
        nav.addIdentifier(id(system, number));
        return nav;
    }

    private static PractitionerRole role() {
        PractitionerRole role =
                new PractitionerRole().setOrganization(OFFICE).setPractitioner(new Reference("Practitioner/a"));
        role.setId("r");
        return role;
    }

    private static Identifier id(IdentifierSystem system, String value) {
        return new Identifier().setSystem(system.uri()).setValue(value);
    }
}
