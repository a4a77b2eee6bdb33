package no.rodtrad.adapter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.conversation.AskedFor;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.conversation.ConversationEntry.Form;
import no.rodtrad.adapter.conversation.Conversations;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.fhir.dialog.ConversationIds;
import no.rodtrad.mappings.fhir.dialog.DialogMapping;
import no.rodtrad.mappings.fhir.dialog.DialogSubject;
import no.rodtrad.mappings.kith.msghead.ConversationRef;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the entries of a dialogue message find their place in the conversation, before they are stored. */
@Component
class Dialogues {

    private final Conversations conversations;
    private final AskedFor askedFor;

    Dialogues(Conversations conversations, AskedFor askedFor) {
        this.conversations = conversations;
        this.askedFor = askedFor;
    }

    /**
     * A message that has found its place.
     *
     * @param made what is to be stored of it
     * @param ties the answers, its own or earlier ones, that found what they answer
     */
    record Joined(List<Resource> made, List<Conversations.Tie> ties) {}

    /**
     * Does nothing with other messages.
     *
     * @param made what the message was mapped to; answers get references to what they answer
     * @param receivers the keys of whom it is addressed to
     * @return what is to be stored, and which answers found what they answer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Joined join(Arrival message, UUID patient, List<Resource> made, List<String> receivers) {
        if (message.dialogue().isEmpty()) {
            return new Joined(made, List.of());
        }
        Dialogmelding dialogue = message.dialogue().get();
        List<Conversations.Tie> ties = new ArrayList<>();
        ConversationRef ref = ConversationRef.of(dialogue.root());
        ResourceIds ids = new ResourceIds(message.document());
        for (int n = 0; n < dialogue.entries().size(); n++) {
            String id = DialogMapping.communicationId(ids, n);
            ConversationEntry entry = new ConversationEntry(
                    patient,
                    id,
                    message.messageId(),
                    ref.parent(),
                    ref.conversation(),
                    form(dialogue.entries().get(n)),
                    message.ownerKeys(),
                    receivers);
            made.stream()
                    .filter(resource -> resource instanceof Communication
                            && id.equals(resource.getIdElement().getIdPart()))
                    .forEach(resource -> ties.addAll(conversations.join(entry, (Communication) resource)));
        }
        return new Joined(
                made.stream()
                        .map(resource -> askedFor.broughtUp(patient, resource))
                        .toList(),
                ties);
    }

    /** What the letters of the message, which are stored by now, make of what earlier ones asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Arrival message, UUID patient, Joined joined) {
        joined.ties().forEach(tie -> askedFor.answered(patient, tie));
        if (message.dialogue().isEmpty()) {
            return;
        }
        Dialogmelding dialogue = message.dialogue().get();
        String meeting = ConversationIds.meeting(dialogue, new ResourceIds(message.document()), patient.toString());
        for (Resource resource : joined.made()) {
            if (resource instanceof Appointment called) {
                askedFor.called(patient, called);
            } else if (resource instanceof Communication letter) {
                DialogSubject.of(letter).ifPresent(subject -> askedFor.noted(patient, meeting, subject, letter));
            }
        }
    }

    private static Form form(Dialogmelding.Entry entry) {
        if (entry.asks()) {
            return Form.QUESTION;
        }
        return entry.answers() ? Form.ANSWER : Form.NOTE;
    }
}
