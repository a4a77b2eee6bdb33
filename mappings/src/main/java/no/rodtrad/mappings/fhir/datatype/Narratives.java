package no.rodtrad.mappings.fhir.datatype;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.rodtrad.mappings.xml.Elements;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Section texts. XHTML passes an allow-list of elements: what is not on it is unwrapped to its text, so nothing that a
 * browser would act on gets through and no word is lost.
 */
public final class Narratives {

    private static final Set<String> ALLOWED = Set.of(
            "p", "br", "b", "i", "strong", "em", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "div",
            "span", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final List<String> ATTRIBUTES = List.of("colspan", "rowspan");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> INLINE = Set.of("b", "i", "strong", "em", "span");

    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t\\u00a0]*\\n[ \\t]*");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private Narratives() {}

    /** An empty text, to be filled. */
    public static Narrative empty() {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.attribute("xmlns", "http://www.w3.org/1999/xhtml");
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.ADDITIONAL);
        narrative.setDiv(div);
        return narrative;
    }

    /** Adds plain text as paragraphs, one per line. */
    public static void addLines(Narrative narrative, String text) {
        text.lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .forEach(line -> narrative.getDiv().addTag("p").addText(line));
    }

    /** Adds the content of an element: XHTML if it has elements, lines of text if it has none. */
    public static void add(Narrative narrative, Element holder) {
        if (Elements.children(holder).isEmpty()) {
            addLines(narrative, holder.getTextContent());
            return;
        }
        List<Element> children = Elements.children(holder);
        boolean wrapped = children.size() == 1
                && "div".equals(children.get(0).getLocalName())
                && holder.getTextContent()
                        .trim()
                        .equals(children.get(0).getTextContent().trim());
        copy(wrapped ? children.get(0) : holder, narrative.getDiv());
    }

    /** The plain text of an element, with a line for each block. */
    public static String plain(Element holder) {
        StringBuilder text = new StringBuilder();
        plain(holder, text);
        if (text.indexOf("\n") < 0) {
            return text.toString().trim();
        }
        String joined = BLANKS_AT_LINE_END.matcher(text).replaceAll("\n");
        return MANY_LINES.matcher(joined).replaceAll("\n\n").trim();
    }

    private static void copy(Element from, XhtmlNode to) {
        for (Node n = from.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                copy(e, allowed(e) ? tag(e, to) : to);
            } else if (isText(n) && !n.getNodeValue().isEmpty()) {
                to.addText(n.getNodeValue());
            }
        }
    }

    private static XhtmlNode tag(Element e, XhtmlNode to) {
        XhtmlNode tag = to.addTag(e.getLocalName());
        for (String name : ATTRIBUTES) {
            String value = e.getAttribute(name);
            if (!value.isEmpty() && value.matches("\\d{1,3}")) {
                tag.attribute(name, value);
            }
        }
        return tag;
    }

    private static boolean allowed(Element e) {
        return ALLOWED.contains(e.getLocalName());
    }

    private static void plain(Element from, StringBuilder text) {
        for (Node n = from.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                boolean cell = CELLS.contains(e.getLocalName());
                boolean inline = INLINE.contains(e.getLocalName());
                plain(e, text);
                text.append(cell ? "\t" : inline ? "" : "\n");
            } else if (isText(n)) {
                text.append(n.getNodeValue());
            }
        }
    }

    private static boolean isText(Node n) {
        return n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE;
    }
}
