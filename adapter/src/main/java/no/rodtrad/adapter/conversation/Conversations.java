package no.rodtrad.adapter.conversation;

import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.conversation.ConversationEntry.Form;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties answers to what they answer, as NAV does: by the conversation, then by the message before, among what the same two
 * parties wrote to each other about the same person. A note that stands in a conversation which the other party began is an
 * answer, whatever its type says: many systems write no other. An answer that overtook its question is tied when that comes.
 */
@Component
public class Conversations {

    private final ConversationLog log;
    private final ResourceStore store;

    Conversations(ConversationLog log, ResourceStore store) {
        this.log = log;
        this.store = store;
    }

    /**
     * Takes an entry in.
     *
     * @param made the Communication that holds it, not stored yet; gets the reference to what it answers, if that is known
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(ConversationEntry entry, Communication made) {
        log.add(entry);
        boolean answers = entry.form() != Form.QUESTION && tie(entry, made);
        if (entry.form() != Form.ANSWER && !answers) {
            log.waiting(entry).stream()
                    .filter(waiting -> entry.form() == Form.QUESTION || waiting.names(entry))
                    .forEach(this::tieStored);
        }
    }

    private void tieStored(ConversationEntry waiting) {
        store.read("Communication", waiting.communication()).ifPresent(stored -> {
            Communication answer = (Communication) stored.resource();
            if (tie(waiting, answer)) {
                store.put(waiting.patientId(), answer, null);
            }
        });
    }

    private boolean tie(ConversationEntry entry, Communication answer) {
        List<ConversationEntry> answerable = log.answerable(entry);
        Optional<ConversationEntry> asked = best(entry, answerable);
        asked.ifPresent(question -> {
            List<String> parts = answerable.stream()
                    .filter(part -> part.messageId().equals(question.messageId()))
                    .map(ConversationEntry::communication)
                    .toList();
            point(answer, question.messageId(), parts);
            log.answers(entry, question.messageId());
        });
        return asked.isPresent();
    }

    /** The message before is the best; else the last that was asked in the conversation: a change replaces an invitation. */
    private static Optional<ConversationEntry> best(ConversationEntry entry, List<ConversationEntry> answerable) {
        return answerable.stream()
                .filter(asked -> asked.messageId().equals(entry.parent()))
                .findFirst()
                .or(() -> answerable.stream().reduce((first, second) -> second));
    }

    private static void point(Communication answer, String messageId, List<String> communications) {
        for (Reference named : answer.getInResponseTo()) {
            boolean other =
                    named.hasIdentifier() && !Identifiers.document(messageId).equalsDeep(named.getIdentifier());
            if (other
                    && answer.getPartOf().stream()
                            .noneMatch(part -> named.getIdentifier().equalsDeep(part.getIdentifier()))) {
                // What the message said of the one before it stays said.
                answer.addPartOf().setIdentifier(named.getIdentifier());
            }
        }
        answer.setInResponseTo(communications.stream()
                .map(id -> new Reference("Communication/" + id).setIdentifier(Identifiers.document(messageId)))
                .toList());
    }
}
