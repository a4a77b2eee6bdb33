package no.rodtrad.adapter.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.wrapped.ReceptionFacts;

/**
 * A message that has passed every check but the one for repeats.
 *
 * @param message what was read from the verified node
 * @param bytes as they came
 * @param contentType as the sender stated it
 * @param sha256 of the bytes
 * @param proved those of the sender's identifiers that are proved to be the caller's, one at least
 * @param addressee as whom it is received
 * @param reception what its envelope said of how it came
 * @param sha1 whether it was signed with SHA-1, by an exception for its sender
 * @param doctor who logged in to sign it, where a token says so
 */
record AcceptedMessage(
        KithMessage message,
        byte[] bytes,
        String contentType,
        byte[] sha256,
        List<Ident> proved,
        Addressee addressee,
        Optional<ReceptionFacts> reception,
        boolean sha1,
        Optional<SigningDoctor> doctor) {

    private static final int LONGEST_ID = 100;

    MessageHeader header() {
        return message.header();
    }

    /** How the doctor of the token stands to the one whom the message names. */
    Optional<SigningDoctor.Check> doctorCheck() {
        return doctor.map(signing -> signing.against(header().sender()));
    }

    /** The key that the sender is stored under: the first proved identifier. */
    String senderKey() {
        return key(proved.get(0));
    }

    /** Every key that the sender is proved to own. */
    List<String> ownerKeys() {
        return proved.stream().map(AcceptedMessage::key).toList();
    }

    /** The keys of those that it is addressed to. */
    List<String> receiverKeys() {
        return Stream.of(header().receiver(), addressee.party())
                .filter(Objects::nonNull)
                .flatMap(party -> party.organisationIdents().stream())
                .filter(ident -> ident.system().isPresent())
                .map(AcceptedMessage::key)
                .distinct()
                .toList();
    }

    /** What the message is a version of: the sender's document. */
    String document() {
        String id = header().documentId() == null ? header().messageId() : header().documentId();
        // Senders choose these ids, and a key has a limited length.
        String bounded = id.length() <= LONGEST_ID
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        return senderKey() + "|" + header().kind().family() + "|" + bounded;
    }

    private static String key(Ident ident) {
        return ident.type() + ":" + ident.id();
    }
}
