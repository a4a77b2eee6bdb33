package no.rodtrad.mappings.fhir.party;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for the person that a message concerns, which all messages share. */
public enum PatientRule implements Rule {
    ID(
            "PAT-001",
            "//Patient/OffId | //Patient/TypeOffId | //Patient/AdditionalId | //MsgInfo/Patient/Ident",
            "Patient.identifier",
            "Birth number, D-number and help number carry their system; others their type. Checksums are not judged."),
    NAME(
            "PAT-002",
            "//Patient/Name | //MsgInfo/Patient/FamilyName | //MsgInfo/Patient/MiddleName | //MsgInfo/Patient/GivenName",
            "Patient.name",
            "Written as Etternavn, Fornavn in one string, or in parts."),
    SEX("PAT-003", "//Patient/Sex", "Patient.gender", "List 3101: 1 male, 2 female, 9 other, everything else unknown."),
    BIRTH_DATE("PAT-004", "//Patient/DateOfBirth", "Patient.birthDate", "As precise as sent."),
    DEATH_DATE(
            "PAT-005",
            "//Patient/DateOfDeath",
            "Patient.deceased",
            "A date of death stops every disclosure to the work sector."),
    ADDRESS(
            "PAT-006",
            "//Patient/Address",
            "Patient.address",
            "Never disclosed without a check for a protected address."),
    TELECOM(
            "PAT-007",
            "//Patient/Address | //Patient/TeleCom",
            "Patient.telecom",
            "The prefix of the number tells its kind."),
    GENERAL_PRACTITIONER(
            "PAT-008",
            "//Patient/PatRelHCP/Relation | //Kontaktperson/RoleToPatient",
            "Patient.generalPractitioner",
            "Relation FLE of list 8254, or part 6 of list 9034."),
    NAME_ABSENT(
            "PAT-009",
            "/Message/nothing() | /MsgHead/nothing()",
            "Patient.name",
            "A person without a name gets a data-absent-reason: unknown."),
    LOCAL_ID(
            "PAT-010",
            "//Patient/IdByServProvider | //Patient/IdByRequester",
            "Patient.identifier",
            "What sender or receiver call the person in records of their own: secondary, and without a system, so that nobody "
                    + "is found by it.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    PatientRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
