package no.rodtrad.mappings.extract;

import no.rodtrad.mappings.rule.Rule;

/** The allow-list: what may enter a work-focused extract, and nothing else. */
public enum ExtractRule implements Rule {
    PATIENT_NAME("EXT-001", "Patient.name", "patient.name", "Whom it concerns."),
    PATIENT_IDENTIFIER(
            "EXT-002",
            "Patient.identifier",
            "patient.identifier",
            "National identifiers only; never address or contact data."),
    PATIENT_BIRTH_DATE("EXT-003", "Patient.birthDate", "patient.birthDate", "A second key for the recipient."),
    SENDER_NAME(
            "EXT-004",
            "Organization.name",
            "sender.name",
            "Who tells: the custodian or author of the document or plan."),
    SENDER_IDENTIFIER(
            "EXT-005", "Organization.identifier", "sender.identifiers", "Organisation number, HER-id and RESH-id."),
    PROFESSIONAL_NAME("EXT-006", "Practitioner.name", "professional.name", "Who answers for the document or plan."),
    PROFESSIONAL_IDENTIFIER(
            "EXT-007",
            "Practitioner.identifier",
            "professional.identifiers",
            "HPR number, HER-id, national identifiers."),
    CONTACT_NAME(
            "EXT-008",
            "Practitioner.name | Organization.name",
            "contact.name",
            "Whom to call: who answers for the document or plan, else its organisation."),
    CONTACT_PHONE(
            "EXT-009",
            "PractitionerRole.telecom | Organization.telecom",
            "contact.phone",
            "Telephone numbers at work only, and only what is written as a number."),
    STAY_PERIOD("EXT-010", "Encounter.period", "stay.period", "When the person is or was at the institution."),
    STAY_INSTITUTION(
            "EXT-011",
            "Encounter.serviceProvider",
            "stay.institution",
            "The institution at the top: the name of a department can reveal the speciality."),
    SICK_LEAVE_PERIOD("EXT-020", "Observation.effectivePeriod", "sickLeave.period", "Periods of sick leave."),
    SICK_LEAVE_GRADE(
            "EXT-021", "Observation.valueQuantity", "sickLeave.grade", "The grade in per cent, where it is known."),
    SICK_LEAVE_KIND(
            "EXT-022",
            "Observation.code",
            "sickLeave.kind",
            "The kind of period that a sykmelding gives: waiting, graded, whole, days of treatment, travel support."),
    ACTIVITY_TRACK(
            "EXT-030",
            "ServiceRequest.category",
            "activity.track",
            "Health, work or joint; nothing else of a health activity but its time."),
    ACTIVITY_TIME("EXT-031", "ServiceRequest.occurrence", "activity.period", "When it is planned."),
    ACTIVITY_HOURS("EXT-032", "ServiceRequest.extension", "activity.hours", "Hours per week, as a ratio of h and wk."),
    ACTIVITY_KIND(
            "EXT-033",
            "ServiceRequest.code",
            "activity.what",
            "A code of activity-kind in the words of the package, and only for work and joint activities: what a health "
                    + "activity is can reveal the diagnosis."),
    PLAN_PERIOD("EXT-040", "CarePlan.period", "plan.period", "From when to when the plan runs."),
    PLAN_HOURS("EXT-041", "CarePlan.extension", "plan.hours", "Hours per week of the whole plan."),
    GOAL_TARGET(
            "EXT-050",
            "Goal.target.detail",
            "goal.target",
            "Per cent and hours per week only; the description is free text."),
    GOAL_DUE("EXT-051", "Goal.target.due", "goal.due", "When the goal is to be reached."),
    ABILITY(
            "EXT-070",
            "Observation.value",
            "ability.what",
            "A code of work-ability in the words of the package; text and other codes are not told."),
    ABILITY_TIME("EXT-071", "Observation.effective", "ability.assessed", "When it was assessed."),
    ACCOMMODATION(
            "EXT-072",
            "Observation.component",
            "accommodation.what",
            "A code of accommodation in the words of the package, as a component of an ability or by itself."),
    PARTICIPATION_HOURS("EXT-073", "Observation.value", "participation.hours", "Hours per week, as measured."),
    PARTICIPATION_TIME("EXT-074", "Observation.effective", "participation.period", "In which period."),
    OUTCOME("EXT-075", "Observation.value", "outcome.what", "A code of work-outcome in the words of the package."),
    OUTCOME_TIME("EXT-076", "Observation.effective", "outcome.assessed", "When it was so."),
    MEMBER_ROLE(
            "EXT-080",
            "CareTeam.participant.role",
            "member.role",
            "The roles that NAV works with; who else treats the person may tell for what."),
    MEMBER_NAME(
            "EXT-081",
            "CareTeam.participant.member",
            "member.name",
            "Name of the professional, or of the organisation at the top."),
    STEP("EXT-090", "Task.code", "step.what", "A code of next-step in the words of the package; reviews are not told."),
    STEP_OWNER(
            "EXT-091",
            "Task.owner",
            "step.owner",
            "Name of the organisation, NAV, or the person; never another person's number."),
    STEP_DUE("EXT-092", "Task.restriction.period", "step.due", "The deadline."),
    MEETING_KIND(
            "EXT-100",
            "Appointment.serviceType | Encounter.type",
            "meeting.kind",
            "A code of encounter-kind in the words of the package."),
    MEETING_STATE("EXT-101", "Appointment.status | Encounter.status", "meeting.state", "Agreed, held or cancelled."),
    MEETING_TIME(
            "EXT-102",
            "Appointment.start | Appointment.requestedPeriod | Encounter.period",
            "meeting.day",
            "Day and time in Norway."),
    RELEASED_TEXT("EXT-060", "Task.input", "text", "Only as reviewed and released, in a permitted category.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    ExtractRule(String id, String source, String target, String meaning) {
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
        return "Extract." + target;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
