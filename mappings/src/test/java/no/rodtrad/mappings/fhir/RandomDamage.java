package no.rodtrad.mappings.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Does to a message what senders do, at random places, in the same order with the same seed. */
public final class RandomDamage {

    private static final String[] TEXTS = {
        "",
        " ",
        "x",
        "-1",
        "0",
        "1e9",
        "99999999999999999999",
        "2026",
        "2026-13-40",
        "1991-12-4",
        "2026-02-30T25:61:00",
        "0000-00-00",
        "12:00",
        "true",
        "nei",
        "æøå",
        "\u00a0",
        "<b>x</b>",
        "a\nb\tc",
        "====",
        "JVBERi0=",
        "14927810019",
        "x".repeat(5000),
        "\ud83d\ude00",
        "urn:uuid:1",
        "1.2.3",
        "N",
        "J"
    };
    private static final String[] NAMES = {
        "Ident",
        "Id",
        "TypeId",
        "Periode",
        "Organisation",
        "HealthcareProfessional",
        "Notat",
        "Foresporsel",
        "InfItem",
        "X"
    };

    private final RandomGenerator random;

    public RandomDamage(long seed) {
        this(new Random(seed));
    }

    /** @param random chooses what is done, and where */
    RandomDamage(RandomGenerator random) {
        this.random = random;
    }

    /** One change, below the root; none where all has been taken away. */
    public void once(Element root) {
        List<Element> all = below(root, new ArrayList<>());
        if (all.isEmpty()) {
            return;
        }
        Element victim = all.get(random.nextInt(all.size()));
        Element other = all.get(random.nextInt(all.size()));
        Node parent = victim.getParentNode();
        switch (random.nextInt(10)) {
            case 0 -> parent.removeChild(victim);
            case 1 -> parent.insertBefore(victim.cloneNode(true), victim);
            case 2 -> parent.appendChild(victim);
            case 3 -> move(victim, other);
            case 4 -> other.appendChild(victim.cloneNode(true));
            case 5 -> rename(victim, victim.getNamespaceURI(), NAMES[random.nextInt(NAMES.length)]);
            case 6 -> rename(victim, "http://example.org/other", victim.getLocalName());
            case 7 -> victim.setTextContent(TEXTS[random.nextInt(TEXTS.length)]);
            case 8 -> attribute(victim);
            default ->
                victim.insertBefore(victim.getOwnerDocument().createTextNode("løs tekst"), victim.getFirstChild());
        }
    }

    private static void move(Element victim, Element into) {
        for (Node at = into; at != null; at = at.getParentNode()) {
            if (at == victim) {
                return;
            }
        }
        into.appendChild(victim);
    }

    private static void rename(Element victim, String namespace, String name) {
        Document document = victim.getOwnerDocument();
        document.renameNode(victim, namespace, name);
    }

    private void attribute(Element victim) {
        if (victim.getAttributes().getLength() == 0 || random.nextInt(4) == 0) {
            victim.setAttribute(random.nextBoolean() ? "V" : "S", TEXTS[random.nextInt(TEXTS.length)]);
            return;
        }
        Attr attribute = (Attr) victim.getAttributes()
                .item(random.nextInt(victim.getAttributes().getLength()));
        if (!attribute.getName().startsWith("xmlns")) {
            attribute.setValue(TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    private static List<Element> below(Element element, List<Element> all) {
        for (Element child : Elements.children(element)) {
            all.add(child);
            below(child, all);
        }
        return all;
    }
}
