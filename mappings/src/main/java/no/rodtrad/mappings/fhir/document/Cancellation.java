package no.rodtrad.mappings.fhir.document;

import no.rodtrad.mappings.kith.MessageHeader;

/** Tells a message that cancels a document (7309 C) from those that bring one. */
public final class Cancellation {

    private static final String CANCELLED = "C";

    private Cancellation() {}

    /** Whether the message cancels the document of its id. */
    public static boolean is(MessageHeader header) {
        return CANCELLED.equals(header.action());
    }

    /** The role of the resource that holds the message: a cancellation must not displace what it cancels. */
    public static String originalRole(MessageHeader header) {
        return is(header) ? "cancellation" : "original";
    }

    /** The role of the Provenance of the message. */
    public static String provenanceRole(MessageHeader header) {
        return is(header) ? "cancellation-provenance" : "provenance";
    }
}
