package no.rodtrad.mappings.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts while a message is parsed and stops the parser at the first thing too many, so that what a message can cost is
 * bounded before it is built. Each limit lies far above what any message of the health sector holds.
 */
final class TreeLimits {

    /** Levels below the document; the root is the first. */
    static final int DEPTH = 200;
    /** Elements, texts, comments and instructions, the document among them. */
    static final int NODES = 500_000;
    /** Attributes of one element, declarations of namespaces among them. */
    static final int ATTRIBUTES_OF_ELEMENT = 100;
    /** Attributes of the whole message. */
    static final int ATTRIBUTES = 1_000_000;
    /** Characters of one attribute. Texts have no limit but the message's own: attachments are texts. */
    static final int ATTRIBUTE_LENGTH = 1_000_000;
    /** Declarations of namespaces that hold at one place: each name is looked for among all of them. */
    static final int NAMESPACES = 500;

    private final Deque<Integer> declared = new ArrayDeque<>();
    private int nodes = 1;
    private int attributes;
    private int namespaces;

    /** Goes one level down. */
    void enter(int ofAttributes, int ofNamespaces) {
        node();
        attributes += ofAttributes;
        namespaces += ofNamespaces;
        declared.push(ofNamespaces);
        hold(declared.size() <= DEPTH
                && ofAttributes <= ATTRIBUTES_OF_ELEMENT
                && attributes <= ATTRIBUTES
                && namespaces <= NAMESPACES);
    }

    void leave() {
        namespaces -= declared.pop();
    }

    /** A text, comment or instruction stands one level below its element. */
    void leaf() {
        node();
        hold(declared.size() < DEPTH);
    }

    void attribute(String value) {
        hold(value.length() <= ATTRIBUTE_LENGTH);
    }

    private void node() {
        hold(++nodes <= NODES);
    }

    private static void hold(boolean within) {
        if (!within) {
            throw new TooMuch();
        }
    }

    /** Ends parsing; says nothing of the content. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("a limit is exceeded");
        }
    }
}
