package no.rodtrad.mappings.fhir.henvisning;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for what Henvisning says alike in every version. */
public enum HenvisningRule implements Rule {
    ID(
            "HEN-001",
            "/Message/ServReq/Id | //Henvisning/DocumentId",
            "ServiceRequest.requisition",
            "Document id of the referral."),
    ISSUED(
            "HEN-002",
            "/Message/ServReq/IssueDate | //Henvisning/IssueDate",
            "ServiceRequest.authoredOn",
            "When it was issued."),
    KIND(
            "HEN-003",
            "/Message/ServReq/MsgDescr | //TypeInnholdIMelding/TypeInnhold",
            "ServiceRequest.category",
            "List 8455, beside the own category for referrals."),
    PRIORITY(
            "HEN-004",
            "/Message/ServReq/ReqServ/Priority | //Henvisning/ReqServ/Priority",
            "ServiceRequest.priority",
            "List 8304: 0 stat; within a day asap; within a week, 3 and PK urgent; all else routine."),
    PRIORITY_CODE(
            "HEN-005",
            "/Message/ServReq/ReqServ/Priority | //Henvisning/ReqServ/Priority",
            "ServiceRequest.category",
            "The national code itself, as FHIR's four are coarser."),
    PURPOSE("HEN-006", "/Message/ServReq/ReqServ/Purpose", "ServiceRequest.reasonCode", "List 8248."),
    WANTED(
            "HEN-007",
            "/Message/ServReq/ReqServ/ReqDate | //Henvisning/ReqServ/ReqDate",
            "ServiceRequest.occurrence",
            "Wanted date."),
    SERVICE(
            "HEN-008",
            "/Message/ServReq/ReqServ/Service/ServId",
            "ServiceRequest.code",
            "The service that is asked for."),
    SPECIALTY(
            "HEN-009",
            "/Message/ServReq/ReqServ/Service/MedSpeciality",
            "ServiceRequest.performerType",
            "Medical specialty."),
    COMMENT(
            "HEN-010",
            "/Message/ServReq/ReqComment | /Message/ServReq/ReqServ/Comment | //Henvisning/ReqComment"
                    + " | //Henvisning/ReqServ/Comment | //TypeInnholdIMelding/Merknad",
            "ServiceRequest.note",
            "As sent."),
    REASON_HEADING(
            "HEN-011",
            "/Message/ServReq/ReasonAsText/Heading | //Henvisning/ReasonAsText/Heading",
            "ServiceRequest.reasonCode",
            "List 8231."),
    REASON_TEXT(
            "HEN-012",
            "/Message/ServReq/ReasonAsText/TextResultValue | //Henvisning/ReasonAsText/TextResultValue",
            "ServiceRequest.reasonCode.text",
            "As plain text."),
    REFERRER(
            "HEN-013",
            "//PatRelHCP/Relation | //AnsvarForRapport/TypeRelasjon",
            "DocumentReference.author",
            "Health personnel of every relation but the general practitioner; from 2.0 on those who answer for the referral."),
    COMPOSITION_DATE(
            "HEN-014",
            "/Message/ServReq/IssueDate | //Henvisning/IssueDate",
            "Composition.date",
            "When it was issued."),
    COMPOSITION_TITLE(
            "HEN-015",
            "/Message/ServReq/MsgDescr | //TypeInnholdIMelding/TypeInnhold",
            "Composition.title",
            "The kind of referral, in words."),
    ACTION(
            "HEN-016",
            "/Message/ServReq/ReqServ/ServType | //Henvisning/ReqServ/ServType",
            "ServiceRequest.category",
            "List 7309: whether the service is asked for anew or the request is changed."),
    LEVEL(
            "HEN-017",
            "/Message/ServReq/ReqServ/Service/AdmCat",
            "ServiceRequest.category",
            "List 8240: as an inpatient, by day, or as an outpatient.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    HenvisningRule(String id, String source, String target, String meaning) {
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
