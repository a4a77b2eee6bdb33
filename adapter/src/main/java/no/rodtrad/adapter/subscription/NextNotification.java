package no.rodtrad.adapter.subscription;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.feed.FeedEntry;
import no.rodtrad.adapter.feed.RecipientFeed;
import no.rodtrad.adapter.store.ResourceStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the next notification of a subscription ready. The events of it are numbered, the place in the feed moves on, and
 * what will be disclosed stands in the audit, all in one transaction. What was numbered and not taken is sent again under
 * the same numbers.
 */
@Component
class NextNotification {

    private final SubscriptionClaims claims;
    private final SubscriptionStore store;
    private final RecipientFeed feed;
    private final FolderAccess access;
    private final NotificationBundles bundles;
    private final Endpoints endpoints;
    private final AuditChain audit;
    private final SubscriptionProperties properties;
    private final Clock clock;

    NextNotification(
            SubscriptionClaims claims,
            SubscriptionStore store,
            RecipientFeed feed,
            FolderAccess access,
            NotificationBundles bundles,
            Endpoints endpoints,
            AuditChain audit,
            SubscriptionProperties properties,
            Clock clock) {
        this.claims = claims;
        this.store = store;
        this.feed = feed;
        this.access = access;
        this.bundles = bundles;
        this.endpoints = endpoints;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A notification that is ready to be handed over.
     *
     * @param upTo the number of the last event that the endpoint has once it took this
     */
    record Ready(URI endpoint, Duration timeout, NoticeType type, long upTo, byte[] body) {}

    @Transactional
    public Optional<Ready> prepare(SubscriptionClaims.Claim claim) {
        Optional<Standing> claimed = claims.lock(claim);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Standing at = claimed.get();
        Instant now = clock.instant();
        if (!endpoints.maySubscribe(at.subscriber())
                || !endpoints.mayBeCalled(at.subscriber(), at.wanted().endpoint())) {
            return ended(at, "not-allowed", now);
        }
        if (at.wanted().ends().filter(ends -> !now.isBefore(ends)).isPresent()) {
            return ended(at, "ended", now);
        }
        claims.renew(at.id(), properties.lease());
        FolderAccess.Sight sight = access.sight(at.subscriber().identity());
        if (at.state() == SubscriptionState.REQUESTED) {
            return Optional.of(ready(at, NoticeType.HANDSHAKE, at.delivered(), List.of(), sight));
        }
        int most = at.wanted()
                .maxCount()
                .map(c -> Math.min(c, properties.maxCount()))
                .orElse(properties.maxCount());
        boolean more = false;
        if (at.events() == at.delivered()) {
            Wanted wanted = at.wanted();
            RecipientFeed.Page page = feed.after(sight.asker(), at.position(), most);
            List<Long> positions = page.entries().stream()
                    .filter(entry -> wanted.wants(entry.type()))
                    .map(FeedEntry::position)
                    .toList();
            claims.advance(at, positions, page.position());
            more = page.more();
            if (!positions.isEmpty()) {
                at = claims.lock(claim).orElseThrow();
            }
        }
        if (at.events() > at.delivered()) {
            long last = Math.min(at.events(), at.delivered() + most);
            List<FeedEntry> events = feed.at(at.owner(), claims.positions(at.id(), at.delivered() + 1, last));
            return Optional.of(ready(at, NoticeType.EVENTS, last, events, sight));
        }
        if (heartbeatIsDue(at, now)) {
            return Optional.of(ready(at, NoticeType.HEARTBEAT, at.delivered(), List.of(), sight));
        }
        claims.rest(at.id(), more ? now : now.plus(properties.poll()));
        return Optional.empty();
    }

    private Ready ready(Standing at, NoticeType type, long upTo, List<FeedEntry> events, FolderAccess.Sight sight) {
        NotificationBundles.Made made = bundles.notification(
                at, type, at.delivered() + 1, events, at.wanted().content(), sight);
        for (FeedEntry named : made.named()) {
            audit.write(new AuditEntry(
                    AuditEntry.Action.SEND,
                    AuditEntry.OK,
                    at.subscriber().auditName(),
                    named.patientId().equals(ResourceStore.SHARED) ? null : named.patientId(),
                    named.versionedReference(),
                    at.reference()));
        }
        String body = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(made.bundle());
        Duration timeout = at.wanted()
                .timeout()
                .filter(wanted -> wanted.compareTo(properties.timeout()) < 0)
                .orElse(properties.timeout());
        return new Ready(at.wanted().endpoint(), timeout, type, upTo, body.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean heartbeatIsDue(Standing at, Instant now) {
        return at.lastSent() != null
                && at.wanted()
                        .heartbeat()
                        .filter(pause -> !now.isBefore(at.lastSent().plus(pause)))
                        .isPresent();
    }

    private Optional<Ready> ended(Standing at, String reason, Instant now) {
        store.turn(at.id(), SubscriptionState.OFF, reason, now);
        audit.write(new AuditEntry(
                AuditEntry.Action.UPDATE, reason, at.subscriber().auditName(), null, at.reference(), "off"));
        return Optional.empty();
    }
}
