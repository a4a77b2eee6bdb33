package no.rodtrad.adapter.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One outgoing message to NAV.
 *
 * @param patientId whose folder it comes from
 * @param document the document it comes from
 * @param sourceSender the key of the sender whose message it comes from
 * @param sourceMessageId that message's id
 * @param kind what it holds
 * @param outgoingMessageId the id it is sent under, the same at every try
 * @param facts versioned references of the resources that its coded facts are taken from
 * @param released the texts that somebody has seen and released
 * @param communication logical id of the Communication that mirrors it in the folder
 * @param flow how the policy names the way that the information came by
 * @param attempts how often it was handed over so far
 * @param payload the signed bytes of the last try; null before the first
 * @param categories the categories that the payload was built for; null before the first
 * @param created when it came into the outbox
 */
public record OutboxEntry(
        UUID id,
        UUID patientId,
        String document,
        String sourceSender,
        String sourceMessageId,
        Kind kind,
        String outgoingMessageId,
        List<String> facts,
        List<Released> released,
        String communication,
        String flow,
        OutboxState state,
        int attempts,
        byte[] payload,
        String categories,
        Instant created) {

    /** What a message holds. */
    public enum Kind {
        /** Coded facts, which go out at once. */
        CODED,
        /** Free text that was released, with the coded facts it belongs to. */
        RELEASED_TEXT,
        /** An entry of the dialogue that a doctor wrote over FHIR; the first of the facts is the entry itself. */
        ENTRY,
        /** That what was sent of the document before is taken back. */
        TAKEN_BACK
    }

    /**
     * A text as it was presented and released.
     *
     * @param category code of its information category
     */
    public record Released(String category, String heading, String text) {}
}
