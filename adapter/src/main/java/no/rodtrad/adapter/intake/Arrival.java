package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.kith.wrapped.ReceptionFacts;

/** A message that has passed every check but the one for repeats, whatever format it is written in. */
public interface Arrival {

    /** The kind of a document that is a FHIR Bundle. */
    String FHIR_DOCUMENT = "FHIR_DOCUMENT";

    /** The kind of a message that is a FHIR Bundle. */
    String FHIR_MESSAGE = "FHIR_MESSAGE";

    /** How the policy names what comes in as FHIR. */
    String FHIR_FLOW = "fhir";

    /** Unique for its sender. */
    String messageId();

    /** As the log and the sender of the message read it. */
    String kind();

    /** What the message is a version of: the sender's document. */
    String document();

    /** By what its document may be named in a later message that takes its place. */
    default Set<String> names() {
        return Set.of();
    }

    /** The name of the document that it takes the place of, where it says so by name. */
    default Optional<String> replaces() {
        return Optional.empty();
    }

    /** The same as a version of an earlier document. */
    default Arrival versionOf(String earlier) {
        return this;
    }

    /** Its place among the versions of the document. */
    DocumentVersion version();

    /** As it came. */
    byte[] bytes();

    /** As the sender stated it. */
    String contentType();

    /** A hash that is the same for the same message sent again. */
    byte[] sha256();

    /** A hash over what it says, without what differs between the copies of one message. */
    byte[] bodyHash();

    /** The national identifiers of the person, one at least. */
    List<NationalId> nationalIds();

    /** The identifiers of the sender that are proved to be the caller's, one at least. */
    List<Ident> proved();

    /** The keys of those that it is addressed to. */
    List<String> receiverKeys();

    /** What it makes in the folder. */
    MappedMessage map(MappingContext context);

    /** The entries of a dialogue, where it is one. */
    default Optional<Dialogmelding> dialogue() {
        return Optional.empty();
    }

    /** Who logged in to sign it, where a token says so. */
    default Optional<SigningDoctor> doctor() {
        return Optional.empty();
    }

    /** How the doctor of the token stands to the one whom the message names. */
    default Optional<SigningDoctor.Check> doctorCheck() {
        return Optional.empty();
    }

    /** What its envelope said of how it came. */
    default Optional<ReceptionFacts> reception() {
        return Optional.empty();
    }

    /** What the sender should know of it. */
    default List<MessageNote> notes() {
        return List.of();
    }

    /** How the audit calls it. */
    default String auditDetail() {
        return kind();
    }

    /** The key that the sender is stored under: the first proved identifier. */
    default String senderKey() {
        return key(proved().get(0));
    }

    /** Every key that the sender is proved to own. */
    default List<String> ownerKeys() {
        return proved().stream().map(Arrival::key).toList();
    }

    /** How an organisation is stored. */
    static String key(Ident ident) {
        return ident.type() + ":" + ident.id();
    }

    /** How the policy names the way that a kind of message comes by. */
    static String flowOf(String kind) {
        return FHIR_DOCUMENT.equals(kind) || FHIR_MESSAGE.equals(kind)
                ? FHIR_FLOW
                : MessageKind.valueOf(kind).family();
    }
}
