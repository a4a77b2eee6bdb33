package no.rodtrad.mappings.fhir.party;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.PatientPart;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** The person that a message concerns. */
public final class PatientMapping {

    /** The relation of a general practitioner (8254). */
    public static final String GENERAL_PRACTITIONER = "FLE";

    private final Assembly assembly;
    private final PartyMapping parties;

    public PatientMapping(Assembly assembly, PartyMapping parties) {
        this.assembly = assembly;
        this.parties = parties;
    }

    /** Makes the Patient, after the general practitioner that it refers to. */
    public Patient map(PatientPart from) {
        Patient patient = new Patient();
        patient.setId(assembly.context().patientId());
        from.idents()
                .forEach(ident -> assembly.apply(
                        PatientRule.ID,
                        ident,
                        patient,
                        i -> patient.addIdentifier(Identifiers.of(i, Identifiers.PERSON_TYPES))));
        from.localIds()
                .forEach(id -> assembly.apply(
                        PatientRule.LOCAL_ID,
                        id,
                        patient,
                        i -> patient.addIdentifier()
                                .setUse(Identifier.IdentifierUse.SECONDARY)
                                .setValue(i)));
        assembly.apply(PatientRule.NAME, from.name(), patient, n -> patient.addName(PartyMapping.humanName(n)));
        if (!patient.hasName()) {
            assembly.absent(
                    PatientRule.NAME_ABSENT,
                    patient,
                    () -> Absent.unknown(patient.addName().getTextElement()));
        }
        assembly.apply(PatientRule.SEX, from.sex(), patient, sex -> patient.setGender(gender(sex)));
        assembly.apply(
                PatientRule.BIRTH_DATE, from.birthDate(), patient, d -> patient.setBirthDateElement(Times.date(d)));
        assembly.apply(PatientRule.DEATH_DATE, from.deathDate(), patient, d -> patient.setDeceased(Times.dateTime(d)));
        new AddressMapping(assembly, patient, PatientRule.ADDRESS, PatientRule.TELECOM)
                .map(from.address(), patient::addAddress, patient::addTelecom);
        from.personnel().stream()
                .filter(p -> GENERAL_PRACTITIONER.equals(p.relationCode()))
                .forEach(p -> generalPractitioner(patient, p));
        return assembly.add(patient);
    }

    private void generalPractitioner(Patient patient, HealthParty from) {
        MappedParty party = parties.map(from);
        List<Reference> references = party.persons().isEmpty() ? party.everybody() : party.personReferences();
        if (!references.isEmpty()) {
            references.forEach(patient::addGeneralPractitioner);
            assembly.apply(PatientRule.GENERAL_PRACTITIONER, from.relation(), patient, relation -> {});
        }
    }

    private static AdministrativeGender gender(Coded sex) {
        if (sex.code() == null) {
            return AdministrativeGender.UNKNOWN;
        }
        return switch (sex.code()) {
            case "1" -> AdministrativeGender.MALE;
            case "2" -> AdministrativeGender.FEMALE;
            case "9" -> AdministrativeGender.OTHER;
            default -> AdministrativeGender.UNKNOWN;
        };
    }
}
