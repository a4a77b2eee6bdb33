package no.rodtrad.mappings.fhir.party;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for parties, which all messages share. */
public enum PartyRule implements Rule {
    ORGANISATION_ID(
            "PTY-001",
            "//Inst | //Organisation/Ident | //Kontaktenhet/Ident",
            "Organization.identifier",
            "Every identifier is kept; the national ones carry their system, the local ones their type."),
    ORGANISATION_NAME(
            "PTY-002",
            "//Inst/Name | //Organisation/OrganisationName | //Kontaktenhet/OrganisationName",
            "Organization.name",
            "As sent."),
    DEPARTMENT_ID(
            "PTY-003",
            "//Dept | //Organisation/Organisation/Ident",
            "Organization.identifier",
            "A department is an organisation of its own, part of the one around it."),
    DEPARTMENT_NAME(
            "PTY-004", "//Dept/Name | //Organisation/Organisation/OrganisationName", "Organization.name", "As sent."),
    ORGANISATION_ADDRESS(
            "PTY-005",
            "//HCP/Address | //Organisation/Address | //Kontaktenhet/Address",
            "Organization.address",
            "Postal or visiting address."),
    ORGANISATION_TELECOM(
            "PTY-006",
            "//HCP/Address | //Organisation/TeleCom | //Kontaktenhet/TeleCom",
            "Organization.telecom",
            "The prefix of the number tells its kind: tel, mob, fax, mailto."),
    PERSON_ID(
            "PTY-007",
            "//HCPerson | //HCProf | //HealthcareProfessional/Ident | //Person/Ident | //Behandler/Id"
                    + " | //Kontaktperson/Ident | //AnsvarligRapport/Ident",
            "Practitioner.identifier",
            "HPR number, HER-id and others are all kept."),
    PERSON_NAME(
            "PTY-008",
            "//HCPerson/Name | //HCProf/Name | //HealthcareProfessional | //Person | //Behandler/Navn"
                    + " | //Kontaktperson | //AnsvarligRapport",
            "Practitioner.name",
            "Split only where the sender split it."),
    PERSON_PROFESSION(
            "PTY-009",
            "//HCProf/Type | //HealthcareProfessional/TypeHealthcareProfessional"
                    + " | //Kontaktperson/TypeHealthcareProfessional | //AnsvarligRapport/TypeHealthcareProfessional",
            "Practitioner.qualification.code",
            "Category of health personnel, list 9060."),
    PERSON_ADDRESS(
            "PTY-010",
            "//HCP/Address | //HealthcareProfessional/Address | //Person/Address | //Behandler/Adresse"
                    + " | //Kontaktperson/Address | //AnsvarligRapport/Address",
            "Practitioner.address",
            "Work address of a person named alone."),
    PERSON_TELECOM(
            "PTY-011",
            "//HCP/Address | //HealthcareProfessional/TeleCom | //Person/TeleCom | //Behandler/KontaktInfo | //HealthcareProfessional/Address"
                    + " | //Kontaktperson/TeleCom | //AnsvarligRapport/TeleCom",
            "Practitioner.telecom",
            "Work telephone of a person named alone."),
    PERSON_NAME_ABSENT(
            "PTY-012",
            "/Message/nothing() | /MsgHead/nothing()",
            "Practitioner.name",
            "Somebody who is named by number alone gets a data-absent-reason: unknown."),
    ORGANISATION_KIND(
            "PTY-013",
            "//Inst/Type | //Dept/Type | //HCP/MedSpecialty | //HCP/MedSpeciality | //Organisation/TypeOrganisation"
                    + " | //Kontaktenhet/TypeOrganisation",
            "Organization.type",
            "Type of the organisation, and the medical specialty of the innermost one."),
    PERSON_KIND(
            "PTY-014",
            "//HCProf/Position | //HCProf/Qual | //HCP/MedSpecialty | //HCP/MedSpeciality",
            "Practitioner.qualification.code",
            "Position and education; the medical specialty of a person who is named alone.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    PartyRule(String id, String source, String target, String meaning) {
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
