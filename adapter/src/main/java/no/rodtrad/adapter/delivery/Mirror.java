package no.rodtrad.adapter.delivery;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import no.rodtrad.adapter.conversation.ConversationLog;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.disclosure.Decision;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/** Keeps the Communication in the folder true to the outgoing message that it mirrors. */
@Component
class Mirror {

    private final ResourceStore store;
    private final ConversationLog conversations;
    private final EntryMirror entries;
    private final Clock clock;

    Mirror(ResourceStore store, ConversationLog conversations, EntryMirror entries, Clock clock) {
        this.store = store;
        this.conversations = conversations;
        this.entries = entries;
        this.clock = clock;
    }

    /** What the message says, in which categories, and under which id. */
    void says(OutboxEntry entry, String messageId, OutgoingMessages.Built built) {
        if (built.said().isPresent()) {
            entries.says(entry, messageId, built.said().get());
            return;
        }
        conversations.alsoSentAs(entry.patientId(), entry.communication(), messageId);
        change(entry, mirror -> {
            mirror.getIdentifierFirstRep().setValue("urn:uuid:" + messageId);
            mirror.getPayload().clear();
            mirror.addPayload().setContent(new StringType(built.text()));
            mirror.getMeta().getTag().clear();
            built.told()
                    .forEach(category -> mirror.getMeta()
                            .addTag()
                            .setSystem(category.concept().system())
                            .setCode(category.code()));
        });
    }

    /** The receiver has it. */
    void arrived(OutboxEntry entry) {
        if (entry.kind() == OutboxEntry.Kind.ENTRY) {
            entries.arrived(entry);
            return;
        }
        change(entry, mirror -> {
            mirror.setStatus(Communication.CommunicationStatus.COMPLETED);
            mirror.setReceived(Date.from(clock.instant()));
        });
    }

    /** The receiver has refused it. */
    void refused(OutboxEntry entry) {
        if (entry.kind() == OutboxEntry.Kind.ENTRY) {
            entries.refused(entry);
            return;
        }
        change(entry, mirror -> mirror.setStatus(Communication.CommunicationStatus.STOPPED));
    }

    /** It was not sent; the reason is told where one decision stopped it. */
    void notDone(OutboxEntry entry, Optional<Decision> stopping) {
        if (entry.kind() == OutboxEntry.Kind.ENTRY) {
            entries.notDone(entry, stopping);
            return;
        }
        change(entry, mirror -> mirror.setStatus(Communication.CommunicationStatus.NOTDONE));
    }

    private void change(OutboxEntry entry, Consumer<Communication> change) {
        store.read("Communication", entry.communication()).ifPresent(stored -> {
            Communication mirror = (Communication) stored.resource();
            change.accept(mirror);
            store.put(entry.patientId(), mirror, entry.document());
        });
    }
}
