package no.rodtrad.adapter.signature;

import java.util.Objects;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Whether every name in a tree has its namespace declared by an attribute, as it has in everything that came from a parser:
 * then the tree is written as it stands. To ask costs a fraction of what the JDK takes to add what may be missing.
 */
final class DeclaredNames {

    private static final String XMLNS = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

    private DeclaredNames() {}

    static boolean in(Element root) {
        if (!declared(root)) {
            return false;
        }
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !in(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean declared(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        boolean declares = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String namespace = attribute.getNamespaceURI();
            declares |= XMLNS.equals(namespace);
            if (namespace != null && !XMLNS.equals(namespace) && !bound(element, attribute)) {
                return false;
            }
        }
        return !declares && namedAsParent(element) || bound(element, element);
    }

    private static boolean namedAsParent(Element element) {
        return element.getParentNode() instanceof Element parent
                && Objects.equals(parent.getNamespaceURI(), element.getNamespaceURI())
                && Objects.equals(parent.getPrefix(), element.getPrefix());
    }

    /** The nearest declaration of the prefix decides; without one a name without a prefix is in no namespace. */
    private static boolean bound(Element from, Node named) {
        String prefix = named.getPrefix();
        if (XMLConstants.XML_NS_PREFIX.equals(prefix)) {
            return true;
        }
        if (prefix == null && named instanceof Attr) {
            return false;
        }
        String name = prefix == null ? XMLConstants.XMLNS_ATTRIBUTE : prefix;
        String wanted = Objects.requireNonNullElse(named.getNamespaceURI(), "");
        for (Node at = from; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttributeNS(XMLNS, name)) {
                return element.getAttributeNS(XMLNS, name).equals(wanted);
            }
        }
        return prefix == null && wanted.isEmpty();
    }
}
