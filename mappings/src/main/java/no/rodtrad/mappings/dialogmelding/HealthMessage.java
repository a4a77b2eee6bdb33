package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;

/**
 * One message of the dialogue within the health service, of version 1.1: about a patient, or the status of a referral.
 *
 * @param documentId of the note or the question itself
 * @param form which of the four it is
 * @param theme code, bare OID of its list, and text: 7322 for questions and notes, 9069 for answers, 9148 for a status
 * @param topic may be null
 * @param text plain text, of any letters that XML can hold
 * @param about what a question is about, such as a diagnosis; may be null, and is null where there is no question
 * @param original the question that an answer repeats; empty otherwise
 */
public record HealthMessage(
        MessageHead head,
        String documentId,
        Form form,
        Coded theme,
        String topic,
        String text,
        Coded about,
        Optional<Question> original,
        List<DialogMessage.Attachment> attachments) {

    /** How the header and the content of a message are written. */
    public enum Form {
        QUESTION("DIALOG_HELSEFAGLIG", "Helsefaglig dialog"),
        ANSWER("DIALOG_HELSEFAGLIG", "Helsefaglig dialog"),
        NOTE("DIALOG_HELSEFAGLIG", "Helsefaglig dialog"),
        /** What becomes of a referral; belongs to the conversation that the referral began. */
        REFERRAL_STATUS("DIALOG_STATUS_HENVISNING", "Status på henvisning");

        final String type;
        final String typeText;

        Form(String type, String typeText) {
            this.type = type;
            this.typeText = typeText;
        }
    }

    /** A question as it came; topic, about and documentId may be null. */
    public record Question(Coded theme, String topic, String text, Coded about, String documentId) {}

    public HealthMessage {
        attachments = List.copyOf(attachments);
        MessageHead.demand(theme.code() != null && theme.system() != null, "a theme needs a code and its list");
        MessageHead.demand(!text.isBlank(), "a text is missing");
        boolean answer = form == Form.ANSWER;
        MessageHead.demand(answer == original.isPresent(), "an answer, and nothing else, repeats a question");
        MessageHead.demand(about == null || form == Form.QUESTION, "only a question says what it is about");
        MessageHead.demand(
                head.conversation().isPresent() || form == Form.QUESTION || form == Form.NOTE,
                "an answer or a status belongs to a conversation");
    }
}
