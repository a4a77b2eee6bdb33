package no.rodtrad.mappings.fhir.report;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for what epikrise and henvisning say alike besides facts: standing, relatives, cancellations. */
public enum ReportRule implements Rule {
    ROLE(
            "RPT-001",
            "//ServProvider/Role | //Requester/Role",
            "Provenance.agent.role",
            "What the party is to the message: SPR gives the service, REQ asked for it."),
    COMMUNICATION(
            "RPT-002",
            "//ServProvider/ComMethod | //Requester/ComMethod | //Sender/ComMethod | //Receiver/ComMethod",
            "Provenance.agent.role",
            "List 8235: how the party wishes to be reached, beside its role."),
    RELATED(
            "RPT-003",
            "//RelServProvider/Relation | //PatRelHCP/Relation | //AnsvarForRapport/TypeRelasjon",
            "Provenance.agent.role",
            "List 8254: who stands in a cancellation, or in a report of no stay, and takes part in nothing else."),
    RELATIVE_RELATION(
            "RPT-004",
            "//PatientRelParty/Relation | //ParorendeForesatt/Slektskap | //ContactPerson/OccupationRole"
                    + " | //PasientrelatertKontaktperson/StillingRolle",
            "Patient.contact.relationship",
            "Kinship (9033) or another relation, coded or in words. Never disclosed to the work sector."),
    RELATIVE_NAME(
            "RPT-005",
            "//PatientRelParty/Name | //Referanseperson",
            "Patient.contact.name",
            "Never disclosed to the work sector."),
    RELATIVE_TELECOM(
            "RPT-006",
            "//PatientRelParty/Address | //Referanseperson",
            "Patient.contact.telecom",
            "Never disclosed to the work sector."),
    RELATIVE_ADDRESS(
            "RPT-007",
            "//PatientRelParty/Address | //Referanseperson/Address",
            "Patient.contact.address",
            "Never disclosed to the work sector."),
    CANCELLED_TEXT(
            "RPT-008",
            "/Message/ServRprt/MsgDescr | /Message/ServReq/ReqComment | /Message/ServReq/ReqServ/Comment"
                    + " | //Henvisning/ReqComment | //Henvisning/ReqServ/Comment | //TypeInnholdIMelding/Merknad"
                    + " | //ReasonAsText",
            "DocumentReference.description",
            "What a cancellation says of itself, in words."),
    CANCELLED_STATUS(
            "RPT-009",
            "/Message/ServRprt/Status",
            "DocumentReference.docStatus",
            "List 7306, of the document that is cancelled: F final, P and S preliminary, A amended."),
    CANCELLED_KIND(
            "RPT-010",
            "/Message/ServReq/MsgDescr | /Message/ServReq/ReqServ/Priority | //TypeInnholdIMelding/TypeInnhold"
                    + " | //Henvisning/ReqServ/Priority",
            "DocumentReference.category",
            "List 8455 and 8304, of the referral that is cancelled."),
    CANCELLED_ACTION(
            "RPT-011",
            "/Message/ServReq/ReqServ/ServType | //Henvisning/ReqServ/ServType",
            "DocumentReference.context.event",
            "List 7309, of the service that was asked for."),
    CANCELLED_DIAGNOSIS(
            "RPT-012",
            "/Message/ServReq/Diagnosis | //Henvisning/Diagnosis",
            "DocumentReference.context.event",
            "A cancelled referral makes no condition; its diagnosis stays with the message."),
    RELATIVE_CARE(
            "RPT-013",
            "//ParorendeForesatt/Omsorgsfunksjon",
            "Patient.contact.relationship",
            "What somebody does for the person, beside the kinship. Never disclosed to the work sector."),
    RELATIVE_NEAREST(
            "RPT-014",
            "//ParorendeForesatt/NarmesteParorende",
            "Patient.contact.relationship",
            "HL7's code N for the next of kin; words where somebody is said not to be. Never disclosed to the work sector."),
    RELATIVE_WORKPLACE(
            "RPT-015",
            "//ContactPerson/WorkingPlace | //PasientrelatertKontaktperson/Arbeidssted",
            "Patient.contact.organization",
            "By name alone. Never disclosed to the work sector."),
    RECEIPT_WISH(
            "RPT-016",
            "/Message/ServReq/Ack | /Message/ServRprt/Ack | /MsgHead/MsgInfo/Ack",
            "DocumentReference.meta.tag",
            "Whether the sender wants a receipt, list 7304. Every message gets one anyhow."),
    COPY_ROLE("RPT-017", "//CopyDest/Role", "Provenance.agent.role", "As what somebody gets a copy.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    ReportRule(String id, String source, String target, String meaning) {
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
