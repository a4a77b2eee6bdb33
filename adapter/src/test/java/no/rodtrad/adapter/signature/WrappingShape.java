package no.rodtrad.adapter.signature;

import java.util.function.BiConsumer;
import javax.xml.crypto.dsig.XMLSignature;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The eight classic wrapping shapes: each puts a genuine message, its signature taken out of it, and a forged one together. */
enum WrappingShape {
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
        Element object = forged.getOwnerDocument().createElementNS(XMLSignature.XMLNS, "Object");
        object.appendChild(parts.genuine);
        parts.signature.appendChild(object);
        forged.appendChild(parts.signature);
    });

    private final BiConsumer<Element, Parts> assembly;

    WrappingShape(BiConsumer<Element, Parts> assembly) {
        this.assembly = assembly;
    }

    private record Parts(Element genuine, Element signature) {}

    /** A forged message around or beside a signed one, as it arrives. */
    Document forge(Document signed) {
        Document forged = Messages.message();
        Elements.first(forged.getDocumentElement(), "MsgInfo/Patient/FamilyName")
                .orElseThrow()
                .setTextContent("Jerv");
        Element genuine = (Element) forged.importNode(signed.getDocumentElement(), true);
        Element signature = Elements.first(genuine, "Signature").orElseThrow();
        genuine.removeChild(signature);
        assembly.accept(forged.getDocumentElement(), new Parts(genuine, signature));
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
