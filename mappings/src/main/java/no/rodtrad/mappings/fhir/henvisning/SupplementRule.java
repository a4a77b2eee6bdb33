package no.rodtrad.mappings.fhir.henvisning;

import java.util.Arrays;
import no.rodtrad.mappings.kith.supplement.Topic;
import no.rodtrad.mappings.rule.Rule;

/** The rule book for what Henvisning 2.0 brought, and what was never more than words in any version. */
public enum SupplementRule implements Rule {
    TYPE(
            "HE2-001",
            "/MsgHead/MsgInfo/Type",
            "ServiceRequest.category",
            "List 8279: a new condition, or an onward referral."),
    TITLE("HE2-002", "/MsgHead/MsgInfo/Type", "Composition.title", "An onward referral is called so."),
    CONVERSATION(
            "HE2-003",
            "/MsgHead/MsgInfo/ConversationRef",
            "DocumentReference.context.related",
            "The message before and the first of the conversation, by their ids; they need not be known here."),
    URGENCY("HE2-004", "/MsgHead/MsgInfo/RequestedPriority", "DocumentReference.meta.tag", "List 8115, as sent."),
    COPY_PATIENT("HE2-005", "/MsgHead/MsgInfo/OtherReceiver/Patient", "Provenance.agent", "The person gets a copy."),
    APPROVED(
            "HE2-006",
            "//AnsvarForRapport/GodkjentDato",
            "Composition.attester.time",
            "When somebody who answers for the referral approved it."),
    PATHWAY_CODE(
            "HE2-007",
            "//Pakkeforlop/Pakkeforlopskode",
            "ServiceRequest.category",
            "List 8480: each step of a pathway (pakkeforløp) that has been taken."),
    ASSESSMENT(
            "HE2-008",
            "//VurderingAvHenvisning",
            "Composition.section.text",
            "The assessment of the right to health care, written out for reading, as health detail."),
    PERSON(
            Topic.PERSON,
            "HE2-009",
            "//TilleggsopplysningPasient",
            "Civil status, living alone, language, municipal services, written out for reading, as health detail."),
    RELATIVE(
            Topic.RELATIVE,
            "HE2-010",
            "//ParorendeForesatt",
            "What is said of relatives that no contact has a place for, written out for reading, as health detail."),
    CONTACT(
            Topic.CONTACT,
            "HE2-011",
            "//PasientrelatertKontaktperson | //Patient/ContactPerson",
            "Remarks on other contacts, written out for reading, as health detail."),
    SENT_DOCUMENT(
            Topic.SENT_DOCUMENT,
            "HE2-012",
            "//SendtDokument",
            "Which other documents were sent, when and to whom, written out for reading, as health detail."),
    COMMUNICATION(
            Topic.COMMUNICATION,
            "HE2-013",
            "//AssistertKommunikasjon",
            "Whether the person or a relative needs an interpreter or other help to be heard, written out for reading, as "
                    + "health detail."),
    INDIVIDUAL_PLAN(
            Topic.INDIVIDUAL_PLAN,
            "HE2-014",
            "//OpplysningerOmIndividuellPlan",
            "Whether there is an individual plan and a coordinator, written out for reading, as health detail."),
    MEDICATION_REVIEW(
            Topic.MEDICATION_REVIEW,
            "HE2-015",
            "//Legemiddelgjennomgang",
            "When the drugs were gone through, written out for reading, as health detail."),
    PATHWAY(
            Topic.PATHWAY,
            "HE2-016",
            "//Pakkeforlop",
            "The steps of a pathway with their remarks, written out for reading, as health detail."),
    BASIS(
            Topic.BASIS,
            "HE2-017",
            "//BasisForHealthServices",
            "What gives the person a right to services, written out for reading, as health detail."),
    PAYMENT(Topic.PAYMENT, "HE2-018", "//PaymentCat", "Who pays, written out for reading, as health detail."),
    CONSENT(
            Topic.CONSENT,
            "HE2-019",
            "//Henvisning/Consent | //Patient/Consent",
            "What the sender says of consent to the referral: words for reading, as health detail. It opens nothing."),
    CANCELLED(
            "HE2-020",
            "//Henvisning | /Message/ServReq",
            "DocumentReference.description",
            "What a cancellation repeats of all this, in words: it makes no facts."),
    INSTITUTION(
            Topic.INSTITUTION,
            "HE2-021",
            "//Patient/PatRelInst",
            "Institutions that have to do with the person, by name alone, written out for reading, as health detail."),
    OUTCOME(
            "HE2-022",
            "//VurderingAvHenvisning/Opplysninger/UtfallAvVurdering",
            "ServiceRequest.category",
            "List 8485: what the assessment of the right to health care came to."),
    COURSE(
            "HE2-023",
            "//VurderingAvHenvisning/Opplysninger/ForlopsId",
            "ServiceRequest.supportingInfo",
            "The course of treatment, by its id, which need not be known here.");

    private final Topic topic;
    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    SupplementRule(String id, String source, String target, String meaning) {
        this(null, id, source, target, meaning);
    }

    SupplementRule(Topic topic, String id, String source, String meaning) {
        this(topic, id, source, "Composition.section.text", meaning);
    }

    SupplementRule(Topic topic, String id, String source, String target, String meaning) {
        this.topic = topic;
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
    }

    /** The rule by which a topic is written out. */
    static SupplementRule of(Topic topic) {
        return Arrays.stream(values())
                .filter(rule -> rule.topic == topic)
                .findFirst()
                .orElseThrow();
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
