package no.rodtrad.mappings.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * The only place where XML is parsed, made or written. Everything else works on the nodes that come out of it; an
 * architecture test holds that nothing else touches an XML factory.
 *
 * <p>Hardening: DOCTYPE refused outright, no external entity, schema or stylesheet access, no XInclude, secure
 * processing, and limits on size, depth, nodes, attributes and namespaces that stop the parser ({@link TreeLimits}).
 */
public final class XmlGateway {

    /** The largest message that is parsed, in bytes (20 MB). */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String KEEP_DECLARATIONS = "http://xml.org/sax/features/namespace-prefixes";
    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final String ATTRIBUTE_LIMIT = "jdk.xml.elementAttributeLimit";

    private static final ThreadLocal<SAXParser> PARSER = ThreadLocal.withInitial(XmlGateway::hardenedParser);
    private static final ThreadLocal<DocumentBuilder> BUILDER = ThreadLocal.withInitial(XmlGateway::hardenedBuilder);
    private static final ThreadLocal<Transformer> SERIALIZER = ThreadLocal.withInitial(XmlGateway::hardenedSerializer);

    static {
        // Libraries (the PDF renderer's metadata among them) ask the JDK for "a" factory, and it searches every jar of
        // the
        // class path for one, each time: that was more than half of the cost of a PDF. Named here, they get the JDK's
        // own at once, and never another that nobody has hardened.
        name("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance());
        name("javax.xml.parsers.DocumentBuilderFactory", DocumentBuilderFactory.newDefaultInstance());
    }

    private XmlGateway() {}

    private static void name(String property, Object implementation) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, implementation.getClass().getName());
        }
    }

    /** Parses bytes as they came over the wire; the encoding is the one that the XML declaration states. */
    public static Result<Document> parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Result.refused(ErrorCode.TOO_LARGE);
        }
        try {
            TreeBuilder tree = new TreeBuilder(newDocument());
            PARSER.get().setProperty(LEXICAL_HANDLER, tree);
            PARSER.get().parse(new ByteArrayInputStream(bytes), tree);
            return Result.ok(tree.document());
        } catch (TreeLimits.TooMuch e) {
            return Result.refused(ErrorCode.TOO_DEEP);
        } catch (SAXException e) {
            return Result.refused(reason(e));
        } catch (IOException e) {
            // The bytes are in memory: what the parser reports as I/O is an encoding that does not fit them.
            return Result.refused(ErrorCode.NOT_XML);
        } finally {
            forget();
        }
    }

    /** An empty document to build on. */
    public static Document newDocument() {
        return BUILDER.get().newDocument();
    }

    /** The bytes of a document or element, with an XML declaration that names the charset. */
    public static byte[] write(Node node, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 * 1024);
        Transformer transformer = SERIALIZER.get();
        transformer.setOutputProperty(OutputKeys.ENCODING, charset.name());
        try {
            transformer.transform(new DOMSource(node), new StreamResult(out));
        } catch (TransformerException e) {
            throw new UncheckedIOException(new IOException("a DOM could not be written", e));
        }
        return out.toByteArray();
    }

    private static ErrorCode reason(SAXException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("disallow-doctype-decl")) {
            return ErrorCode.DOCTYPE;
        }
        // The JDK's own limits: attributes of an element, length of a name.
        return message.startsWith("JAXP0001") ? ErrorCode.TOO_DEEP : ErrorCode.NOT_XML;
    }

    /** Lets go of the message, which the thread's parser would hold on to until the next one. */
    private static void forget() {
        try {
            XMLReader reader = PARSER.get().getXMLReader();
            reader.setContentHandler(null);
            reader.setErrorHandler(null);
            reader.setProperty(LEXICAL_HANDLER, null);
        } catch (SAXException e) {
            throw new IllegalStateException("a parser has no reader", e);
        }
    }

    private static SAXParser hardenedParser() {
        try {
            // The JDK's own parser, whatever else lies on the class path: the features below are its features.
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(KEEP_DECLARATIONS, true);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty(ATTRIBUTE_LIMIT, String.valueOf(TreeLimits.ATTRIBUTES_OF_ELEMENT));
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of this JDK cannot be hardened", e);
        }
    }

    private static DocumentBuilder hardenedBuilder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this JDK cannot be hardened", e);
        }
    }

    private static Transformer hardenedSerializer() {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            return factory.newTransformer();
        } catch (TransformerException e) {
            throw new IllegalStateException("the XML serializer of this JDK cannot be hardened", e);
        }
    }

    /**
     * Builds the document of one message while it is parsed, within {@link TreeLimits}. CDATA becomes text like any other:
     * it is only another way of writing it, and the canonical form that is signed does not know it.
     *
     * <p>Errors are thrown and never printed: what the parser would print may hold text of the message.
     */
    private static final class TreeBuilder extends DefaultHandler2 {

        private static final String XML_1_0 = "1.0";

        private final Document document;
        private final TreeLimits limits = new TreeLimits();
        private final StringBuilder text = new StringBuilder();
        private String only;
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
            for (int i = 0, n = attributes.getLength(); i < n; i++) {
                String value = attributes.getValue(i);
                limits.attribute(value);
                // As a node: setAttributeNS looks first for one of the name, which a parser never gives twice.
                Attr attribute = document.createAttributeNS(namespace(attributes, i), attributes.getQName(i));
                attribute.setValue(value);
                element.setAttributeNodeNS(attribute);
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
            if (length == 0) {
                return;
            }
            // Nearly every text comes in one piece, and then needs no builder.
            if (only == null && text.isEmpty()) {
                only = new String(chars, start, length);
                return;
            }
            if (only != null) {
                text.append(only);
                only = null;
            }
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
            if (only != null) {
                limits.leaf();
                at.appendChild(document.createTextNode(only));
                only = null;
            } else if (!text.isEmpty()) {
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
}
