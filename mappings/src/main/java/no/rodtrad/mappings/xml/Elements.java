package no.rodtrad.mappings.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks a DOM by local names. Order among siblings never matters: senders get it wrong, and a reader has no use for it.
 */
public final class Elements {

    private Elements() {}

    /** The child elements, in document order. */
    public static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    /** The child elements of a local name, in any namespace. */
    public static List<Element> children(Element parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.ELEMENT_NODE && localName.equals(n.getLocalName())) {
                found.add((Element) n);
            }
        }
        return found;
    }

    /** The first element that a path of local names leads to, such as {@code ServRprt/Patient}. */
    public static Optional<Element> first(Element parent, String path) {
        Element at = parent;
        int from = 0;
        while (at != null && from <= path.length()) {
            int to = path.indexOf('/', from);
            String step = to < 0 ? path.substring(from) : path.substring(from, to);
            at = firstChild(at, step);
            from = to < 0 ? path.length() + 1 : to + 1;
        }
        return Optional.ofNullable(at);
    }

    private static Element firstChild(Element parent, String localName) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.ELEMENT_NODE && localName.equals(n.getLocalName())) {
                return (Element) n;
            }
        }
        return null;
    }

    /** The trimmed text of the first element at a path; empty where it is missing or blank. */
    public static Optional<String> text(Element parent, String path) {
        return first(parent, path).map(e -> e.getTextContent().trim()).filter(t -> !t.isEmpty());
    }

    /** The namespace of an element; empty where it is in none. */
    public static String namespace(Element element) {
        return element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
    }

    /** The trimmed attribute of an element; empty where it is missing or blank. */
    public static Optional<String> attribute(Element element, String name) {
        String value = element.getAttribute(name).trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Where a node stands, see {@link NodePaths}; for many nodes of one document use that. */
    public static String path(Node node) {
        return new NodePaths().of(node);
    }
}
