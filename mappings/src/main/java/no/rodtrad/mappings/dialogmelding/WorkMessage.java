package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;

/**
 * A work-focused message to NAV: the same summary as plain text and as PDF.
 *
 * @param messageId a UUID
 * @param documentId a UUID for the note itself
 * @param generated to the second, with offset
 * @param conversation empty for the first message of a conversation
 * @param sender with a name and one identifier at least
 * @param professional told where known; the message head has room for one with an identifier only
 * @param patient with a national identifier: NAV rejects a message without one
 * @param text plain text
 * @param pdf starts with {@code %PDF-}
 */
public record WorkMessage(
        String messageId,
        String documentId,
        OffsetDateTime generated,
        Optional<Conversation> conversation,
        ExtractOrganisation sender,
        Optional<ExtractProfessional> professional,
        NavAddress receiver,
        ExtractPatient patient,
        String text,
        byte[] pdf) {

    public WorkMessage {
        Objects.requireNonNull(messageId);
        Objects.requireNonNull(generated);
        if (sender.name() == null || sender.idents().isEmpty()) {
            throw new IllegalArgumentException("a sender needs a name and an identifier");
        }
        if (patient.identifier() == null) {
            throw new IllegalArgumentException("a patient needs an identifier");
        }
    }
}
