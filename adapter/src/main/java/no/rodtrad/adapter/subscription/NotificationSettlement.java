package no.rodtrad.adapter.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how a hand-over ended. Who has lost the claim meanwhile records nothing: the next one sends the same again. */
@Component
class NotificationSettlement {

    private final SubscriptionClaims claims;
    private final SubscriptionStore store;
    private final AuditChain audit;
    private final SubscriptionProperties properties;
    private final Clock clock;

    NotificationSettlement(
            SubscriptionClaims claims,
            SubscriptionStore store,
            AuditChain audit,
            SubscriptionProperties properties,
            Clock clock) {
        this.claims = claims;
        this.store = store;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public void taken(SubscriptionClaims.Claim claim, NextNotification.Ready ready) {
        claims.lock(claim).ifPresent(at -> {
            if (at.state() == SubscriptionState.REQUESTED) {
                store.turn(at.id(), SubscriptionState.ACTIVE, null, clock.instant());
            }
            claims.taken(at.id(), ready.upTo());
            String told = ready.type() == NoticeType.EVENTS ? " " + (at.delivered() + 1) + "-" + ready.upTo() : "";
            write(at, AuditEntry.OK, ready.type().code() + told);
        });
    }

    @Transactional
    public void failed(SubscriptionClaims.Claim claim, String failure) {
        claims.lock(claim).ifPresent(at -> {
            Instant now = clock.instant();
            int failures = at.failures() + 1;
            Duration pause = properties.pauseAfter(failures);
            // Up to a fifth more, so that what failed together does not come back together.
            long jitter = ThreadLocalRandom.current().nextLong(pause.toMillis() / 5 + 1);
            claims.failed(at.id(), failure, now.plus(pause).plusMillis(jitter));
            boolean last = failures >= properties.tries();
            if (last) {
                store.turn(at.id(), SubscriptionState.ERROR, failure, now);
            }
            write(at, failure, last ? "given up" : "try " + failures);
        });
    }

    private void write(Standing at, String outcome, String detail) {
        audit.write(new AuditEntry(
                AuditEntry.Action.SEND, outcome, at.subscriber().auditName(), null, at.reference(), detail));
    }
}
