package no.rodtrad.adapter.subscription;

import java.time.Instant;
import java.util.UUID;
import no.rodtrad.adapter.access.AbsentCaller;

/**
 * A subscription as it stands.
 *
 * @param owner the recipient whose feed it follows, as the feed names it
 * @param base of the server's URLs, without trailing slash
 * @param error a code that says why it is not active; may be null
 * @param position in the feed up to which events have been made
 * @param events how many there are, which is the number of the last one
 * @param delivered the number of the last one that the endpoint took
 * @param failures in a row
 * @param lastSent when the endpoint took something last; null for never
 */
public record Standing(
        UUID id,
        String owner,
        AbsentCaller subscriber,
        int version,
        Instant created,
        Instant updated,
        String base,
        Wanted wanted,
        SubscriptionState state,
        String error,
        long position,
        long events,
        long delivered,
        int failures,
        Instant lastSent) {

    String reference() {
        return "Subscription/" + id;
    }
}
