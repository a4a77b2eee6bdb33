package no.rodtrad.mappings.rule;

import java.util.Random;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Small documents with everything that a message can hold: text, values, blanks, comments, signatures. */
final class RandomTree {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

    private final Random random;
    private final Document document = XmlGateway.newDocument();

    RandomTree(Random random) {
        this.random = random;
    }

    Element root() {
        Element root = document.createElementNS("urn:x", "Root");
        document.appendChild(root);
        grow(root, 4);
        return root;
    }

    private void grow(Element element, int levels) {
        if (random.nextInt(2) == 0) {
            element.setAttributeNS(null, "V", random.nextInt(4) == 0 ? " " : "v");
        }
        if (random.nextInt(4) == 0) {
            element.setAttributeNS(XSI, "xsi:type", "t");
        }
        int children = levels == 0 ? 0 : random.nextInt(5);
        for (int i = 0; i < children; i++) {
            child(element, levels);
        }
        if (children == 0 && random.nextBoolean()) {
            element.appendChild(
                    random.nextInt(4) == 0 ? document.createCDATASection("c") : document.createTextNode("text"));
        }
    }

    private void child(Element element, int levels) {
        switch (random.nextInt(9)) {
            case 0 -> element.appendChild(document.createTextNode("\n  "));
            case 1 -> element.appendChild(document.createComment("comment"));
            case 2 -> {
                Element signature = document.createElementNS(XMLDSIG, "Signature");
                signature.appendChild(document.createTextNode("abc"));
                element.appendChild(signature);
            }
            default -> {
                Element child =
                        document.createElementNS(random.nextBoolean() ? "urn:x" : "urn:y", "E" + random.nextInt(3));
                element.appendChild(child);
                grow(child, levels - 1);
            }
        }
    }
}
