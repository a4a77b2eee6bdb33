package no.rodtrad.mappings.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Every place of a message that bears text or a value, found without the help of the ledger. */
public final class BearingNodes {

    private BearingNodes() {}

    /** @param whole places of elements that were read whole, each of which counts once with all that is in it */
    public static List<String> of(Element root, Set<String> whole) {
        List<String> places = new ArrayList<>();
        collect(root, whole, places);
        return places;
    }

    private static void collect(Element element, Set<String> whole, List<String> places) {
        if ("http://www.w3.org/2000/09/xmldsig#".equals(element.getNamespaceURI())) {
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")
                    && !attribute.getName().startsWith("xsi:")
                    && !attribute.getValue().isBlank()) {
                places.add(Elements.path(attribute));
            }
        }
        if (whole.contains(Elements.path(element))) {
            places.add(Elements.path(element));
            return;
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                collect(child, whole, places);
            } else if (n instanceof Text text && !text.getData().isBlank()) {
                places.add(Elements.path(n));
            }
        }
    }
}
