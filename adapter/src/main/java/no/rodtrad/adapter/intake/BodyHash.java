package no.rodtrad.adapter.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeMap;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A hash over what a message says, without what differs between the copies of one message: its id, whom it goes to, the
 * signature, and in formats that date their document themselves, the time of the message.
 */
final class BodyHash {

    private static final Set<String> HEAD =
            Set.of("MsgInfo/MsgId", "MsgInfo/Receiver", "MsgInfo/OtherReceiver", "Signature");
    private static final Set<String> EPIKRISE = Set.of("MsgId", "GenDate", "ServRprt/Requester", "ServRprt/CopyDest");
    private static final Set<String> HENVISNING =
            Set.of("MsgId", "GenDate", "ServReq/ServProvider", "ServReq/CopyDest");

    private final MessageDigest digest;
    private final Set<String> leftOut;

    private BodyHash(Set<String> leftOut) {
        this.leftOut = leftOut;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] of(KithMessage message) {
        Element root = message.root();
        boolean head = MessageKind.isSigned(root.getNamespaceURI(), root.getLocalName());
        boolean report = Elements.first(root, "ServRprt").isPresent();
        BodyHash hash = new BodyHash(head ? HEAD : report ? EPIKRISE : HENVISNING);
        hash.element(root, "");
        return hash.digest.digest();
    }

    /** Every part is ended, so that no two different trees read alike. */
    private void element(Element e, String path) {
        part("<" + e.getNamespaceURI() + ' ' + e.getLocalName());
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) e.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.put(attribute.getName(), attribute.getValue());
            }
        }
        attributes.forEach((name, value) -> part("@" + name + '=' + value));
        StringBuilder text = new StringBuilder();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text part) {
                text.append(part.getData());
            } else if (n instanceof Element child) {
                String place = path.isEmpty() ? child.getLocalName() : path + '/' + child.getLocalName();
                if (!leftOut.contains(place)) {
                    element(child, place);
                }
            }
        }
        part("'" + text.toString().strip());
        part(">");
    }

    private void part(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
