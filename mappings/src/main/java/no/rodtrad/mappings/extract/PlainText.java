package no.rodtrad.mappings.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** XHTML as plain text: blocks and rows become lines, cells are parted by a bar, whitespace is collapsed. */
final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "hr",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "dl",
            "dt",
            "dd");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");

    private final StringBuilder out = new StringBuilder();
    private boolean inCell;
    private boolean firstCell;

    private PlainText() {}

    static String of(XhtmlNode node) {
        PlainText text = new PlainText();
        text.walk(node);
        return Arrays.stream(text.out.toString().split("\n"))
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").trim())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void walk(XhtmlNode node) {
        if (node.getNodeType() == NodeType.Text) {
            // A line feed inside text is only whitespace in XHTML.
            out.append(node.getContent() == null ? "" : node.getContent().replaceAll("[\\r\\n\\t]", " "));
        } else if (node.getNodeType() == NodeType.Element || node.getNodeType() == NodeType.Document) {
            element(node, node.getName() == null ? "" : node.getName().toLowerCase(Locale.ROOT));
        }
    }

    private void element(XhtmlNode node, String name) {
        if (UNSEEN.contains(name)) {
            return;
        }
        if (CELLS.contains(name)) {
            cell(node);
            return;
        }
        if (name.equals("tr")) {
            firstCell = true;
        }
        boolean block = BLOCKS.contains(name);
        // Inside a cell a new line would tear the row apart.
        String edge = block ? (inCell ? " " : "\n") : "";
        out.append(edge);
        node.getChildNodes().forEach(this::walk);
        out.append(edge);
    }

    private void cell(XhtmlNode node) {
        out.append(firstCell ? "" : " | ");
        boolean outer = inCell;
        inCell = true;
        node.getChildNodes().forEach(this::walk);
        inCell = outer;
        firstCell = false;
    }
}
