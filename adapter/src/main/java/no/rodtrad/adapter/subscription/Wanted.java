package no.rodtrad.adapter.subscription;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a subscriber asked for.
 *
 * @param reason in the subscriber's words
 * @param types of resources; empty for all
 * @param heartbeat after how long without a notification one comes that holds nothing
 * @param timeout how long one hand-over may take
 * @param maxCount how many events one notification holds at most
 * @param ends when it ends by itself
 */
public record Wanted(
        String reason,
        URI endpoint,
        Content content,
        Set<String> types,
        Optional<Duration> heartbeat,
        Optional<Duration> timeout,
        Optional<Integer> maxCount,
        Optional<Instant> ends) {

    boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
