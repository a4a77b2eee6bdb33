package no.rodtrad.adapter.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.mappings.apprec.AppRecAnswer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts that a receiver sends by itself, some time after the hand-over. Only whom a message was sent to can receipt it; to
 * all others it does not exist. The first receipt stands: the same again changes nothing, and neither does another.
 */
@Component
public class PartnerReceipts {

    private final Outbox outbox;
    private final Settlement settlement;
    private final Askers askers;
    private final AuditChain audit;
    private final MeterRegistry figures;

    PartnerReceipts(Outbox outbox, Settlement settlement, Askers askers, AuditChain audit, MeterRegistry figures) {
        this.outbox = outbox;
        this.settlement = settlement;
        this.askers = askers;
        this.audit = audit;
        this.figures = figures;
    }

    /** @return why the receipt is not taken; empty where it was */
    @Transactional
    public Optional<Refusal> receive(AppRecAnswer receipt, byte[] bytes, CallerIdentity caller) {
        Optional<OutboxEntry> sent =
                caller.keys().stream().anyMatch(askers.nav().partyKeys()::contains)
                        ? outbox.lockHandedOver(receipt.originalMessageId())
                        : Optional.empty();
        if (sent.isEmpty()) {
            count("unknown");
            return Optional.of(Refusal.of(ErrorCode.RECEIPT_UNKNOWN));
        }
        OutboxEntry entry = sent.get();
        boolean accepted = receipt.status() != AppRecAnswer.Status.REJECTED;
        if (entry.state() == OutboxState.RECEIPTED || entry.state() == OutboxState.REJECTED) {
            boolean same = accepted == (entry.state() == OutboxState.RECEIPTED);
            count(same ? "repeated" : "contrary");
            audit.write(new AuditEntry(
                    AuditEntry.Action.REPEAT,
                    same ? AuditEntry.OK : "contrary-receipt",
                    caller.auditName(),
                    entry.patientId(),
                    "outbox/" + entry.id(),
                    entry.outgoingMessageId()));
            return Optional.empty();
        }
        settlement.answered(entry, new NavReceiver.Outcome.Answered(receipt, bytes), caller.auditName());
        count(accepted ? "accepted" : "rejected");
        return Optional.empty();
    }

    private void count(String outcome) {
        figures.counter("rodtrad.receipts", "outcome", outcome).increment();
    }
}
