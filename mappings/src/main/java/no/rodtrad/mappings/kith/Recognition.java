package no.rodtrad.mappings.kith;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Tells messages that are read from those that are known in another version, and from those that are not known. */
final class Recognition {

    private static final String FAMILIES =
            "http://(www\\.kith|ehelse)\\.no/xmlstds/(epikrise|henvisning|dialog|msghead)(/.+)?";

    /** What a header message is receipted as where its content tells nothing. */
    private static final MessageKind ANY_HEAD = MessageKind.DIALOGMELDING_1_0;

    private static final MessageKind[] KINDS = MessageKind.values();

    private Recognition() {}

    /** The kind, by its names alone; there for every root that is read, whatever else is missing or wrong. */
    static Optional<MessageKind> kind(Element root) {
        QName name = name(root);
        List<MessageKind> ofRoot = new ArrayList<>(KINDS.length);
        for (MessageKind kind : KINDS) {
            if (kind.root().equals(name)) {
                ofRoot.add(kind);
            }
        }
        if (ofRoot.isEmpty()) {
            return Optional.empty();
        }
        if (ofRoot.size() == 1 && ofRoot.get(0).content().isEmpty()) {
            return Optional.of(ofRoot.get(0));
        }
        List<QName> contents = contents(root);
        return Optional.of(ofRoot.stream()
                .filter(kind -> kind.content().map(contents::contains).orElse(true))
                .findFirst()
                .orElse(ANY_HEAD));
    }

    /** Why a message is not read, by its names and versions alone; empty if they are right. */
    static Optional<Refusal> refusal(Element root, Optional<MessageKind> kind) {
        if (kind.isEmpty()) {
            return Optional.of(Refusal.of(
                    knownFamily(root.getNamespaceURI()) ? ErrorCode.UNKNOWN_VERSION : ErrorCode.UNKNOWN_ROOT));
        }
        String place = kind.get().content().isPresent() ? "MsgInfo/MIGversion" : "MIGversion";
        Optional<String> written = Elements.text(root, place);
        if (written.isPresent() && !same(written.get(), kind.get().migVersion())) {
            return Optional.of(Refusal.at(ErrorCode.UNKNOWN_VERSION, place));
        }
        return kind.get().content().flatMap(content -> content(content, contents(root)));
    }

    /** The header message carries many kinds of document, and not all are read. */
    private static Optional<Refusal> content(QName wanted, List<QName> contents) {
        if (contents.contains(wanted)) {
            return Optional.empty();
        }
        if (contents.stream().anyMatch(content -> knownFamily(content.getNamespaceURI()))) {
            return Optional.of(Refusal.of(ErrorCode.UNKNOWN_VERSION));
        }
        return contents.stream().anyMatch(content -> !"Base64Container".equals(content.getLocalPart()))
                ? Optional.of(Refusal.of(ErrorCode.UNKNOWN_ROOT))
                : Optional.empty();
    }

    private static List<QName> contents(Element root) {
        return Elements.children(root, "Document").stream()
                .flatMap(document -> Elements.first(document, "RefDoc/Content").stream())
                .flatMap(content -> Elements.children(content).stream())
                .map(Recognition::name)
                .toList();
    }

    private static QName name(Element element) {
        return new QName(element.getNamespaceURI(), element.getLocalName());
    }

    private static boolean knownFamily(String namespace) {
        return namespace != null && namespace.matches(FAMILIES);
    }

    /** Senders write the version with and without the "v", and with blanks to spare. */
    private static boolean same(String written, String expected) {
        if (written.equals(expected)) {
            return true;
        }
        String text = written.replaceAll("\\s+", " ");
        return text.equals(expected) || ("v" + text).equals(expected);
    }
}
