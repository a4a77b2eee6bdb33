package no.rodtrad.mappings.xml;

import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * Builds the document of one message while it is parsed, within {@link TreeLimits}. CDATA becomes text like any other:
 * it is only another way of writing it, and the canonical form that is signed does not know it.
 *
 * <p>Errors are thrown and never printed: what the parser would print may hold text of the message.
 */
final class TreeBuilder extends DefaultHandler2 {

    private static final String XML_1_0 = "1.0";

    private final Document document;
    private final TreeLimits limits = new TreeLimits();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private Node at;

    TreeBuilder(Document document) {
        this.document = document;
        this.at = document;
        // What comes from a parser has its names checked.
        document.setStrictErrorChecking(false);
    }

    Document document() {
        document.setStrictErrorChecking(true);
        return document;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        flush();
        if (at == document) {
            requireVersion();
        }
        limits.enter(attributes.getLength(), namespaces(attributes));
        Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
        for (int i = 0; i < attributes.getLength(); i++) {
            limits.attribute(attributes.getValue(i));
            element.setAttributeNS(namespace(attributes, i), attributes.getQName(i), attributes.getValue(i));
        }
        at = at.appendChild(element);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        flush();
        limits.leave();
        at = at.getParentNode();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void comment(char[] chars, int start, int length) throws SAXException {
        flush();
        limits.leaf();
        at.appendChild(document.createComment(new String(chars, start, length)));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        flush();
        limits.leaf();
        at.appendChild(document.createProcessingInstruction(target, data));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void flush() throws SAXException {
        if (!text.isEmpty()) {
            limits.leaf();
            at.appendChild(document.createTextNode(text.toString()));
            text.setLength(0);
        }
    }

    /** XML 1.1 has other line ends and allows control characters, which XML 1.0 cannot pass on. */
    private void requireVersion() throws SAXException {
        if (locator instanceof Locator2 declared
                && declared.getXMLVersion() != null
                && !XML_1_0.equals(declared.getXMLVersion())) {
            throw new SAXException("not XML 1.0");
        }
    }

    private static int namespaces(Attributes attributes) {
        int count = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            if (declares(attributes.getQName(i))) {
                count++;
            }
        }
        return count;
    }

    private static String namespace(Attributes attributes, int i) {
        if (declares(attributes.getQName(i))) {
            return XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
        }
        return attributes.getURI(i).isEmpty() ? null : attributes.getURI(i);
    }

    private static boolean declares(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }
}
