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
            if (n instanceof Element e && localName.equals(e.getLocalName())) {
                found.add(e);
            }
        }
        return found;
    }

    /** The first element that a path of local names leads to, such as {@code ServRprt/Patient}. */
    public static Optional<Element> first(Element parent, String path) {
        Element at = parent;
        for (String step : path.split("/")) {
            List<Element> found = children(at, step);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.get(0);
        }
        return Optional.of(at);
    }

    /** The trimmed text of the first element at a path; empty where it is missing or blank. */
    public static Optional<String> text(Element parent, String path) {
        return first(parent, path).map(e -> e.getTextContent().trim()).filter(t -> !t.isEmpty());
    }

    /** The trimmed attribute of an element; empty where it is missing or blank. */
    public static Optional<String> attribute(Element element, String name) {
        String value = element.getAttribute(name).trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * Where a node stands, as a path with positions among siblings of the same name, such as {@code
     * /Message/ServRprt/Event[1]/InfItem[2]/Type/@V}. It holds names of the format only, never content.
     */
    public static String path(Node node) {
        if (node.getNodeType() == Node.ATTRIBUTE_NODE) {
            return path(((org.w3c.dom.Attr) node).getOwnerElement()) + "/@" + node.getNodeName();
        }
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            return path(node.getParentNode()) + "/text()";
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        Node parent = element.getParentNode();
        String step = element.getLocalName();
        if (parent instanceof Element) {
            List<Element> same = children((Element) parent, step);
            if (same.size() > 1) {
                step = step + "[" + (same.indexOf(element) + 1) + "]";
            }
        }
        return path(parent) + "/" + step;
    }
}
