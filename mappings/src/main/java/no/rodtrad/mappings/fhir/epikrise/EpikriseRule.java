package no.rodtrad.mappings.fhir.epikrise;

import no.rodtrad.mappings.kith.supplement.Topic;
import no.rodtrad.mappings.rule.Rule;

/** The rule book for Epikrise 1.1 and 1.2. */
public enum EpikriseRule implements Rule {
    TITLE("EPI-001", "/Message/ServRprt/MsgDescr", "Composition.title", "As sent."),
    COMPOSITION_ID(
            "EPI-002",
            "/Message/ServRprt/ServProvId",
            "Composition.identifier",
            "Shared by an epikrise, its changes and its cancellation."),
    COMPOSITION_DATE("EPI-003", "/Message/ServRprt/IssueDate", "Composition.date", "When the epikrise was issued."),
    STATUS(
            "EPI-004",
            "/Message/ServRprt/Status",
            "Composition.status",
            "List 7306: F final, P and S preliminary, A amended."),
    CHANGE(
            "EPI-005",
            "/Message/ServRprt/ServType",
            "Composition.status",
            "List 7309: a change (M) or an addition (A) of a final epikrise is amended."),
    APPROVED("EPI-006", "/Message/ServRprt/ApprDate", "Composition.attester.time", "When it was approved."),
    REFERRAL_ID(
            "EPI-007",
            "/Message/ServRprt/ServReq/Id",
            "ServiceRequest.requisition",
            "Document id of the referral that is answered."),
    REFERRAL_ISSUED(
            "EPI-008",
            "/Message/ServRprt/ServReq/IssueDate",
            "ServiceRequest.authoredOn",
            "When the referral was issued."),
    REFERRAL_KIND(
            "EPI-009",
            "/Message/ServRprt/ServReq/MsgDescr",
            "ServiceRequest.category",
            "List 8455, or the words of Epikrise 1.1, beside the own category for referrals."),
    STAY_START("EPI-010", "//Event/ReportedEvent/StartDateTime", "Encounter.period", "Start of the stay."),
    STAY_END("EPI-011", "//Event/ReportedEvent/EndDateTime", "Encounter.period", "End of the stay."),
    STAY_LEVEL(
            "EPI-012",
            "//Event/Service/AdmCat",
            "Encounter.class",
            "List 8240: 1 IMP, 2 SS, 3 and 5 AMB, 4 and 6 VR. Otherwise IMP from a day and up, else AMB."),
    STAY_SERVICE("EPI-013", "//Event/Service/ServId", "Encounter.type", "The service that was given."),
    STAY_SPECIALTY("EPI-014", "//Event/Service/MedSpecialty", "Encounter.serviceType", "Medical specialty."),
    STAY_PRIORITY("EPI-015", "//Event/Priority", "Encounter.priority", "List 8306."),
    STAY_OUTCOME(
            "EPI-016",
            "//Event/AdmOutcome",
            "Encounter.hospitalization.dischargeDisposition",
            "Where the person went."),
    STAY_PERSONNEL(
            "EPI-017",
            "//RelServProvider/Relation | //PatRelHCP/Relation",
            "Encounter.participant.type",
            "List 8254: who was responsible, who referred."),
    ACTIVITY_SERVICE("EPI-018", "//Event/Service/ServId", "ServiceRequest.code", "What is planned."),
    ACTIVITY_SPECIALTY("EPI-019", "//Event/Service/MedSpecialty", "ServiceRequest.performerType", "Medical specialty."),
    ACTIVITY_STATUS(
            "EPI-020",
            "//Event/PlannedEvent/StatusOfPlan",
            "ServiceRequest.status",
            "List 8230: 4 on hold, 5 revoked, all else active."),
    ACTIVITY_DATE(
            "EPI-021", "//Event/PlannedEvent/ScheduledDate", "ServiceRequest.occurrence", "When it is to take place."),
    ACTIVITY_PLANNED(
            "EPI-022", "//Event/PlannedEvent/PlanningDate", "ServiceRequest.authoredOn", "When it was planned."),
    ACTIVITY_NOTE("EPI-023", "//Event/PlannedEvent/PlanComment", "ServiceRequest.note", "Free text of the planner."),
    PLAN_CREATED("EPI-024", "/Message/ServRprt/IssueDate", "CarePlan.created", "The plan is as old as the epikrise."),
    PLAN_START(
            "EPI-025",
            "//Event/ReportedEvent/EndDateTime | /Message/ServRprt/IssueDate",
            "CarePlan.period.start",
            "The way back starts where the stay ends."),
    PLAN_NO_GOAL(
            "EPI-026",
            "/Message/nothing()",
            "CarePlan.goal",
            "An epikrise has no place for a goal, so the plan says so by a data-absent-reason: unsupported."),
    STAY_END_ABSENT(
            "EPI-027",
            "/Message/nothing()",
            "Encounter.period",
            "A stay without an end gets a data-absent-reason: unknown, as what is reported has taken place."),
    REFERRAL_ACTION(
            "EPI-028",
            "/Message/ServRprt/ServReq/ServType",
            "ServiceRequest.category",
            "List 7309: whether the referral was new or a change."),
    REFERRAL_NOTE("EPI-029", "/Message/ServRprt/ServReq/ReqComment", "ServiceRequest.note", "As sent."),
    STAY_ACTION("EPI-030", "//Event/ServType", "Encounter.type", "List 7309: whether the event is new or a change."),
    STAY_ID("EPI-031", "//Event/Id", "Encounter.identifier", "Local to the sender; Epikrise 1.1 alone has it."),
    ACTIVITY_ACTION(
            "EPI-032",
            "//Event/ServType",
            "ServiceRequest.category",
            "List 7309: whether the event is new or a change."),
    ACTIVITY_ID("EPI-033", "//Event/Id", "ServiceRequest.identifier", "As for stays."),
    REFERRAL_RECEIVED(
            "EPI-034",
            "/Message/ServRprt/ServReq/ReceiptDate",
            "ServiceRequest.note",
            "When the referral was received, in words."),
    URGENCY("EPI-035", "/Message/ServRprt/Priority", "DocumentReference.meta.tag", "As sent."),
    EVENT(
            "EPI-036",
            "//Event/Recipient | //Event/ExpDuration",
            "Composition.section.text",
            "Whom an event is for and how long it is expected to last, written out for reading, as health detail."),
    EVENT_REQUEST(
            "EPI-037",
            "//Event/AssRequest",
            "Composition.section.text",
            "The request that an event belongs to, written out for reading, as health detail."),
    EVENT_LOCATION(
            "EPI-038",
            "//Event/EventLocation",
            "Composition.section.text",
            "Where an event took or takes place, written out for reading, as health detail."),
    PLAN_DETAIL(
            "EPI-039",
            "//Event/PlannedEvent",
            "Composition.section.text",
            "Stage, delay, preparation, advice and transport of what is planned, written out for reading, as health detail."),
    STAY_LOCATION(
            "EPI-040",
            "//Event/EventLocation/Location",
            "Encounter.location.location.display",
            "Institution, description and place, by name alone."),
    STAY_LOCATION_PERIOD(
            "EPI-041",
            "//Event/EventLocation/StartDateTime | //Event/EventLocation/EndDateTime",
            "Encounter.location.period",
            "How long the person was there."),
    STAY_REQUEST(
            "EPI-042",
            "//Event/AssRequest/Id",
            "Encounter.basedOn",
            "The request that an event belongs to, by its document id; it need not be known here.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    EpikriseRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
    }

    /** The rule by which a topic of an event is written out. */
    static EpikriseRule of(Topic topic) {
        return switch (topic) {
            case ASSOCIATED_REQUEST -> EVENT_REQUEST;
            case LOCATION -> EVENT_LOCATION;
            case PLAN, TRANSPORT -> PLAN_DETAIL;
            default -> EVENT;
        };
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
