package no.rodtrad.adapter.fhir.message;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.kith.UuidShape;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;

/**
 * A document or message as it was read.
 *
 * @param id of this sending of it
 * @param header of a message; empty for a document
 * @param sent when its sender put it together; null where that is not said
 */
record ReadBundle(Bundle bundle, String id, Optional<Entry> header, Content content, Instant sent) {

    private static final String URI = "urn:ietf:rfc:3986";
    private static final String UUID_URN = "urn:uuid:";

    /** List 8279, the messages that carry a document. */
    private static final Set<String> EVENTS = Set.of("EPIKRISE", "HENVISNING");

    /** A Bundle of type document: the Composition comes first, and the Bundle's identifier is the id. */
    static ReadBundle document(Bundle bundle) {
        is(bundle, Bundle.BundleType.DOCUMENT);
        String id = id(bundle.getIdentifier(), "Bundle.identifier");
        if (!bundle.hasTimestamp()) {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, "Bundle.timestamp");
        }
        Entries entries = Entries.of(bundle);
        Entry composition = entries.first()
                .filter(entry -> entry.resource() instanceof Composition)
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.PART_MISSING, "Bundle.entry[0].resource"));
        nothingElse(entries, "Composition", composition);
        nothingElse(entries, "MessageHeader", null);
        return new ReadBundle(bundle, id, Optional.empty(), Content.of(entries, composition), sent(bundle));
    }

    /** A Bundle of type message: the MessageHeader comes first, its id is the id, and its focus the Composition. */
    static ReadBundle message(Bundle bundle) {
        is(bundle, Bundle.BundleType.MESSAGE);
        Entries entries = Entries.of(bundle);
        Entry first = entries.first()
                .filter(entry -> entry.resource() instanceof MessageHeader)
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.PART_MISSING, "Bundle.entry[0].resource"));
        nothingElse(entries, "MessageHeader", first);
        MessageHeader header = (MessageHeader) first.resource();
        if (header.hasResponse() || !isKnown(header)) {
            throw FhirRefusal.at(ErrorCode.UNKNOWN_ROOT, first.place() + ".event");
        }
        Entry composition = entries.resolve(first, header.getFocusFirstRep().getReference())
                .filter(entry -> entry.resource() instanceof Composition)
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.PART_MISSING, first.place() + ".focus"));
        nothingElse(entries, "Composition", composition);
        String id = uuid(idOf(first), first.place() + ".id");
        return new ReadBundle(bundle, id, Optional.of(first), Content.of(entries, composition), sent(bundle));
    }

    MessageHeader messageHeader() {
        return (MessageHeader) header.orElseThrow().resource();
    }

    /** How a document is named by another that takes its place. */
    static Optional<String> name(Identifier identifier) {
        return identifier.hasValue()
                ? Optional.of(identifier.getSystem() + "|" + identifier.getValue())
                : Optional.empty();
    }

    /** How a document without an identifier of its own is named. */
    String name() {
        return URI + "|" + UUID_URN + id;
    }

    private static void is(Bundle bundle, Bundle.BundleType type) {
        if (bundle.getType() != type) {
            throw FhirRefusal.at(ErrorCode.WRONG_TYPE, "Bundle.type");
        }
    }

    private static boolean isKnown(MessageHeader header) {
        return header.getEvent() instanceof Coding event
                && NationalCodeSystem.uri(8279).equals(event.getSystem())
                && EVENTS.contains(String.valueOf(event.getCode()));
    }

    private static void nothingElse(Entries entries, String type, Entry one) {
        entries.all(type).stream()
                .filter(entry -> !entry.equals(one))
                .findFirst()
                .ifPresent(other -> {
                    throw FhirRefusal.at(ErrorCode.ENTRY_TYPE, other.place());
                });
    }

    /** The logical id; where an entry stands at a URN, that is its id. */
    private static String idOf(Entry entry) {
        if (entry.fullUrl().startsWith(UUID_URN)) {
            return entry.fullUrl().substring(UUID_URN.length());
        }
        String id = entry.resource().getIdElement().getIdPart();
        return id == null ? "" : id;
    }

    private static String id(Identifier identifier, String place) {
        if (!identifier.hasValue()) {
            throw FhirRefusal.at(ErrorCode.MESSAGE_ID_MISSING, place);
        }
        boolean urn =
                URI.equals(identifier.getSystem()) && identifier.getValue().startsWith(UUID_URN);
        return uuid(urn ? identifier.getValue().substring(UUID_URN.length()) : "-", place);
    }

    /** Any other text might be a person's number, and an id stands in addresses and in the audit. */
    private static String uuid(String id, String place) {
        if (id.isEmpty()) {
            throw FhirRefusal.at(ErrorCode.MESSAGE_ID_MISSING, place);
        }
        if (!UuidShape.fits(id)) {
            throw FhirRefusal.at(ErrorCode.MESSAGE_ID_NOT_UUID, place);
        }
        return id.toLowerCase(Locale.ROOT);
    }

    private static Instant sent(Bundle bundle) {
        return bundle.hasTimestamp() ? bundle.getTimestamp().toInstant() : null;
    }
}
