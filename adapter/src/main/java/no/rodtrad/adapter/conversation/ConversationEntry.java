package no.rodtrad.adapter.conversation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.mappings.kith.UuidShape;

/**
 * One entry of a dialogue, by what ties it to others. Ids of messages are in the form in which they are compared.
 *
 * @param patientId whose folder
 * @param communication logical id of the Communication that holds it
 * @param messageId of the message that it came in
 * @param parent the message before it in the conversation; null where none is named
 * @param conversation the conversation, by the id of its first message or by one that NAV gave it; null where none is named
 * @param senders keys that the sender is proved to own, such as {@code HER:12345}
 * @param receivers keys of whom it is addressed to
 */
public record ConversationEntry(
        UUID patientId,
        String communication,
        String messageId,
        String parent,
        String conversation,
        Form form,
        List<String> senders,
        List<String> receivers) {

    /** What an entry is in a conversation. */
    public enum Form {
        /** Waits for an answer. */
        QUESTION,
        /** Says by its theme or by the type of its message that it answers. */
        ANSWER,
        /** Says neither; it answers where it stands in a conversation that the other party began. */
        NOTE
    }

    public ConversationEntry {
        messageId = comparable(messageId);
        parent = comparable(parent);
        conversation = comparable(conversation);
    }

    /** Whether another message is named by its id. */
    boolean names(ConversationEntry other) {
        return other.messageId.equals(parent) || other.messageId.equals(conversation);
    }

    /** A UUID means the same in letters of either case; an id of another shape is compared as it stands. */
    private static String comparable(String id) {
        return id != null && UuidShape.fits(id) ? id.toLowerCase(Locale.ROOT) : id;
    }
}
