package no.rodtrad.mappings.fhir.dialog;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for Dialogmelding 1.0 and 1.1. */
public enum DialogRule implements Rule {
    MESSAGE_ID("DIA-001", "/MsgHead/MsgInfo/MsgId", "Communication.identifier", "Answers refer to it."),
    SENT("DIA-002", "/MsgHead/MsgInfo/GenDate", "Communication.sent", "When the sender made the message."),
    THEME(
            "DIA-003",
            "//Notat/TemaKodet | //Foresporsel/TypeForesp",
            "Communication.category",
            "Lists 8125 to 8129, 9069 and others; unknown codes are kept."),
    TOPIC("DIA-004", "//Notat/Tema | //Foresporsel/EmneSporsmal", "Communication.topic.text", "As sent."),
    TEXT(
            "DIA-005",
            "//Notat/TekstNotatInnhold | //Foresporsel/Sporsmal",
            "Communication.payload",
            "Plain text; free text that nobody has reviewed."),
    REMARK(
            "DIA-006",
            "//Notat/Merknad | //Foresporsel/Begrunnelse",
            "Communication.note",
            "As sent; in a reply also the grounds of the question that it repeats."),
    ENTRY_ID("DIA-007", "//DokIdNotat | //DokIdForesp", "Communication.identifier", "Document id of the entry."),
    PURPOSE(
            "DIA-008",
            "//Foresporsel/Formål | //Notat/Foresporsel/TypeForesp",
            "Communication.reasonCode",
            "Purpose of a question; in a reply, the kind of question that it answers."),
    ANSWERED(
            "DIA-009",
            "/MsgHead/MsgInfo/ConversationRef/RefToParent",
            "Communication.inResponseTo",
            "The message that an answer answers, by its id. Only of answers: first messages may name one that was never sent."),
    ANSWERED_UNKNOWN(
            "DIA-010",
            "/MsgHead/MsgInfo/Type | //Notat/TemaKodet",
            "Communication.inResponseTo",
            "An answer that does not say what it answers says by a data-absent-reason that this is unknown."),
    RECIPIENT_ABSENT(
            "DIA-011",
            "/MsgHead/nothing()",
            "Communication.recipient",
            "A receiver without name and number gets a data-absent-reason: unknown."),
    THEME_ABSENT(
            "DIA-012",
            "/MsgHead/nothing()",
            "Communication.category",
            "An entry without a theme gets a data-absent-reason: unknown."),
    CONVERSATION(
            "DIA-013",
            "/MsgHead/MsgInfo/ConversationRef/RefToConversation",
            "Communication.partOf",
            "The conversation, by the id of its first message, which need not be known here."),
    PARENT(
            "DIA-014",
            "/MsgHead/MsgInfo/ConversationRef/RefToParent",
            "Communication.partOf",
            "The message before, of entries that are no answers; named once where it began the conversation."),
    CASE_TYPE(
            "DIA-015",
            "//Dialogmelding/SakstypeKodet | //Dialogmelding/Sakstype",
            "Communication.category",
            "What kind of case the dialogue is about."),
    WRITTEN(
            "DIA-016",
            "//Notat/DatoNotat",
            "Communication.payload.extension",
            "When the note was written, which need not be when it was sent."),
    URGENCY(
            "DIA-017",
            "//Dialogmelding/Foresporsel/Hastegrad | /MsgHead/MsgInfo/RequestedPriority",
            "Communication.meta.tag",
            "Kept as sent; H (8115) also makes the priority urgent, N and L routine."),
    PERIOD(
            "DIA-018",
            "//Foresporsel/FraDato | //Foresporsel/TilDato",
            "Communication.note",
            "The time that is asked about, as a sentence: a Communication has no period."),
    ASKED_FOR(
            "DIA-019",
            "//Foresporsel/TypeJournalinfo | //Foresporsel/KodetOpplysning",
            "Communication.topic.coding",
            "The kind of information that is asked for."),
    ENCLOSED_TEXT(
            "DIA-020",
            "//Notat/Foresporsel/Sporsmal | //Notat/Foresporsel/EmneSporsmal",
            "Communication.reasonCode.text",
            "The question that a reply repeats is the reason of the reply, never a part of what it says."),
    ENCLOSED_ID(
            "DIA-021",
            "//Notat/Foresporsel/DokIdForesp",
            "Communication.reasonReference.identifier",
            "The document id of the question that a reply repeats."),
    ROLE_IN_NOTE(
            "DIA-022",
            "//RollerRelatertNotat/RolleNotat",
            "PractitionerRole.code",
            "List 9057, such as author. The role is one of this message alone."),
    ROLE_TO_PATIENT(
            "DIA-023",
            "//RoleToPatient",
            "PractitionerRole.code",
            "List 9034, such as regular doctor. The role is one of this message alone."),
    ROLE_TELECOM(
            "DIA-024",
            "//HealthcareProfessional/TeleCom | //Person/TeleCom | //Kontaktperson/TeleCom | //AnsvarligRapport/TeleCom",
            "PractitionerRole.telecom",
            "Where the person is reached about this message."),
    ROLE_REMARK(
            "DIA-025",
            "//TilknyttetEnhet/Merknad | //KontaktpersonHelsepersonell/Merknad | //AnsvarForRapport/Merknad",
            "PractitionerRole.availabilityExceptions",
            "As sent."),
    RECEIPT_WISH(
            "DIA-026",
            "/MsgHead/MsgInfo/Ack",
            "DocumentReference.meta.tag",
            "Whether the sender wants a receipt, list 7304. Every message gets one anyhow."),
    COPY_ROLE(
            "DIA-027",
            "/MsgHead/MsgInfo/OtherReceiver/RoleReceiver",
            "Provenance.agent.type",
            "As what another receiver got the message, such as copy recipient."),
    COPY_PATIENT(
            "DIA-028", "/MsgHead/MsgInfo/OtherReceiver/Patient", "Communication.recipient", "The person gets a copy."),
    DOCUMENT_KIND(
            "DIA-029",
            "/MsgHead/Document/DocumentConnection | /MsgHead/Document/ContentType | /MsgHead/Document/ContentCategory",
            "DocumentReference.category",
            "Main document (H) or attachment (V), and what the sender calls its kind."),
    DOCUMENT_TITLE(
            "DIA-030",
            "/MsgHead/Document/ContentDescription",
            "DocumentReference.content.attachment.title",
            "As sent."),
    DOCUMENT_REMARK(
            "DIA-031",
            "/MsgHead/Document/Annotation",
            "DocumentReference.description",
            "As sent, after the description where there is one."),
    DOCUMENT_PERIOD(
            "DIA-032",
            "/MsgHead/Document/FromDate | /MsgHead/Document/ToDate",
            "DocumentReference.context.period",
            "The time that the document covers."),
    STEP(
            "DIA-033",
            "//Dialogmelding/Foresporsel/TypeForesp",
            "Task.code",
            "A request (8129) asks the receiving organisation to answer it, an invitation (8125) to say whether they come."
                    + " A request and its reminder are one Task."),
    STEP_ASKED("DIA-034", "/MsgHead/MsgInfo/GenDate", "Task.authoredOn", "When it was asked."),
    REMINDED("DIA-035", "//Dialogmelding/Foresporsel/TypeForesp", "Task.input", "The letter that reminds (8129, 2)."),
    DEADLINE(
            "DIA-036",
            "//Dialogmelding/Foresporsel/Sporsmal",
            "Task.restriction.period.end",
            "The one day that the text names as the last for an answer. Nothing else of the text gets into the Task."),
    DEADLINE_ABSENT(
            "DIA-037",
            "/MsgHead/nothing()",
            "Task.restriction.period.end",
            "No law sets a number of days, so a text without a day leaves the deadline unknown."),
    MEETING(
            "DIA-038",
            "//Dialogmelding/Foresporsel/TypeForesp",
            "Appointment.serviceType",
            "Which meeting an invitation or its change (8125) calls to; participants are the person, sender and receivers."),
    MEETING_TIME_ABSENT(
            "DIA-039",
            "/MsgHead/nothing()",
            "Appointment.start",
            "When the meeting is stands in the text alone and stays there.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    DialogRule(String id, String source, String target, String meaning) {
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
