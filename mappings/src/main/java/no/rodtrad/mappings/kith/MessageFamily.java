package no.rodtrad.mappings.kith;

import java.util.Optional;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Tells messages that are read from those that are known in another version, and from those that are not known. */
final class MessageFamily {

    private static final String DIALOG_1_0 = "http://www.kith.no/xmlstds/dialog/2006-10-11";

    private MessageFamily() {}

    static Optional<MessageKind> kind(Element root) {
        for (MessageKind kind : MessageKind.values()) {
            if (kind.root().equals(root.getLocalName()) && kind.namespace().equals(root.getNamespaceURI())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Why a message is not read, by its names and versions alone; empty if they are right. */
    static Optional<Refusal> refusal(Element root) {
        Optional<MessageKind> kind = kind(root);
        if (kind.isEmpty()) {
            return Optional.of(Refusal.of(
                    knownFamily(root.getNamespaceURI()) ? ErrorCode.UNKNOWN_VERSION : ErrorCode.UNKNOWN_ROOT));
        }
        String place = kind.get() == MessageKind.DIALOGMELDING_1_0 ? "MsgInfo/MIGversion" : "MIGversion";
        Optional<String> written = Elements.text(root, place);
        if (written.isPresent() && !same(written.get(), version(kind.get()))) {
            return Optional.of(Refusal.at(ErrorCode.UNKNOWN_VERSION, place));
        }
        return kind.get() == MessageKind.DIALOGMELDING_1_0 ? content(root) : Optional.empty();
    }

    /** The header message carries many kinds of document; only the dialogue is read. */
    private static Optional<Refusal> content(Element root) {
        boolean found = false;
        boolean otherVersion = false;
        boolean other = false;
        for (Element document : Elements.children(root, "Document")) {
            for (Element content : Elements.first(document, "RefDoc/Content").stream()
                    .flatMap(e -> Elements.children(e).stream())
                    .toList()) {
                String namespace = content.getNamespaceURI();
                boolean dialogue = "Dialogmelding".equals(content.getLocalName());
                found |= dialogue && DIALOG_1_0.equals(namespace);
                otherVersion |= !DIALOG_1_0.equals(namespace) && knownFamily(namespace);
                other |= !dialogue && !"Base64Container".equals(content.getLocalName());
            }
        }
        if (found) {
            return Optional.empty();
        }
        if (otherVersion) {
            return Optional.of(Refusal.of(ErrorCode.UNKNOWN_VERSION));
        }
        return other ? Optional.of(Refusal.of(ErrorCode.UNKNOWN_ROOT)) : Optional.empty();
    }

    private static boolean knownFamily(String namespace) {
        return namespace != null
                && namespace.matches("http://(www\\.kith|ehelse)\\.no/xmlstds/(epikrise|henvisning|dialog|msghead)/.+");
    }

    private static String version(MessageKind kind) {
        return switch (kind) {
            case EPIKRISE_1_2 -> "v1.2 2012-02-15";
            case HENVISNING_1_1 -> "v1.1 2012-02-15";
            case DIALOGMELDING_1_0 -> "v1.2 2006-05-24";
        };
    }

    /** Senders write the version with and without the "v", and with blanks to spare. */
    private static boolean same(String written, String expected) {
        String text = written.replaceAll("\\s+", " ");
        return text.equals(expected) || ("v" + text).equals(expected);
    }
}
