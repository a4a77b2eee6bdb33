package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;

/**
 * What every header message that is written says of itself.
 *
 * @param messageId a UUID
 * @param generated to the second, with offset
 * @param conversation empty for the first message of a conversation
 * @param sender with a name and one identifier at least
 * @param author a person of the sender; stands in the head where it has an identifier
 * @param receiver with a name and one identifier at least
 * @param addressee a person of the receiver; stands in the head where it has an identifier
 * @param patient with a national identifier
 */
public record MessageHead(
        String messageId,
        OffsetDateTime generated,
        Optional<Conversation> conversation,
        ExtractOrganisation sender,
        Optional<ExtractProfessional> author,
        ExtractOrganisation receiver,
        Optional<ExtractProfessional> addressee,
        ExtractPatient patient) {

    public MessageHead {
        Objects.requireNonNull(messageId);
        Objects.requireNonNull(generated);
        demand(sender.name() != null && !sender.idents().isEmpty(), "a sender needs a name and an identifier");
        demand(receiver.name() != null && !receiver.idents().isEmpty(), "a receiver needs a name and an identifier");
        demand(patient.identifier() != null, "a patient needs an identifier");
    }

    static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
