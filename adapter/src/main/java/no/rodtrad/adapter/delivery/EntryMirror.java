package no.rodtrad.adapter.delivery;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.rodtrad.adapter.conversation.AskedFor;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.conversation.ConversationLog;
import no.rodtrad.adapter.conversation.Conversations;
import no.rodtrad.adapter.dialogue.Entries;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Decision;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.springframework.stereotype.Component;

/**
 * Keeps an entry of the dialogue true to how far it has come, as long as it says what was sent: a later version has a way of
 * its own, and what was taken back stays so.
 */
@Component
class EntryMirror {

    private final ResourceStore store;
    private final ConversationLog conversations;
    private final Entries entries;
    private final AskedFor askedFor;
    private final Clock clock;

    EntryMirror(ResourceStore store, ConversationLog conversations, Entries entries, AskedFor askedFor, Clock clock) {
        this.store = store;
        this.conversations = conversations;
        this.entries = entries;
        this.askedFor = askedFor;
        this.clock = clock;
    }

    /** It goes out under a message id, by which NAV's answer names it. */
    void says(OutboxEntry row, String messageId, ConversationEntry said) {
        conversations.add(said);
        Identifier id = new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + messageId);
        change(row, entry -> entry.addIdentifier(id));
    }

    /** NAV has it: what it answers is answered. */
    void arrived(OutboxEntry row) {
        change(row, entry -> entry.setStatus(CommunicationStatus.COMPLETED).setReceived(Date.from(clock.instant())));
        // What others asked is not answered by what NAV was told.
        List<String> asked = Entries.answered(sent(row))
                .filter(id -> entries.isFromNav(row.patientId(), id))
                .toList();
        askedFor.answered(row.patientId(), new Conversations.Tie(row.communication(), asked));
    }

    /** NAV has refused it. */
    void refused(OutboxEntry row) {
        change(row, entry -> entry.setStatus(CommunicationStatus.STOPPED));
    }

    /** It was not sent, and this is why. */
    void notDone(OutboxEntry row, Optional<Decision> stopping) {
        change(row, entry -> {
            entry.setStatus(CommunicationStatus.NOTDONE);
            stopping.ifPresent(decision ->
                    entry.getStatusReason().setText(decision.reason().norwegian()));
        });
    }

    private void change(OutboxEntry row, Consumer<Communication> change) {
        store.read("Communication", row.communication())
                .map(stored -> (Communication) stored.resource())
                .filter(entry -> entry.getStatus() == CommunicationStatus.INPROGRESS && Entries.same(entry, sent(row)))
                .ifPresent(entry -> {
                    change.accept(entry);
                    store.put(row.patientId(), entry, null);
                });
    }

    private Communication sent(OutboxEntry row) {
        IdType id = new IdType(row.facts().get(0));
        return store.read(id.getResourceType(), id.getIdPart(), Integer.parseInt(id.getVersionIdPart()))
                .map(StoredResource::resource)
                .map(Communication.class::cast)
                .orElseThrow();
    }
}
