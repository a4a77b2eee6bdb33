package no.rodtrad.mappings.xml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where the nodes of one document stand, as paths with positions among siblings of the same name, such as {@code
 * /Message/ServRprt/Event[1]/InfItem[2]/Type/@V}. Paths hold names of the format only, never content.
 *
 * <p>Positions are counted once per parent: a message with a hundred thousand siblings would otherwise take hours to trace.
 */
public final class NodePaths {

    private final Map<Element, String> steps = new IdentityHashMap<>();
    private final Map<Element, String> paths = new IdentityHashMap<>();

    /** The path of a node of the document. */
    public String of(Node node) {
        if (node instanceof Attr attribute) {
            return of(attribute.getOwnerElement()) + "/@" + attribute.getNodeName();
        }
        if (node instanceof Element element) {
            return of(element);
        }
        return node.getParentNode() instanceof Element parent ? of(parent) + "/text()" : "";
    }

    private String of(Element element) {
        String known = paths.get(element);
        if (known != null) {
            return known;
        }
        String path = element.getParentNode() instanceof Element parent
                ? of(parent) + "/" + step(parent, element)
                : "/" + element.getLocalName();
        paths.put(element, path);
        return path;
    }

    private String step(Element parent, Element child) {
        if (!steps.containsKey(child)) {
            count(parent);
        }
        return steps.get(child);
    }

    private void count(Element parent) {
        Map<String, Integer> total = new HashMap<>();
        for (Element child : Elements.children(parent)) {
            total.merge(child.getLocalName(), 1, Integer::sum);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Element child : Elements.children(parent)) {
            String name = child.getLocalName();
            int position = seen.merge(name, 1, Integer::sum);
            steps.put(child, total.get(name) == 1 ? name : name + "[" + position + "]");
        }
    }
}
