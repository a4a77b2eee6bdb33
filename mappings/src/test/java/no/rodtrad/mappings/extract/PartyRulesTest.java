package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRulesTest {

    @Test
    void thePatientIsTheOfficialNameWithTheNumberInForce() {
        Patient patient = Facts.patient();
        patient.addName().setFamily("Nåværende").addGiven("Ingvild").setUse(NameUse.OFFICIAL);
        patient.getIdentifierFirstRep().setUse(IdentifierUse.OLD);
        patient.addIdentifier().setSystem("urn:oid:1.2.3").setValue("1");
        patient.addIdentifier().setSystem(IdentifierSystem.DUF.uri()).setValue("202012345678");
        patient.addIdentifier().setSystem(IdentifierSystem.FNR.uri());
        patient.addIdentifier().setSystem(IdentifierSystem.DNR.uri()).setValue("45908399546");
        assertThat(Told.extract(patient, Facts.stay()).patient().name().full()).isEqualTo("Ingvild Nåværende");
        assertThat(concerns(patient)).isEqualTo("Ingvild Nåværende, D-nummer 45908399546, født 05.10.1983");
    }

    @Test
    void whatIsNotKnownOfThePatientIsNotTold() {
        Patient patient = Facts.patient();
        patient.getIdentifier().clear();
        patient.setBirthDateElement(new DateType("1983-10"));
        assertThat(concerns(patient)).isEqualTo("Ingvild Skogheim");
        patient.setBirthDateElement(null);
        assertThat(concerns(patient)).isEqualTo("Ingvild Skogheim");
    }

    @Test
    void aPatientWithoutNameIsToldByNumber() {
        Patient patient = Facts.patient();
        patient.getName().clear();
        assertThat(concerns(patient)).isEqualTo("fødselsnummer 05908399546, født 05.10.1983");
        assertThat(Told.extract(patient, Facts.stay()).trace().steps())
                .noneMatch(step -> step.rule().equals(ExtractRule.PATIENT_NAME.id()))
                .anyMatch(step -> step.rule().equals(ExtractRule.PATIENT_IDENTIFIER.id()));
    }

    @Test
    void anotherNationalNumberIsCalledByItsKind() {
        Patient patient = Facts.patient();
        patient.getIdentifierFirstRep().setSystem(IdentifierSystem.DUF.uri()).setValue("202012345678");
        assertThat(concerns(patient)).isEqualTo("Ingvild Skogheim, DUF 202012345678, født 05.10.1983");
    }

    @Test
    void theCustodianTellsBeforeTheAuthorAndTheAuthorBeforeTheInstitution() {
        Organization other = new Organization().setName("Annet sykehus");
        other.setId("o9");
        PractitionerRole author = role("Organization/o9");
        Composition document = Facts.epikrise();
        document.getAuthor().clear();
        document.addAuthor(new Reference("PractitionerRole/r1"));
        assertThat(sender(document, author, other)).isEqualTo("Fjelltun rehabilitering");
        document.setCustodian(null);
        assertThat(sender(document, author, other)).isEqualTo("Annet sykehus");
        document.getAuthor().clear();
        assertThat(sender(document, author, other)).isEqualTo("Avdeling for " + Facts.SECRET);
        assertThat(Told.extract(Facts.stay()).sender()).isEmpty();
    }

    private static String sender(Composition document, PractitionerRole author, Organization other) {
        return Told.extract(Facts.stay(), document, author, other, Facts.clinic(), Facts.department(), Facts.doctor())
                .sender()
                .orElseThrow()
                .name();
    }

    @Test
    void theSendersNumbersComeInOrderAndNoOthers() {
        assertThat(Told.extract(Facts.stay(), Facts.epikrise(), Facts.clinic())
                        .sender()
                        .orElseThrow()
                        .idents())
                .containsExactly(new Ident("999999999", "ENH", null), new Ident("8001234", "HER", null));
    }

    @Test
    void anAuthorByRoleAnswersForThePlanToo() {
        CarePlan plan = Facts.plan().setAuthor(new Reference("PractitionerRole/r1"));
        ExtractProfessional told = Told.extract(plan, role("Organization/o1"), Facts.doctor(), Facts.clinic())
                .professional()
                .orElseThrow();
        assertThat(told.name().full()).isEqualTo("Amund Bergvoll");
        assertThat(told.idents()).containsExactly(new Ident("9999999", "HPR", null));
    }

    @Test
    void oneCallsTheAuthorAtWorkElseTheSender() {
        PractitionerRole role = role("Organization/o1");
        assertThat(contact(role)).isEqualTo(new Contact("Fjelltun rehabilitering", "+47 22 00 00 00"));
        role.addTelecom(phone("22000001").setUse(ContactPointUse.MOBILE));
        role.addTelecom(phone("22000002").setSystem(ContactPointSystem.FAX));
        role.addTelecom(phone("ring Kari"));
        assertThat(contact(role)).isEqualTo(new Contact("Fjelltun rehabilitering", "+47 22 00 00 00"));
        role.addTelecom(phone("22000003").setUse(ContactPointUse.WORK));
        assertThat(contact(role)).isEqualTo(new Contact("Amund Bergvoll", "22000003"));
        // A number of nobody helps nobody.
        role.setPractitioner(null);
        assertThat(contact(role)).isEqualTo(new Contact("Fjelltun rehabilitering", "+47 22 00 00 00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"113", "22 00 00 00 linje 4", "tel:+4722000000", "47+22000000", "2200000022000000220000", ""})
    void whatIsNoTelephoneNumberIsNotTold(String number) {
        Organization clinic = Facts.clinic();
        clinic.getTelecom().clear();
        clinic.addTelecom(phone(number));
        assertThat(Told.extract(Facts.stay(), Facts.epikrise(), clinic).contact())
                .isEmpty();
    }

    private static Contact contact(PractitionerRole role) {
        CarePlan plan = Facts.plan().setAuthor(new Reference("PractitionerRole/r1"));
        return Told.extract(plan, role, Facts.doctor(), Facts.clinic())
                .contact()
                .orElseThrow();
    }

    private static ContactPoint phone(String number) {
        return new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(number);
    }

    private static PractitionerRole role(String organisation) {
        PractitionerRole role = new PractitionerRole();
        role.setId("r1");
        return role.setPractitioner(new Reference("Practitioner/d1")).setOrganization(new Reference(organisation));
    }

    private static String concerns(Patient patient) {
        List<String> lines = ExtractLayout.of(Told.extract(patient, Facts.stay()))
                .blocks()
                .get(0)
                .lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
