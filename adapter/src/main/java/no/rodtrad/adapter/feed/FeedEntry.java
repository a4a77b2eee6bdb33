package no.rodtrad.adapter.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a recipient's feed.
 *
 * @param position in the feed; grows without a hole
 * @param version of the resource that is told; empty where the resource is gone for this recipient, be it deleted or no longer
 *     to be seen: the two are told alike
 * @param told when the entry was made
 */
public record FeedEntry(
        long position, UUID patientId, String type, String id, Optional<Integer> version, Instant told) {

    public boolean isRemoval() {
        return version.isEmpty();
    }

    /** The reference, such as {@code CarePlan/x}. */
    public String reference() {
        return type + "/" + id;
    }

    /** The reference with the version that is told, for the audit. */
    public String versionedReference() {
        return version.map(number -> reference() + "/_history/" + number).orElse(reference());
    }
}
