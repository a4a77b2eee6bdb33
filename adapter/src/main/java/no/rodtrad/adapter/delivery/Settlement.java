package no.rodtrad.adapter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.mappings.apprec.AppRecAnswer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how a hand-over ended: closed by its receipt, due again after a pause, or parked after the last try. */
@Component
class Settlement {

    private static final String ACTOR = "delivery";

    private final Outbox outbox;
    private final Mirror mirror;
    private final AuditChain audit;
    private final DeliveryProperties properties;
    private final Clock clock;

    Settlement(Outbox outbox, Mirror mirror, AuditChain audit, DeliveryProperties properties, Clock clock) {
        this.outbox = outbox;
        this.mirror = mirror;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    void settle(Outbox.Claim claim, NavReceiver.Outcome outcome) {
        if (outcome instanceof NavReceiver.Outcome.Answered answered) {
            // A receipt is true whatever became of the row meanwhile: another node's claim, or a withdrawal that came
            // too late.
            OutboxEntry entry = outbox.lock(claim.id());
            if (entry.state() != OutboxState.RECEIPTED && entry.state() != OutboxState.REJECTED) {
                answered(entry, answered, ACTOR);
            }
        } else if (outcome instanceof NavReceiver.Outcome.Taken) {
            // Its receipt may have been here first.
            outbox.lockClaimed(claim).ifPresent(entry -> {
                outbox.await(entry.id());
                write(AuditEntry.Action.SEND, "taken", ACTOR, entry);
            });
        } else if (outcome instanceof NavReceiver.Outcome.Unsettled unsettled) {
            // Where the claim was lost, whoever holds it now records the outcome of its own hand-over.
            outbox.lockClaimed(claim).ifPresent(entry -> unsettled(entry, unsettled.failure()));
        }
    }

    /** A message that could not be built: tried again later, since what it needs may come, and parked in the end. */
    @Transactional
    void unbuildable(Outbox.Claim claim) {
        if (outbox.lockClaimed(claim).isPresent()) {
            outbox.countAttempt(claim.id());
            unsettled(outbox.lock(claim.id()), "cannot-be-built");
        }
    }

    /** Closes a row by its receipt. */
    void answered(OutboxEntry entry, NavReceiver.Outcome.Answered answered, String actor) {
        boolean accepted = answered.receipt().status() != AppRecAnswer.Status.REJECTED;
        outbox.close(
                entry.id(),
                accepted ? OutboxState.RECEIPTED : OutboxState.REJECTED,
                answered.bytes(),
                accepted ? null : "rejected-by-receiver");
        if (accepted) {
            mirror.arrived(entry);
        } else {
            mirror.refused(entry);
        }
        write(AuditEntry.Action.RECEIPT, accepted ? AuditEntry.OK : "rejected-by-receiver", actor, entry);
    }

    private void unsettled(OutboxEntry entry, String failure) {
        if (entry.attempts() >= properties.tries()) {
            outbox.close(entry.id(), OutboxState.PARKED, null, failure);
            write(AuditEntry.Action.PARK, failure, ACTOR, entry);
            return;
        }
        Duration pause = properties.pauseAfter(entry.attempts());
        // Up to a fifth more, so that what failed together does not come back together.
        long jitter = ThreadLocalRandom.current().nextLong(pause.toMillis() / 5 + 1);
        outbox.retryAt(entry.id(), clock.instant().plus(pause).plusMillis(jitter), failure);
        write(AuditEntry.Action.SEND, failure, ACTOR, entry);
    }

    private void write(AuditEntry.Action action, String outcome, String actor, OutboxEntry entry) {
        audit.write(new AuditEntry(
                action, outcome, actor, entry.patientId(), "outbox/" + entry.id(), entry.outgoingMessageId()));
    }
}
