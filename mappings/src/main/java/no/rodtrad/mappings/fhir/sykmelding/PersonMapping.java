package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** What the body of a sykmelding says of the person, beside what the header said. */
final class PersonMapping {

    private final Assembly assembly;
    private final TelecomTypes telecoms;

    PersonMapping(Assembly assembly) {
        this.assembly = assembly;
        this.telecoms = new TelecomTypes(assembly);
    }

    void map(Sykmelding from, Patient patient) {
        Sykmelding.Named named = from.named();
        named.idents()
                .forEach(ident -> assembly.apply(SykmeldingRule.PATIENT_ID, ident, patient, i -> {
                    Identifier identifier = Identifiers.of(i, Identifiers.PERSON_TYPES);
                    if (patient.getIdentifier().stream().noneMatch(identifier::equalsDeep)) {
                        patient.addIdentifier(identifier);
                    }
                }));
        assembly.apply(SykmeldingRule.PATIENT_NAME, named.name(), patient, name -> {
            HumanName again = new HumanName().setText(name.text()).setFamily(name.family());
            name.given().forEach(again::addGiven);
            if (patient.getName().stream().noneMatch(again::equalsDeep)) {
                patient.addName(again);
            }
        });
        named.telecoms()
                .forEach(telecom -> assembly.apply(SykmeldingRule.PATIENT_TELECOM, telecom, patient, written -> {
                    String number = written.replaceFirst("^[a-z]+:", "");
                    if (patient.getTelecom().stream().noneMatch(t -> number.equals(t.getValue()))) {
                        patient.addTelecom()
                                .setSystem(ContactPoint.ContactPointSystem.PHONE)
                                .setValue(number);
                    }
                }));
        telecoms.map(named.telecomTypes(), SykmeldingRule.PATIENT_TELECOM_TYPE, patient, patient.getTelecom());
        assembly.apply(
                SykmeldingRule.GENERAL_PRACTITIONER,
                named.generalPractitioner(),
                patient,
                name -> patient.addGeneralPractitioner(
                        new Reference().setType("Practitioner").setDisplay(name)));
    }
}
