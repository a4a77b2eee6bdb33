package no.rodtrad.adapter.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.dialogue.Entries;
import no.rodtrad.adapter.dialogue.Entry;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.mappings.dialogmelding.Conversation;
import no.rodtrad.mappings.dialogmelding.DialogMessageWriter;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Entries of the dialogue on their way out: read again by the versions that were decided on, with the words that were released. */
@Component
class EntryMessages {

    private final Entries entries;
    private final Askers askers;
    private final MessageSigner signer;
    private final Clock clock;

    EntryMessages(Entries entries, Askers askers, MessageSigner signer, Clock clock) {
        this.entries = entries;
        this.askers = askers;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * The entry of a row.
     *
     * @param facts the entry itself, then what it refers to
     */
    Entry read(OutboxEntry row, String messageId, List<Resource> facts) {
        Communication released = ((Communication) facts.get(0)).copy();
        say(released, row.released().stream().map(OutboxEntry.Released::text).toList());
        return entries.read(row.patientId(), released, facts, messageId, clock.instant())
                .orElseThrow();
    }

    OutgoingMessages.Built build(OutboxEntry row, String messageId, List<Resource> facts) {
        Entry entry = read(row, messageId, facts);
        Document message = DialogMessageWriter.write(entry.message());
        signer.sign(message);
        return new OutgoingMessages.Built(
                XmlGateway.write(message, StandardCharsets.UTF_8),
                entry.text(),
                entry.content(),
                Optional.of(said(row, messageId, entry)));
    }

    /** Words go as they were released, whatever the entry has. */
    private static void say(Communication entry, List<String> texts) {
        List<CommunicationPayloadComponent> words = entry.getPayload().stream()
                .filter(CommunicationPayloadComponent::hasContentStringType)
                .toList();
        if (!texts.isEmpty()) {
            words.get(0).setContent(new StringType(String.join("\n\n", texts)));
        }
        words.stream().skip(texts.isEmpty() ? 0 : 1).forEach(entry.getPayload()::remove);
    }

    /** How NAV's answer finds it. */
    private ConversationEntry said(OutboxEntry row, String messageId, Entry entry) {
        Optional<Conversation> conversation = entry.message().conversation();
        return new ConversationEntry(
                row.patientId(),
                row.communication(),
                messageId,
                conversation.map(Conversation::parent).orElse(null),
                conversation.map(Conversation::conversation).orElse(null),
                entry.asked() == null ? ConversationEntry.Form.NOTE : ConversationEntry.Form.ANSWER,
                List.of(row.sourceSender()),
                List.copyOf(askers.nav().partyKeys()));
    }
}
