package no.rodtrad.adapter.delivery;

import java.util.Optional;
import no.rodtrad.adapter.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The way of one outgoing message: decide again and build (one transaction), hand over (none), settle (one transaction). A
 * node that dies in between leaves the bytes behind; whoever claims the row next sends the same ones, and the receiver
 * knows them by their message id.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Preparation preparation;
    private final NavReceiver receiver;
    private final Settlement settlement;

    Delivery(Preparation preparation, NavReceiver receiver, Settlement settlement) {
        this.preparation = preparation;
        this.receiver = receiver;
        this.settlement = settlement;
    }

    /** @param claim the right to a row */
    void deliver(Outbox.Claim claim) throws InterruptedException {
        Optional<Prepared> prepared;
        try {
            prepared = preparation.prepare(claim);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            // A row that cannot be built must not hold up the others, nor come back for ever.
            LOG.error(
                    "an outgoing message cannot be built: {} at {}",
                    e.getClass().getName(),
                    e.getStackTrace()[0]);
            settlement.unbuildable(claim);
            return;
        }
        if (prepared.isPresent()) {
            settlement.settle(
                    claim,
                    receiver.handOver(prepared.get().messageId(), prepared.get().payload()));
        }
    }

    /** A message that is ready to be handed over. */
    record Prepared(String messageId, byte[] payload) {}
}
