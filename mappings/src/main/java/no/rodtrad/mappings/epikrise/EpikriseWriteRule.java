package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.rule.Rule;

/** The rule book for writing Epikrise 1.2: the source is FHIR, the target the message. */
public enum EpikriseWriteRule implements Rule {
    MESSAGE_TYPE(
            "EPW-001", "DocumentReference.category", "/Message/Type", "List 8279; EPIKRISE where nothing says more."),
    TEST_STATUS(
            "EPW-002",
            "DocumentReference.meta.tag",
            "/Message/Status",
            "List 8323: whether the message is a test. Left out where nothing says so."),
    ACTION(
            "EPW-003",
            "DocumentReference.context.event | Composition.status",
            "/Message/ServRprt/ServType",
            "List 7309. Where no event says it: amended is a change (M), entered-in-error a cancellation (C), all else new."),
    ISSUED(
            "EPW-004",
            "Composition.date | DocumentReference.date",
            "/Message/ServRprt/IssueDate",
            "As precise as it is written."),
    APPROVED("EPW-005", "Composition.attester.time", "/Message/ServRprt/ApprDate", "When a professional attested it."),
    STATUS(
            "EPW-006",
            "Composition.status | DocumentReference.docStatus",
            "/Message/ServRprt/Status",
            "List 7306: preliminary P, amended without a change of 7309 A, all else F."),
    TITLE(
            "EPW-007",
            "Composition.title | DocumentReference.description",
            "/Message/ServRprt/MsgDescr",
            "What the document is called."),
    DOCUMENT_ID(
            "EPW-008",
            "Composition.identifier | DocumentReference.identifier",
            "/Message/ServRprt/ServProvId",
            "Shared by a document, its changes and its cancellation; a UUID without its urn."),
    REFERRAL(
            "EPW-009",
            "ServiceRequest",
            "/Message/ServRprt/ServReq",
            "The referral that is answered: id, date, list 8455 and 7309, comment."),
    REFERRAL_DIAGNOSIS(
            "EPW-010",
            "ServiceRequest.reasonReference",
            "/Message/ServRprt/ServReq/Diagnosis",
            "An empty concept where the referral names none, as the schema demands one."),
    REASON(
            "EPW-011",
            "Composition.section",
            "/Message/ServRprt/ServReq/ReasonAsText",
            "Texts under AH or AI of list 8311 before all others, where a referral is answered."),
    STAY(
            "EPW-012",
            "Encounter",
            "/Message/ServRprt/Event/ReportedEvent",
            "One event per encounter: period, priority (8306), where the person went. What is planned stands in the first."),
    STAY_SERVICE(
            "EPW-013",
            "Encounter.class",
            "/Message/ServRprt/Event/Service",
            "List 8240 by the class: IMP 1, SS 2, AMB 3, VR 4; the service by the type, the specialty by the service type."),
    PERSONNEL(
            "EPW-014",
            "Encounter.participant",
            "//RelServProvider",
            "List 8254. Those of the first stay stand with the report, unless the team shows that they took part in that stay alone."),
    ACTIVITY(
            "EPW-015",
            "ServiceRequest",
            "//Event/PlannedEvent",
            "List 8230: on hold 4, revoked 5, else agreed (3) where it has a date and proposed (1) where it has none."),
    DIAGNOSIS(
            "EPW-016",
            "Condition",
            "//InfItem/Observation/CodedDescr/Concept",
            "The first coding. Its other form with or without the dot follows from it. Main (H) or secondary (B) by list 8233, "
                    + "or by the order in the stay."),
    STAR(
            "EPW-017",
            "Condition.code",
            "//InfItem/Observation/CodedDescr/Modifier",
            "Further codings of the same system are star codes; those of other systems have no place."),
    SICK_LEAVE(
            "EPW-018",
            "Observation",
            "//InfItem",
            "SYKM of list 8233 with the period, and with its text where there is one for each. The message has no coded grade: it "
                    + "stands in words."),
    STATEMENT(
            "EPW-019",
            "Composition.section",
            "//InfItem/Observation/Description",
            "A section with a code of list 8233: allergies, findings, results and medication as they are written out for reading."),
    TEXT(
            "EPW-020",
            "Composition.section",
            "//Event/Comment",
            "The text as XHTML by the allow-list under its heading: list 8311, codes of 8231 that both have, or the title in words."),
    TEXT_CATEGORY(
            "EPW-021",
            "Composition.section.code",
            "//Event/Comment/Heading",
            "A section without a heading of its own gets the one of its category: plan OP, work ability HJ, sick leave SY."),
    PRECAUTION(
            "EPW-022",
            "Composition.section",
            "/Message/ServRprt/Patient/PatientPrecaution",
            "A section titled Advarsel without a national code."),
    PERSON(
            "EPW-023",
            "Patient",
            "/Message/ServRprt/Patient",
            "Numbers, name, sex (3101), dates, address and telephone."),
    RELATIVE("EPW-024", "Patient.contact", "//PatientRelParty", "Next of kin, with relation, address and telephone."),
    GENERAL_PRACTITIONER("EPW-025", "Patient.generalPractitioner", "//PatRelHCP", "Relation FLE of list 8254."),
    SENDER(
            "EPW-026",
            "Composition.custodian | Composition.author | Provenance.agent",
            "/Message/ServRprt/ServProvider",
            "The organisation with the department that gave the stay, from the outside in, and its personnel."),
    RECEIVER(
            "EPW-027",
            "Provenance.agent | ServiceRequest.requester | CareTeam.participant | Patient.generalPractitioner",
            "/Message/ServRprt/Requester",
            "Whom the envelope names, or else the first that is found in this order."),
    COPY("EPW-028", "Provenance.agent", "/Message/ServRprt/CopyDest", "Information recipients (IRCP)."),
    STANDING(
            "EPW-029",
            "Provenance.agent.role",
            "//Role | //ComMethod",
            "What the party is to the message, and how it wishes to be reached (8235)."),
    AUTHOR(
            "EPW-030",
            "Composition.author",
            "/Message/ServRprt/RelServProvider",
            "A professional who wrote it and takes part in no stay, as the responsible one (AHP of list 8254)."),
    RELATED(
            "EPW-031",
            "Provenance.agent",
            "/Message/ServRprt/RelServProvider",
            "Personnel who take part in no stay, with their relation."),
    ATTACHMENT(
            "EPW-032",
            "DocumentReference",
            "/Message/ServRprt/RefDoc",
            "Every document but the message itself, base64 (HIS 1036)."),
    EVENT_UNKNOWN(
            "EPW-033",
            "Composition.section | Condition",
            "/Message/ServRprt/Event/ReportedEvent",
            "Texts and diagnoses of no known stay stand in an event without a time, as the message has no other place."),
    DRUG(
            "EPW-034",
            "MedicationStatement",
            "//InfItem/Medication",
            "Drug, dosage in words and note, one that is current or was intended: taken when needed 5, else 6 of list 7307."),
    RESULT(
            "EPW-035",
            "Observation",
            "//InfItem/ResultItem",
            "What was examined and what was found: an amount, words or a code. Facts of work are no findings.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    EpikriseWriteRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
    }

    /** The book under its title. */
    public static Map<String, List<Rule>> book() {
        return Map.of("Writing Epikrise 1.2", List.of(values()));
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
