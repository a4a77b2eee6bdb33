package no.rodtrad.adapter.fhir.body;

import java.util.regex.Pattern;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sends XML through the one hardened parser before HAPI's own sees it: no DOCTYPE, no entities, bounded depth and size. HAPI
 * looks at local names only, so the namespace is held here too.
 */
final class XmlCheck {

    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What is written so is a number wherever it stands, or else is of no use to anybody. */
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+[eE][+-]?[0-9]+");

    private XmlCheck() {}

    static Result<BodyHead> of(byte[] xml) {
        Result<Document> parsed = XmlGateway.parse(xml);
        if (parsed instanceof Result.Refused<Document> refused) {
            return Result.refused(ofBody(refused.refusal()));
        }
        Element root = parsed.orElseThrow().getDocumentElement();
        if (!FHIR.equals(root.getNamespaceURI())) {
            return Result.refused(ErrorCode.BODY_UNREADABLE);
        }
        String id = null;
        for (Node node = root; node != null; node = next(node, root)) {
            if (node instanceof Element element) {
                if (!fits(element)) {
                    return Result.refused(ErrorCode.BODY_UNREADABLE);
                }
                if (element.getParentNode() == root && "id".equals(element.getLocalName())) {
                    id = element.getAttribute("value");
                }
            }
        }
        return Result.ok(new BodyHead(root.getLocalName(), id));
    }

    private static boolean fits(Element element) {
        String value = element.getAttribute("value");
        boolean known = FHIR.equals(element.getNamespaceURI()) || XHTML.equals(element.getNamespaceURI());
        return known && (!EXPONENT.matcher(value).matches() || Decimals.fits(value));
    }

    /** In document order, without recursion. */
    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node at = node; at != root; at = at.getParentNode()) {
            if (at.getNextSibling() != null) {
                return at.getNextSibling();
            }
        }
        return null;
    }

    /** The registry's row for a body, where there is one besides that for messages. */
    private static Refusal ofBody(Refusal refusal) {
        return switch (refusal.code()) {
            case NOT_XML -> Refusal.of(ErrorCode.BODY_UNREADABLE);
            case TOO_DEEP -> Refusal.of(ErrorCode.BODY_TOO_DEEP);
            case TOO_LARGE -> Refusal.of(ErrorCode.BODY_TOO_LARGE);
            default -> refusal;
        };
    }
}
