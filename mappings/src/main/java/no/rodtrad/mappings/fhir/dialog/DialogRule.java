package no.rodtrad.mappings.fhir.dialog;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for Dialogmelding 1.0. */
public enum DialogRule implements Rule {
    MESSAGE_ID("DIA-001", "/MsgHead/MsgInfo/MsgId", "Communication.identifier", "Answers refer to it."),
    SENT("DIA-002", "/MsgHead/MsgInfo/GenDate", "Communication.sent", "When the sender made the message."),
    THEME(
            "DIA-003",
            "//Notat/TemaKodet | //Foresporsel/TypeForesp",
            "Communication.category",
            "Lists 8125 to 8129, 9069 and others; unknown codes are kept."),
    TOPIC("DIA-004", "//Notat/Tema", "Communication.topic.text", "As sent."),
    TEXT(
            "DIA-005",
            "//Notat/TekstNotatInnhold | //Foresporsel/Sporsmal",
            "Communication.payload",
            "Plain text; free text that nobody has reviewed."),
    REMARK("DIA-006", "//Notat/Merknad | //Foresporsel/Begrunnelse", "Communication.note", "As sent."),
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
            "An entry without a theme gets a data-absent-reason: unknown.");

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
