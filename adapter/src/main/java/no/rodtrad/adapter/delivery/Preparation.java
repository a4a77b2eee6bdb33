package no.rodtrad.adapter.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.encryption.EnvelopeSealer;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides again at the moment of sending, and makes the bytes ready. A consent that was withdrawn since the receipt stops
 * the message here.
 */
@Component
class Preparation {

    private static final String ACTOR = "delivery";

    private final Outbox outbox;
    private final Askers askers;
    private final Disclosures disclosures;
    private final DecisionLog log;
    private final OutgoingMessages messages;
    private final Mirror mirror;
    private final AuditChain audit;
    private final DeliveryProperties properties;
    private final Optional<EnvelopeSealer> sealer;

    Preparation(
            Outbox outbox,
            Askers askers,
            Disclosures disclosures,
            DecisionLog log,
            OutgoingMessages messages,
            Mirror mirror,
            AuditChain audit,
            DeliveryProperties properties,
            Optional<EnvelopeSealer> sealer) {
        this.outbox = outbox;
        this.askers = askers;
        this.disclosures = disclosures;
        this.log = log;
        this.messages = messages;
        this.mirror = mirror;
        this.audit = audit;
        this.properties = properties;
        this.sealer = sealer;
    }

    /** @return what to hand over; empty where nothing goes out, or where the claim was lost */
    @Transactional
    Optional<Delivery.Prepared> prepare(Outbox.Claim claim) {
        return outbox.lockClaimed(claim).flatMap(this::prepare);
    }

    private Optional<Delivery.Prepared> prepare(OutboxEntry entry) {
        Collection<Decision> decisions = decide(entry);
        Optional<Decision> stopping = messages.stopping(entry, decisions);
        if (stopping.isPresent()) {
            withhold(entry, stopping);
            return Optional.empty();
        }
        Set<InformationCategory> permitted = Disclosures.permitted(decisions);
        String categories = permitted.stream()
                .map(InformationCategory::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        if (entry.payload() != null && categories.equals(entry.categories())) {
            return Optional.of(handOver(entry, entry.outgoingMessageId(), entry.payload(), categories));
        }
        // What may have reached the receiver under one id must not change under it: other content, another id.
        String messageId = entry.payload() == null
                ? entry.outgoingMessageId()
                : UUID.randomUUID().toString();
        Optional<OutgoingMessages.Built> built = messages.build(entry, messageId, permitted, decisions);
        if (built.isEmpty()) {
            withhold(entry, Optional.empty());
            return Optional.empty();
        }
        mirror.says(entry, messageId, built.get());
        return Optional.of(handOver(entry, messageId, sealed(built.get().bytes()), categories));
    }

    /** What is stored is what is sent: a retry sends the same envelope. */
    private byte[] sealed(byte[] message) {
        return sealer.map(envelopes -> envelopes.seal(message)).orElse(message);
    }

    private Collection<Decision> decide(OutboxEntry entry) {
        Map<InformationCategory, Decision> decisions =
                // Of meetings the extract tells those that NAV takes part in, and no others.
                disclosures.decide(
                        entry.patientId(),
                        askers.nav(),
                        entry.flow(),
                        true,
                        messages.requests(entry),
                        messages.categories(entry));
        log.write(
                entry.patientId(),
                DecisionLog.Moment.SENDING,
                DecisionLog.subjectOf(entry.sourceSender(), entry.sourceMessageId()),
                decisions.values());
        return decisions.values();
    }

    private Delivery.Prepared handOver(OutboxEntry entry, String messageId, byte[] payload, String categories) {
        outbox.sending(entry.id(), messageId, payload, categories, properties.lease());
        write(AuditEntry.Action.SEND, AuditEntry.OK, entry, messageId);
        return new Delivery.Prepared(messageId, payload);
    }

    private void withhold(OutboxEntry entry, Optional<Decision> stopping) {
        outbox.close(entry.id(), OutboxState.WITHHELD, null, "no-basis-at-sending");
        mirror.notDone(entry, stopping);
        write(AuditEntry.Action.WITHHOLD, "no-basis-at-sending", entry, entry.outgoingMessageId());
    }

    private void write(AuditEntry.Action action, String outcome, OutboxEntry entry, String messageId) {
        audit.write(new AuditEntry(action, outcome, ACTOR, entry.patientId(), "outbox/" + entry.id(), messageId));
    }
}
