package no.rodtrad.adapter.intake;

import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Where all doors for messages meet: the one transaction of a message, tried again where two messages were in each other's way.
 * Where it cannot be known whether a message was received before, it is not received now.
 */
@Component
public class Registering {

    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

    private static final int ATTEMPTS = 4;

    private final Registration registration;

    Registering(Registration registration) {
        this.registration = registration;
    }

    /** @return the receipt, or why the message is not received; nothing of it is stored then */
    public Result<byte[]> register(Arrival message, Answers answers, CallerIdentity caller) {
        try {
            return registered(message, answers, caller);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("a message could not be registered: {}", e.getClass().getName());
            return Result.refused(ErrorCode.DUPLICATE_CHECK_UNAVAILABLE);
        }
    }

    /**
     * Two messages that are the first to mention the same organisation meet at its row, and one of them has to start again.
     */
    private Result<byte[]> registered(Arrival message, Answers answers, CallerIdentity caller) {
        for (int attempt = 1; ; attempt++) {
            try {
                return registration.register(message, answers, caller);
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
