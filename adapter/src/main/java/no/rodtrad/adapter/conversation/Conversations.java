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
     * An answer that was tied.
     *
     * @param answer logical id of its Communication
     * @param asked logical ids of the Communications that it answers
     */
    public record Tie(String answer, List<String> asked) {}

    /**
     * Takes an entry in.
     *
     * @param made the Communication that holds it, not stored yet; gets the reference to what it answers, if that is known
     * @return what was tied by it: the entry itself, or answers that waited for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tie> join(ConversationEntry entry, Communication made) {
        log.add(entry);
        Optional<Tie> answers = entry.form() == Form.QUESTION ? Optional.empty() : tie(entry, made);
        if (entry.form() == Form.ANSWER || answers.isPresent()) {
            return answers.stream().toList();
        }
        return log.waiting(entry).stream()
                .filter(waiting -> entry.form() == Form.QUESTION || waiting.names(entry))
                .flatMap(waiting -> tieStored(waiting).stream())
                .toList();
    }

    private Optional<Tie> tieStored(ConversationEntry waiting) {
        return store.read("Communication", waiting.communication()).flatMap(stored -> {
            Communication answer = (Communication) stored.resource();
            Optional<Tie> tied = tie(waiting, answer);
            tied.ifPresent(tie -> store.put(waiting.patientId(), answer, null));
            return tied;
        });
    }

    private Optional<Tie> tie(ConversationEntry entry, Communication answer) {
        List<ConversationEntry> answerable = log.answerable(entry);
        return best(entry, answerable).map(question -> {
            List<String> parts = answerable.stream()
                    .filter(part -> part.messageId().equals(question.messageId()))
                    .map(ConversationEntry::communication)
                    .toList();
            point(answer, question.messageId(), parts);
            log.answers(entry, question.messageId());
            return new Tie(entry.communication(), parts);
        });
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
