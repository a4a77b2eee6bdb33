package no.rodtrad.mappings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.xml.NodePaths;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The ledger of one message: every node that bears text or a value, and those that no rule read.
 *
 * @param bearing how many nodes of the source bear text or a value
 * @param unmapped the paths of those that no rule read, in document order; paths only, never content
 */
public record Ledger(int bearing, List<String> unmapped) {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

    static Ledger of(Element root, Set<Node> read, NodePaths paths) {
        List<Node> bearing = new ArrayList<>();
        collect(root, read, bearing);
        List<String> unmapped = bearing.stream()
                .filter(node -> !covered(node, read))
                .map(paths::of)
                .toList();
        return new Ledger(bearing.size(), unmapped);
    }

    private static void collect(Element element, Set<Node> read, List<Node> bearing) {
        if (XMLDSIG.equals(element.getNamespaceURI())) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (bearsValue(attribute)) {
                bearing.add(attribute);
            }
        }
        if (read.contains(element)) {
            // A rule that took a whole element (XHTML of a section) read everything below it: it counts once.
            bearing.add(element);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                collect(e, read, bearing);
            } else if (isText(child) && !child.getNodeValue().isBlank()) {
                bearing.add(child);
            }
        }
    }

    private static boolean covered(Node node, Set<Node> read) {
        if (read.contains(node)) {
            return true;
        }
        Node holder = node instanceof Attr attribute ? attribute.getOwnerElement() : node.getParentNode();
        return isText(node) && read.contains(holder);
    }

    private static boolean bearsValue(Attr attribute) {
        return !attribute.getValue().isBlank()
                && !XSI.equals(attribute.getNamespaceURI())
                && !attribute.getNodeName().startsWith("xmlns");
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }
}
