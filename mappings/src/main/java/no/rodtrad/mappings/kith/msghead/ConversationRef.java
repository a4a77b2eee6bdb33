package no.rodtrad.mappings.kith.msghead;

import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * Where a message says that it stands in a conversation, for whoever looks the others up. It is no source of a mapping, whose
 * rules read the same elements.
 *
 * @param parent {@code RefToParent}: the id of the message before; null where it is missing or empty
 * @param conversation {@code RefToConversation}: the id of the first message, or one that the sender gave the conversation; null
 *     where it is missing or empty
 */
public record ConversationRef(String parent, String conversation) {

    /** @param root the header message */
    public static ConversationRef of(Element root) {
        return new ConversationRef(text(root, "RefToParent"), text(root, "RefToConversation"));
    }

    private static String text(Element root, String name) {
        return Elements.text(root, "MsgInfo/ConversationRef/" + name).orElse(null);
    }
}
