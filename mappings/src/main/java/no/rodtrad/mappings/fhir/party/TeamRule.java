package no.rodtrad.mappings.fhir.party;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for who takes part, which epikrise and henvisning share. Taking part opens nothing. */
public enum TeamRule implements Rule {
    PERSON(
            "TEA-001",
            "//Patient/OffId | //Patient/TypeOffId | //Patient/AdditionalId | //MsgInfo/Patient/Ident",
            "CareTeam.participant",
            "The person, as person."),
    SENDER(
            "TEA-002",
            "/Message/ServRprt/ServProvider | /Message/ServReq/Requester | //MsgInfo/Sender",
            "CareTeam.participant",
            "Who sends: as rehabilitation-coordinator where the epikrise makes a plan, else as gp where it is the general "
                    + "practitioner, else as treating."),
    RECEIVER(
            "TEA-003",
            "/Message/ServRprt/Requester | /Message/ServReq/ServProvider | //MsgInfo/Receiver",
            "CareTeam.participant",
            "Who receives: as gp where it is the general practitioner, else as treating."),
    COPY(
            "TEA-004",
            "//CopyDest | //MsgInfo/OtherReceiver",
            "CareTeam.participant",
            "Who gets a copy: as the receiver."),
    GENERAL_PRACTITIONER(
            "TEA-005",
            "//Patient/PatRelHCP/Relation | //Kontaktperson/RoleToPatient",
            "CareTeam.participant",
            "Relation FLE of list 8254, or part 6 of list 9034, as gp."),
    RESPONSIBLE(
            "TEA-006",
            "//RelServProvider/Relation | //PatRelHCP/Relation | //AnsvarForRapport/TypeRelasjon",
            "CareTeam.participant",
            "Relations AHP and HHE of list 8254, who answers for the stay and who referred, as treating."),
    NAV(
            "TEA-007",
            "/Message/ServRprt/Requester | /Message/ServReq/ServProvider | //CopyDest | //MsgInfo/Receiver"
                    + " | //MsgInfo/OtherReceiver",
            "CareTeam.participant",
            "A receiver with NAV's organisation number or HER-id, as nav-counsellor. Where none is named, NAV is not there."),
    START(
            "TEA-008",
            "/Message/ServRprt/IssueDate | /Message/ServReq/IssueDate | //Henvisning/IssueDate",
            "CareTeam.period",
            "As old as the message.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    TeamRule(String id, String source, String target, String meaning) {
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
