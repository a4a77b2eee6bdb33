package no.rodtrad.adapter.signature;

import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Takes the comments out of a document. The canonical form that is signed has none, so anybody on the way can add them;
 * left in place they split texts in two, and a reader that takes the first half reads something that nobody signed.
 */
final class UnsignedText {

    private UnsignedText() {}

    static void remove(Document document) {
        Node node = document;
        while (node != null) {
            Node next = following(node);
            if (node.getNodeType() == Node.COMMENT_NODE) {
                node.getParentNode().removeChild(node);
            }
            node = next;
        }
        document.getDocumentElement().normalize();
    }

    private static Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }
}
