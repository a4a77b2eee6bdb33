package no.rodtrad.profiles;

/**
 * The project's own concepts that the code itself reads or writes. Each is a row of one of the code systems of the
 * package ({@code fhir/CodeSystem-*.json}), which hold more; a test holds that every one of these is there.
 */
public enum OwnCode {
    /** Document sections and resources by what kind of fact they are; every disclosure is decided per category. */
    SICK_LEAVE("information-category", "sick-leave"),
    WORK_ABILITY("information-category", "work-ability"),
    ACCOMMODATION("information-category", "accommodation"),
    PLAN("information-category", "plan"),
    MEETINGS("information-category", "meetings"),
    NEXT_STEPS("information-category", "next-steps"),
    OUTCOME("information-category", "outcome"),
    HEALTH_DETAIL("information-category", "health-detail"),
    FREE_TEXT("information-category", "free-text"),

    /** CarePlan.category: the plan for rehabilitation and the way back to work. */
    WORK_REHAB_PLAN("plan-category", "work-rehab-plan"),

    /** ServiceRequest.category: which track an activity belongs to. Tracks run side by side. */
    HEALTH_ACTIVITY("activity-track", "health-activity"),
    WORK_ACTIVITY("activity-track", "work-activity"),
    JOINT_ACTIVITY("activity-track", "joint-activity"),
    /** ServiceRequest.category: a referral. */
    REFERRAL("activity-track", "referral"),

    /** Observation.code: a period of sick leave, with its grade as value where it is known. */
    SICK_LEAVE_PERIOD("work-fact", "sick-leave-period"),
    /** Observation.code beside it: says that the grade counts absence, 100 is away entirely. */
    SICK_LEAVE_GRADE("work-fact", "sick-leave-grade"),

    /** Task.code: see exactly what the recipient would see of free text, and release it. */
    REVIEW("next-step", "review"),
    /** Task.input.type: one text as it would be sent. */
    REVIEW_TEXT("next-step", "review-text"),
    /** Task.input.type: the SHA-256 of everything that would be sent, in hexadecimal. */
    REVIEW_HASH("next-step", "review-hash"),
    /** Task.code: answer what was asked about the person. */
    ANSWER_REQUEST("next-step", "answer-request"),
    /** Task.code: say whether one comes to a meeting. */
    ANSWER_INVITATION("next-step", "answer-invitation"),

    /** Communication.category: work-focused information from the health service to NAV. */
    WORK_FOCUSED_MESSAGE("communication-category", "work-focused-message"),
    /** Task.input.type: the letter that asks again. */
    REMINDER("communication-category", "reminder"),

    /** Appointment.serviceType: the meetings that NAV calls to. */
    DIALOGUE_MEETING_2("encounter-kind", "dialogmote-2"),
    DIALOGUE_MEETING_3("encounter-kind", "dialogmote-3"),

    /** Consent.provision.purpose: follow-up on the way back to work. */
    RETURN_TO_WORK("purpose", "return-to-work"),

    /** Consent.provision.actor.role: a recipient by the role it has towards the person. */
    RECIPIENT_PERSON("recipient", "person"),
    RECIPIENT_GP("recipient", "gp"),
    RECIPIENT_TREATING("recipient", "treating"),
    RECIPIENT_NAV("recipient", "nav"),
    RECIPIENT_JOB_SPECIALIST("recipient", "job-specialist"),
    RECIPIENT_EMPLOYER("recipient", "employer"),

    /** CareTeam.participant.role: in which role somebody takes part. It opens nothing. */
    PARTICIPANT_PERSON("participant-role", "person"),
    PARTICIPANT_GP("participant-role", "gp"),
    PARTICIPANT_SICK_LISTER("participant-role", "sick-lister"),
    PARTICIPANT_TREATING("participant-role", "treating"),
    PARTICIPANT_REHABILITATION("participant-role", "rehabilitation-coordinator"),
    PARTICIPANT_INDIVIDUAL_PLAN("participant-role", "individual-plan-coordinator"),
    PARTICIPANT_NAV("participant-role", "nav-counsellor"),
    PARTICIPANT_JOB_SPECIALIST("participant-role", "job-specialist"),
    PARTICIPANT_EMPLOYER("participant-role", "employer"),
    PARTICIPANT_OCCUPATIONAL_HEALTH("participant-role", "occupational-health"),
    PARTICIPANT_PROVIDER("participant-role", "provider"),

    /** EpisodeOfCare.type: one sick-leave case from the first day until back at work. */
    SICK_LEAVE_FOLDER("folder-type", "sick-leave-folder");

    private final String system;
    private final String code;

    OwnCode(String system, String code) {
        this.system = system;
        this.code = code;
    }

    /** The URL of the code system. */
    public String system() {
        return Canonical.codeSystem(system);
    }

    /** The code. */
    public String code() {
        return code;
    }
}
