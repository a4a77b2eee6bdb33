package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * A narrative as XHTML in the message. What is not on the allow-list is unwrapped to its text: receivers show what they
 * get, and no word is lost.
 */
final class XhtmlWriter {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ALLOWED = Set.of(
            "p", "br", "b", "i", "strong", "em", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "div",
            "span", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final List<String> ATTRIBUTES = List.of("colspan", "rowspan");

    private XhtmlWriter() {}

    /** @param div the outermost element of the narrative */
    static void write(ElementWriter holder, XhtmlNode div) {
        children(holder.child(XHTML, "div"), div);
    }

    private static void children(ElementWriter into, XhtmlNode from) {
        for (XhtmlNode node : from.getChildNodes()) {
            if (node.getNodeType() == NodeType.Text && node.getContent() != null) {
                into.element().appendChild(into.element().getOwnerDocument().createTextNode(node.getContent()));
            } else if (node.getNodeType() == NodeType.Element) {
                children(ALLOWED.contains(node.getName()) ? tag(into, node) : into, node);
            }
        }
    }

    private static ElementWriter tag(ElementWriter into, XhtmlNode node) {
        ElementWriter tag = into.child(XHTML, node.getName());
        ATTRIBUTES.forEach(name -> tag.attribute(name, node.getAttribute(name)));
        return tag;
    }
}
