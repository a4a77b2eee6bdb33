package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.conversation.ConversationEntry.Form;
import no.rodtrad.adapter.conversation.Conversations;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.fhir.dialog.DialogMapping;
import no.rodtrad.mappings.kith.msghead.ConversationRef;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the entries of a dialogue message find their place in the conversation, before they are stored. */
@Component
class Dialogues {

    private final Conversations conversations;

    Dialogues(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * Does nothing with other messages.
     *
     * @param receivers the keys of whom it is addressed to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(AcceptedMessage message, UUID patient, List<Resource> made, List<String> receivers) {
        if (!(message.message() instanceof Dialogmelding dialogue)) {
            return;
        }
        ConversationRef ref = ConversationRef.of(dialogue.root());
        ResourceIds ids = new ResourceIds(message.document());
        for (int n = 0; n < dialogue.entries().size(); n++) {
            String id = DialogMapping.communicationId(ids, n);
            ConversationEntry entry = new ConversationEntry(
                    patient,
                    id,
                    message.header().messageId(),
                    ref.parent(),
                    ref.conversation(),
                    form(dialogue.entries().get(n)),
                    message.ownerKeys(),
                    receivers);
            made.stream()
                    .filter(resource -> resource instanceof Communication
                            && id.equals(resource.getIdElement().getIdPart()))
                    .forEach(resource -> conversations.join(entry, (Communication) resource));
        }
    }

    private static Form form(Dialogmelding.Entry entry) {
        if (entry.asks()) {
            return Form.QUESTION;
        }
        return entry.answers() ? Form.ANSWER : Form.NOTE;
    }
}
