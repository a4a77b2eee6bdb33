package no.rodtrad.adapter.subscription;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The way of one notification: make it ready (one transaction), hand over (none), settle (one transaction). A node that dies
 * in between leaves the numbers of the events behind; whoever claims the subscription next sends them again.
 */
@Component
class Notifying {

    private static final Logger LOG = LoggerFactory.getLogger(Notifying.class);
    private static final int BATCH = 3;

    private final SubscriptionClaims claims;
    private final NextNotification next;
    private final SubscriberCalls calls;
    private final NotificationSettlement settlement;
    private final SubscriptionProperties properties;

    Notifying(
            SubscriptionClaims claims,
            NextNotification next,
            SubscriberCalls calls,
            NotificationSettlement settlement,
            SubscriptionProperties properties) {
        this.claims = claims;
        this.next = next;
        this.calls = calls;
        this.settlement = settlement;
        this.properties = properties;
    }

    /** @return whether any subscription was due */
    boolean pass() {
        List<SubscriptionClaims.Claim> claimed = claims.claim(BATCH, properties.lease());
        claimed.forEach(this::work);
        return !claimed.isEmpty();
    }

    private void work(SubscriptionClaims.Claim claim) {
        Optional<NextNotification.Ready> ready;
        try {
            ready = next.prepare(claim);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            // Only the type and the place: texts may quote data.
            LOG.error(
                    "a notification cannot be built: {} at {}",
                    e.getClass().getName(),
                    e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]);
            settlement.failed(claim, "cannot-be-built");
            return;
        }
        if (ready.isEmpty()) {
            return;
        }
        String outcome = calls.post(
                ready.get().endpoint(), ready.get().body(), ready.get().timeout());
        if (outcome.equals(SubscriberCalls.TAKEN)) {
            settlement.taken(claim, ready.get());
        } else {
            settlement.failed(claim, outcome);
        }
    }
}
