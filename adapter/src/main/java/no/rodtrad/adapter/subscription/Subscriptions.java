package no.rodtrad.adapter.subscription;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.AbsentCaller;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.feed.FeedEntry;
import no.rodtrad.adapter.feed.RecipientFeed;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners do with their subscriptions. Another recipient's subscription is as one that does not exist. */
@Component
public class Subscriptions {

    /** Of events that are asked for at once; who wants more goes on from the last one. */
    private static final int MOST_EVENTS = 500;

    private final SubscriptionStore store;
    private final SubscriptionClaims claims;
    private final Endpoints endpoints;
    private final RecipientFeed feed;
    private final FolderAccess access;
    private final NotificationBundles bundles;
    private final AuditChain audit;
    private final SubscriptionProperties properties;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store,
            SubscriptionClaims claims,
            Endpoints endpoints,
            RecipientFeed feed,
            FolderAccess access,
            NotificationBundles bundles,
            AuditChain audit,
            SubscriptionProperties properties,
            Clock clock) {
        this.store = store;
        this.claims = claims;
        this.endpoints = endpoints;
        this.feed = feed;
        this.access = access;
        this.bundles = bundles;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** Begins where the caller's feed stands: what nobody asked for on the caller's behalf yet is told. */
    @Transactional
    public Result<Standing> create(Wanted wanted, String base, CallerIdentity caller) {
        AbsentCaller subscriber = AbsentCaller.of(caller);
        if (caller.role() == Role.PERSON || !endpoints.maySubscribe(subscriber)) {
            return Result.refused(Refusal.of(ErrorCode.SUBSCRIBER_UNKNOWN));
        }
        if (!endpoints.mayBeCalled(subscriber, wanted.endpoint())) {
            return Result.refused(Refusal.at(ErrorCode.SUBSCRIPTION_ENDPOINT, "Subscription.channel.endpoint"));
        }
        Asker asker = access.sight(caller).asker();
        String owner = RecipientFeed.nameOf(asker);
        store.holdOwner(owner);
        if (store.ofOwner(owner).size() >= properties.most()) {
            return Result.refused(Refusal.of(ErrorCode.SUBSCRIPTION_LIMIT));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Standing made = new Standing(
                UUID.randomUUID(),
                owner,
                subscriber,
                1,
                now,
                now,
                base,
                wanted,
                SubscriptionState.REQUESTED,
                null,
                feed.end(asker),
                0,
                0,
                0,
                null);
        store.add(made);
        write(AuditEntry.Action.CREATE, made, caller, "");
        return Result.ok(made);
    }

    @Transactional
    public Optional<Standing> read(UUID id, CallerIdentity caller) {
        Optional<Standing> found = store.find(owner(caller), id);
        found.ifPresent(at -> write(AuditEntry.Action.READ, at, caller, ""));
        return found;
    }

    @Transactional
    public List<Standing> own(CallerIdentity caller) {
        List<Standing> found = store.ofOwner(owner(caller));
        audit.write(new AuditEntry(
                AuditEntry.Action.SEARCH,
                AuditEntry.OK,
                caller.auditName(),
                null,
                "Subscription",
                "found " + found.size()));
        return found;
    }

    /**
     * Turns a subscription off, or asks for it again: the handshake is done anew, and events go on where they stopped.
     *
     * @param version that the change is made to; empty for any
     * @param wanted must be what it was; a subscription that asks for something else is another one
     */
    @Transactional
    public Result<Standing> turn(
            UUID id, Optional<Integer> version, Wanted wanted, boolean off, CallerIdentity caller) {
        Optional<Standing> found = store.lock(owner(caller), id);
        if (found.isEmpty()) {
            return Result.refused(Refusal.of(ErrorCode.NOT_FOUND));
        }
        Standing at = found.get();
        if (version.filter(expected -> expected != at.version()).isPresent()) {
            return Result.refused(Refusal.of(ErrorCode.VERSION_CONFLICT));
        }
        if (!at.wanted().equals(wanted)) {
            return Result.refused(Refusal.of(ErrorCode.SUBSCRIPTION_CHANGED));
        }
        if (!off && !endpoints.maySubscribe(AbsentCaller.of(caller))) {
            return Result.refused(Refusal.of(ErrorCode.SUBSCRIBER_UNKNOWN));
        }
        store.turn(
                id,
                off ? SubscriptionState.OFF : SubscriptionState.REQUESTED,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Standing turned = store.find(at.owner(), id).orElseThrow();
        write(AuditEntry.Action.UPDATE, turned, caller, off ? "off" : "requested");
        return Result.ok(turned);
    }

    /** @return false where there was none */
    @Transactional
    public boolean delete(UUID id, CallerIdentity caller) {
        Optional<Standing> found = store.lock(owner(caller), id);
        found.ifPresent(at -> {
            store.delete(id);
            write(AuditEntry.Action.DELETE, at, caller, "");
        });
        return found.isPresent();
    }

    @Transactional
    public Optional<Parameters> status(UUID id, CallerIdentity caller) {
        Optional<Standing> found = store.find(owner(caller), id);
        found.ifPresent(at -> write(AuditEntry.Action.READ, at, caller, "status"));
        return found.map(at -> bundles.status(at, NoticeType.STATUS_ASKED));
    }

    /**
     * Events once more, as they may be seen now.
     *
     * @param content how much to tell; empty for what the subscription asked for
     */
    @Transactional
    public Optional<Bundle> events(UUID id, long since, long until, Optional<Content> content, CallerIdentity caller) {
        Optional<Standing> found = store.find(owner(caller), id);
        return found.map(at -> {
            long first = Math.max(1, since);
            long last = Math.min(Math.min(until, at.events()), first + MOST_EVENTS - 1);
            List<FeedEntry> events = feed.at(at.owner(), claims.positions(id, first, last));
            NotificationBundles.Made made = bundles.notification(
                    at,
                    NoticeType.EVENTS_ASKED,
                    first,
                    events,
                    content.orElse(at.wanted().content()),
                    access.sight(caller));
            for (FeedEntry named : made.named()) {
                audit.write(new AuditEntry(
                        AuditEntry.Action.READ,
                        AuditEntry.OK,
                        caller.auditName(),
                        named.patientId().equals(ResourceStore.SHARED) ? null : named.patientId(),
                        named.versionedReference(),
                        at.reference()));
            }
            write(AuditEntry.Action.READ, at, caller, "events");
            return made.bundle();
        });
    }

    private String owner(CallerIdentity caller) {
        return RecipientFeed.nameOf(access.sight(caller).asker());
    }

    private void write(AuditEntry.Action action, Standing at, CallerIdentity caller, String detail) {
        audit.write(new AuditEntry(action, AuditEntry.OK, caller.auditName(), null, at.reference(), detail));
    }
}
