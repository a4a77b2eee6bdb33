package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the values at the ends of the tree, each with the nodes that it stood in. */
public final class Leaf {

    private Leaf() {}

    /** The trimmed text of a child element. */
    public static Sourced<String> text(Element parent, String name) {
        return Elements.first(parent, name).map(Leaf::text).orElse(Sourced.nothing());
    }

    /** The trimmed text of an element. */
    public static Sourced<String> text(Element element) {
        String text = element.getTextContent().trim();
        return text.isEmpty() ? Sourced.nothing() : Sourced.at(text, List.of(element));
    }

    /** An element whose whole content counts, such as XHTML; nothing where it holds no text. */
    public static Sourced<Element> whole(Element parent, String name) {
        return Elements.first(parent, name)
                .filter(e -> !e.getTextContent().isBlank())
                .map(e -> Sourced.at(e, List.of(e)))
                .orElse(Sourced.nothing());
    }

    /** A coded value in a child element. */
    public static Sourced<Coded> coded(Element parent, String name) {
        return Elements.first(parent, name).map(Leaf::coded).orElse(Sourced.nothing());
    }

    /** A coded value in a child element, or the words that an older version has in the same place. */
    public static Sourced<Coded> codedOrWords(Element parent, String name) {
        Sourced<Coded> coded = coded(parent, name);
        return coded.isPresent() ? coded : text(parent, name).map(words -> new Coded(null, null, null, words));
    }

    /** Whether a child element says yes; nothing where it says neither yes nor no. */
    public static Sourced<Boolean> truth(Element parent, String name) {
        return text(parent, name).map(written -> switch (written) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        });
    }

    /** The bare code of a child element, for telling what is read; empty where there is none. */
    public static String code(Element parent, String name) {
        return Elements.first(parent, name)
                .flatMap(e -> Elements.attribute(e, "V"))
                .orElse("");
    }

    /** Every coded value in child elements of a name. */
    public static List<Sourced<Coded>> everyCoded(Element parent, String name) {
        return present(Elements.children(parent, name).stream().map(Leaf::coded).toList());
    }

    /** The coded value of an element; nothing where it has neither code nor text. */
    public static Sourced<Coded> coded(Element element) {
        Coded coded = plain(element);
        return coded.code() == null && coded.text() == null && coded.originalText() == null
                ? Sourced.nothing()
                : Sourced.at(coded, attributes(element, "V", "S", "DN", "OT"));
    }

    /** The same without its source, for a value that is made of several; its nodes must be counted beside it. */
    public static Coded plain(Element element) {
        return new Coded(value(element, "V"), value(element, "S"), value(element, "DN"), value(element, "OT"));
    }

    /** A time in a child element: in its attribute {@code V}, or as its text. Nothing where it cannot be read. */
    public static Sourced<KithTime> time(Element parent, String name) {
        Optional<Element> found = Elements.first(parent, name);
        if (found.isEmpty()) {
            return Sourced.nothing();
        }
        Element element = found.get();
        if (Elements.attribute(element, "V").isPresent()) {
            return Sourced.at(KithTime.read(value(element, "V")).orElse(null), attributes(element, "V"));
        }
        return text(element).map(written -> KithTime.read(written).orElse(null));
    }

    /** An amount in a child element. */
    public static Sourced<Quantity> quantity(Element parent, String path) {
        return Elements.first(parent, path)
                .filter(e -> value(e, "V") != null)
                .map(e -> Sourced.at(new Quantity(value(e, "V"), value(e, "U")), attributes(e, "V", "U")))
                .orElse(Sourced.nothing());
    }

    /** The attribute {@code V} of an element. */
    public static Sourced<String> valueOf(Element element) {
        return Sourced.at(value(element, "V"), attributes(element, "V"));
    }

    /** Those of a list that stood there. */
    public static <T> List<Sourced<T>> present(List<Sourced<T>> values) {
        return values.stream().filter(Sourced::isPresent).toList();
    }

    static List<Node> attributes(Element element, String... names) {
        List<Node> nodes = new ArrayList<>(names.length);
        for (String name : names) {
            Attr attribute = element.getAttributeNode(name);
            if (attribute != null && !attribute.getValue().isBlank()) {
                nodes.add(attribute);
            }
        }
        return nodes;
    }

    private static String value(Element element, String name) {
        return Elements.attribute(element, name).orElse(null);
    }
}
