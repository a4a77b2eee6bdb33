package no.rodtrad.mappings.extract;

import java.util.Map;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The HTML that the PDF is made from, built as a DOM so that no text can become markup. */
final class ExtractHtml {

    static final String FONT = "Liberation Sans";

    private static final String CSS = "@page { size: A4; margin: 22mm 20mm } "
            + "* { font-family: '" + FONT + "'; font-weight: 400; font-style: normal } "
            + "body { font-size: 11pt; line-height: 1.4; margin: 0 } "
            + "h1 { font-size: 17pt; margin: 0 0 4mm 0 } "
            + "h2 { font-size: 13pt; margin: 5mm 0 1mm 0 } "
            + "p { margin: 0 0 1mm 0 } ul { margin: 0; padding-left: 6mm }";

    private ExtractHtml() {}

    static Document of(ExtractLayout layout, String date) {
        Document document = XmlGateway.newDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "nb-NO");
        document.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", layout.title());
        meta(head, Map.of("name", "description", "content", layout.title()));
        meta(head, Map.of("name", "subject", "content", layout.title()));
        add(head, "style", CSS);
        Element body = add(html, "body", null);
        add(body, "h1", layout.title());
        add(body, "p", "Laget " + date);
        layout.blocks().forEach(block -> block(body, block));
        return document;
    }

    private static void block(Element body, ExtractLayout.Block block) {
        add(body, "h2", block.heading());
        Element holder = block.items() ? add(body, "ul", null) : body;
        block.lines().forEach(line -> add(holder, block.items() ? "li" : "p", line));
    }

    private static void meta(Element head, Map<String, String> attributes) {
        Element meta = add(head, "meta", null);
        attributes.forEach(meta::setAttribute);
    }

    private static Element add(Element parent, String name, String text) {
        Element element = parent.getOwnerDocument().createElement(name);
        if (text != null) {
            element.setTextContent(text);
        }
        parent.appendChild(element);
        return element;
    }
}
