package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;

import java.util.function.BiConsumer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The eight classic wrapping shapes (Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be", 2012), carried over
 * to MsgHead: a genuine signed message is moved aside and a forged one stands where the reader looks. Each is tried with a
 * signature over the whole document, as messages have it, and with one by Id, which still holds after the move.
 */
class SignatureWrappingTest {

    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";

    /** Puts a genuine message, its signature taken out of it, and a forged message together. */
    enum Shape {
        GENUINE_IN_SIGNATURE((forged, parts) -> {
            forged.appendChild(parts.signature);
            parts.signature.appendChild(parts.genuine);
        }),
        GENUINE_BEFORE_SIGNATURE((forged, parts) -> {
            forged.appendChild(parts.genuine);
            forged.appendChild(parts.signature);
        }),
        FORGED_BESIDE_GENUINE((forged, parts) -> {
            parts.genuine.appendChild(parts.signature);
            wrap(forged).appendChild(parts.genuine);
        }),
        GENUINE_IN_FORGED((forged, parts) -> {
            parts.genuine.appendChild(parts.signature);
            forged.appendChild(parts.genuine);
        }),
        SIGNATURE_IN_FORGED_BESIDE_GENUINE((forged, parts) -> {
            forged.appendChild(parts.signature);
            wrap(forged).appendChild(parts.genuine);
        }),
        GENUINE_IN_SIGNATURE_IN_FORGED((forged, parts) -> {
            forged.appendChild(parts.signature);
            parts.signature.appendChild(parts.genuine);
            wrap(forged);
        }),
        GENUINE_IN_CONTENT((forged, parts) -> {
            parts.genuine.appendChild(parts.signature);
            Elements.first(forged, "Document/RefDoc/Content").orElseThrow().appendChild(parts.genuine);
        }),
        GENUINE_IN_OBJECT((forged, parts) -> {
            Element object = forged.getOwnerDocument().createElementNS(DS, "Object");
            object.appendChild(parts.genuine);
            parts.signature.appendChild(object);
            forged.appendChild(parts.signature);
        });

        private final BiConsumer<Element, Parts> assembly;

        Shape(BiConsumer<Element, Parts> assembly) {
            this.assembly = assembly;
        }
    }

    private record Parts(Element genuine, Element signature) {}

    @ParameterizedTest
    @CsvSource({
        "GENUINE_IN_SIGNATURE, SIGNATURE_SCOPE",
        "GENUINE_BEFORE_SIGNATURE, SIGNATURE_WRONG",
        "FORGED_BESIDE_GENUINE, SIGNATURE_SCOPE",
        "GENUINE_IN_FORGED, SIGNATURE_SCOPE",
        "SIGNATURE_IN_FORGED_BESIDE_GENUINE, SIGNATURE_SCOPE",
        "GENUINE_IN_SIGNATURE_IN_FORGED, SIGNATURE_SCOPE",
        "GENUINE_IN_CONTENT, SIGNATURE_SCOPE",
        "GENUINE_IN_OBJECT, SIGNATURE_SCOPE"
    })
    void refusesWrappedMessage(Shape shape, ErrorCode code) throws Exception {
        Document genuine = Messages.message();
        Signed.by(SENDER).sign(genuine);
        assertRefused(forge(shape, genuine), code);
    }

    @ParameterizedTest
    @CsvSource({
        "GENUINE_IN_SIGNATURE",
        "GENUINE_BEFORE_SIGNATURE",
        "FORGED_BESIDE_GENUINE",
        "GENUINE_IN_FORGED",
        "SIGNATURE_IN_FORGED_BESIDE_GENUINE",
        "GENUINE_IN_SIGNATURE_IN_FORGED",
        "GENUINE_IN_CONTENT",
        "GENUINE_IN_OBJECT"
    })
    void refusesWrappedMessageWithAReferenceById(Shape shape) throws Exception {
        Document genuine = Messages.message();
        genuine.getDocumentElement().setAttribute("Id", "genuine");
        genuine.getDocumentElement().setIdAttribute("Id", true);
        CraftedSignature byId = Signed.by(SENDER);
        byId.uri = "#genuine";
        byId.sign(genuine);
        assertRefused(forge(shape, genuine), ErrorCode.SIGNATURE_SCOPE);
    }

    private static Document forge(Shape shape, Document signed) {
        Document forged = Messages.message();
        Elements.first(forged.getDocumentElement(), "MsgInfo/Patient/FamilyName")
                .orElseThrow()
                .setTextContent("Jerv");
        Element genuine = (Element) forged.importNode(signed.getDocumentElement(), true);
        Element signature = Elements.first(genuine, "Signature").orElseThrow();
        genuine.removeChild(signature);
        shape.assembly.accept(forged.getDocumentElement(), new Parts(genuine, signature));
        return Messages.received(forged);
    }

    private static Element wrap(Element root) {
        Document document = root.getOwnerDocument();
        Element wrapper = document.createElementNS(Messages.MSG_HEAD, "MsgHead");
        document.replaceChild(wrapper, root);
        wrapper.appendChild(root);
        return wrapper;
    }
}
