package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;

/**
 * One message between a doctor and NAV, either way. What NAV or the standard would reject cannot be made.
 *
 * @param messageId a UUID
 * @param documentId of the note or the question itself
 * @param generated to the second, with offset
 * @param conversation empty for the first message of a conversation
 * @param sender with a name and one identifier at least
 * @param author told where known: a professional by HPR number and the like, NAV's by name
 * @param receiver with a name and one identifier at least
 * @param addressee the doctor that NAV writes to; with an identifier
 * @param patient with a national identifier
 * @param text plain text; may be empty only in a reply to an invitation
 * @param original the question that a reply repeats; empty otherwise
 */
public record DialogMessage(
        String messageId,
        String documentId,
        OffsetDateTime generated,
        Optional<Conversation> conversation,
        ExtractOrganisation sender,
        Optional<ExtractProfessional> author,
        ExtractOrganisation receiver,
        Optional<ExtractProfessional> addressee,
        ExtractPatient patient,
        DialogTheme theme,
        String text,
        Optional<Original> original,
        List<Attachment> attachments) {

    /** A question as it came. */
    public record Original(DialogTheme theme, String text, String documentId) {}

    /**
     * An attachment.
     *
     * @param mimeType NAV keeps PDF, TIFF, PNG and JPEG, and drops all else in silence
     */
    public record Attachment(String title, String mimeType, byte[] content) {}

    public DialogMessage {
        new MessageHead(messageId, generated, conversation, sender, author, receiver, addressee, patient);
        MessageHead.demand(theme.speaksForItself() || !text.isBlank(), "a text is missing");
        boolean reply = theme.form() == DialogTheme.Form.REPLY;
        MessageHead.demand(reply == original.isPresent(), "a reply, and nothing else, repeats a question");
        MessageHead.demand(!reply || conversation.isPresent(), "a reply belongs to a conversation");
        MessageHead.demand(
                original.map(Original::theme).map(theme::answers).orElse(true),
                "the theme does not answer the question");
    }

    /** What the header says of it. */
    MessageHead head() {
        return new MessageHead(messageId, generated, conversation, sender, author, receiver, addressee, patient);
    }
}
