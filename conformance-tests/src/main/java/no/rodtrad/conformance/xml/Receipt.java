package no.rodtrad.conformance.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An application receipt (AppRec) as a sender needs it.
 *
 * @param namespace of the root: it tells version 1.0 from 1.1
 * @param id the receipt's own id
 * @param status list 8258: 1 OK, 2 rejected, 3 OK with errors in a part
 * @param errorCodes {@code Error/@V} (list 8221), in order
 * @param originalMsgId the message that it answers
 */
public record Receipt(String namespace, String id, String status, List<String> errorCodes, String originalMsgId) {

    /** The namespace of AppRec 1.1, which answers Epikrise 1.2 (HITS 1168). */
    public static final String V1_1 = "http://www.kith.no/xmlstds/apprec/2012-02-15";

    /** Reads a receipt; empty where the text is something else. */
    public static Optional<Receipt> read(String xml) {
        return Xml.parse(xml)
                .map(document -> document.getDocumentElement())
                .filter(root -> "AppRec".equals(root.getLocalName()))
                .map(Receipt::of);
    }

    /** Whether the message was accepted. */
    public boolean positive() {
        return "1".equals(status);
    }

    /** Whether the message was rejected. */
    public boolean negative() {
        return "2".equals(status);
    }

    private static Receipt of(Element root) {
        String original = children(root, "OriginalMsgId").stream()
                .flatMap(e -> children(e, "Id").stream())
                .map(e -> e.getTextContent().trim())
                .findFirst()
                .orElse("");
        return new Receipt(
                String.valueOf(root.getNamespaceURI()),
                children(root, "Id").stream()
                        .map(e -> e.getTextContent().trim())
                        .findFirst()
                        .orElse(""),
                children(root, "Status").stream()
                        .map(e -> e.getAttribute("V"))
                        .findFirst()
                        .orElse(""),
                children(root, "Error").stream().map(e -> e.getAttribute("V")).toList(),
                original);
    }

    private static List<Element> children(Element parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && localName.equals(e.getLocalName())) {
                found.add(e);
            }
        }
        return found;
    }
}
