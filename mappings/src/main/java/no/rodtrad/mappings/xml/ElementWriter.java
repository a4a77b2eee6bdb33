package no.rodtrad.mappings.xml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes elements of one namespace below one another. A child that has nothing to say is not written: the methods with
 * text or code skip null.
 *
 * @param element where it writes
 */
public record ElementWriter(Element element) {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** The root of a new document; its namespace is the default one. */
    public static ElementWriter root(String namespace, String name) {
        return below(XmlGateway.newDocument(), namespace, name);
    }

    /** A child in the same namespace. */
    public ElementWriter child(String name) {
        return below(element, element.getNamespaceURI(), name);
    }

    /** A child that changes the default namespace for itself and what stands below it. */
    public ElementWriter child(String namespace, String name) {
        return below(element, namespace, name);
    }

    /** A child with text. */
    public ElementWriter text(String name, String text) {
        if (text != null) {
            child(name).element.setTextContent(text);
        }
        return this;
    }

    /** A child of type CS: code and text as attributes. */
    public ElementWriter cs(String name, String code, String text) {
        return cv(name, code, null, text);
    }

    /** A child of type CV: code, system (a bare OID) and text as attributes. */
    public ElementWriter cv(String name, String code, String system, String text) {
        if (code != null || text != null) {
            child(name).attribute("V", code).attribute("S", system).attribute("DN", text);
        }
        return this;
    }

    /** An attribute, unless the value is null. */
    public ElementWriter attribute(String name, String value) {
        if (value != null) {
            element.setAttributeNS(null, name, value);
        }
        return this;
    }

    private static ElementWriter below(Node parent, String namespace, String name) {
        Document document = parent instanceof Document d ? d : parent.getOwnerDocument();
        Element element = document.createElementNS(namespace, name);
        // Declared as a node, so that a signature over this tree fits the bytes that are written from it.
        if (!namespace.equals(parent.getNamespaceURI())) {
            element.setAttributeNS(XMLNS, "xmlns", namespace);
        }
        parent.appendChild(element);
        return new ElementWriter(element);
    }
}
