package no.rodtrad.mappings.kith;

import java.util.Optional;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Values of a header, which are no mapping sources: the door and the receipt read them before any rule does. */
final class HeaderParts {

    private HeaderParts() {}

    static Coded coded(Element parent, String path) {
        return Elements.first(parent, path)
                .map(e -> new Coded(attribute(e, "V"), attribute(e, "S"), attribute(e, "DN"), attribute(e, "OT")))
                .orElse(null);
    }

    static Optional<Ident> ident(Element parent, String idName, String typeName) {
        Optional<Element> type = Elements.first(parent, typeName);
        return Elements.text(parent, idName)
                .map(id -> new Ident(
                        id,
                        type.map(e -> attribute(e, "V")).orElse(null),
                        type.map(e -> attribute(e, "DN")).orElse(null)));
    }

    private static String attribute(Element e, String name) {
        return Elements.attribute(e, name).orElse(null);
    }
}
