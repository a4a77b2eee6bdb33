package no.rodtrad.mappings.dialogmelding;

/**
 * Where a message stands in a conversation ({@code ConversationRef}); the first message of one has none.
 *
 * @param parent {@code MsgId} of the message before
 * @param conversation {@code MsgId} of the first message; NAV finds its request by it, so it must be a UUID
 */
public record Conversation(String parent, String conversation) {}
