package no.rodtrad.adapter.outbox;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds back what has not been sent yet of a document, since a later version took its place or it was taken back. */
@Component
public class Withdrawal {

    private final Outbox outbox;
    private final AuditChain audit;

    Withdrawal(Outbox outbox, AuditChain audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Closes the open rows of a document. All are locked before the first audit row is written, as delivery does it.
     *
     * @param why a code, such as {@code superseded}
     * @param actor who stands in the audit
     * @return what the rows that go on send: those that take back what was sent before, which is no truer for what came since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> of(UUID patient, String document, String why, String actor) {
        Set<String> takingBack = new HashSet<>();
        for (OutboxEntry entry : outbox.lockOpenOfDocument(document)) {
            if (entry.kind() == OutboxEntry.Kind.TAKEN_BACK) {
                takingBack.add("Communication/" + entry.communication());
                continue;
            }
            outbox.close(entry.id(), OutboxState.WITHHELD, null, why);
            audit.write(new AuditEntry(
                    AuditEntry.Action.WITHHOLD,
                    why,
                    actor,
                    patient,
                    "outbox/" + entry.id(),
                    entry.outgoingMessageId()));
        }
        return takingBack;
    }
}
