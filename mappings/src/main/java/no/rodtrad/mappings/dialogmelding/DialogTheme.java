package no.rodtrad.mappings.dialogmelding;

import no.rodtrad.profiles.NationalCodeSystem;

/** What a doctor and NAV write to each other about, by the list and code that each accepts. */
public enum DialogTheme {
    ENQUIRY_SICK_LEAVE(8128, "1", "Henvendelse om sykefraværsoppfølging", Form.NOTE),
    ENQUIRY_NOT_ON_SICK_LEAVE(8128, "2", "Henvendelse om pasient som ikke er sykmeldt", Form.NOTE),
    ANSWER(9069, "5", "Svar på forespørsel", Form.REPLY),
    MEETING_YES(8126, "1", "Ja, jeg kommer", Form.REPLY),
    MEETING_OTHER_TIME(8126, "2", "Jeg ønsker nytt møtetidspunkt", Form.REPLY),
    MEETING_NO(8126, "3", "Jeg kan ikke komme", Form.REPLY),
    REQUEST(8129, "1", "Forespørsel om pasient", Form.QUESTION),
    REQUEST_REMINDER(8129, "2", "Påminnelse forespørsel om pasient", Form.QUESTION),
    MEETING_2(8125, "1", "Innkalling dialogmøte 2", Form.QUESTION),
    MEETING_2_CHANGE(8125, "2", "Endring dialogmøte 2", Form.QUESTION),
    MEETING_3(8125, "3", "Innkalling dialogmøte 3", Form.QUESTION),
    MEETING_3_CHANGE(8125, "4", "Endring dialogmøte 3", Form.QUESTION),
    FOLLOW_UP_PLAN(8127, "1", "Oppfølgingsplan", Form.NOTE),
    DECLARED_FIT(8127, "2", "Friskmelding til arbeidsformidling", Form.NOTE),
    DECLARATION_RETURNED(8127, "3", "Retur av legeerklæring", Form.NOTE),
    MEETING_CANCELLED(8127, "4", "Avlysning dialogmøte", Form.NOTE),
    MEETING_EXEMPTION(8127, "5", "Unntak dialogmøte", Form.NOTE),
    FEEDBACK(8127, "6", "Tilbakemelding fra NAV", Form.NOTE),
    MESSAGE_FROM_NAV(8127, "8", "Melding fra NAV", Form.NOTE),
    INFORMATION_FROM_NAV(8127, "9", "Informasjon fra NAV", Form.NOTE);

    /** How the header and the content of a message are written. */
    enum Form {
        NOTE("DIALOG_NOTAT", "Notat"),
        REPLY("DIALOG_SVAR", "Svar på forespørsel"),
        QUESTION("DIALOG_FORESPORSEL", "Forespørsel");

        final String type;
        final String text;

        Form(String type, String text) {
            this.type = type;
            this.text = text;
        }
    }

    private final int list;
    private final String code;
    private final String text;
    private final Form form;

    DialogTheme(int list, String code, String text, Form form) {
        this.list = list;
        this.code = code;
        this.text = text;
        this.form = form;
    }

    /** The bare OID of the list. */
    public String system() {
        return NationalCodeSystem.oid(list);
    }

    /** The code in the list. */
    public String code() {
        return code;
    }

    /** What the list says of the code. */
    public String text() {
        return text;
    }

    Form form() {
        return form;
    }

    /** Whether NAV writes it to a doctor; the others go the other way. */
    boolean isFromNav() {
        return list == 8125 || list == 8127 || list == 8129;
    }

    /** Whether the text may be empty: the code alone answers an invitation. */
    public boolean speaksForItself() {
        return list == 8126;
    }

    /** Whether a reply by one theme fits a question by another; NAV rejects an answer to an invitation by 9069. */
    boolean answers(DialogTheme question) {
        return question.form == Form.QUESTION && (list == 8126) == (question.list == 8125);
    }
}
