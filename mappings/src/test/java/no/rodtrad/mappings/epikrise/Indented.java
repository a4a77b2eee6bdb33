package no.rodtrad.mappings.epikrise;

import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A message for reading, a line for each element; the text of XHTML stands as it is. */
final class Indented {

    private Indented() {}

    static String of(Document document) {
        StringBuilder text = new StringBuilder();
        write(document.getDocumentElement(), "", text);
        return text.toString();
    }

    private static void write(Element element, String indent, StringBuilder text) {
        text.append(indent).append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(' ')
                    .append(element.getAttributes().item(i).getNodeName())
                    .append("=\"")
                    .append(element.getAttributes().item(i).getNodeValue())
                    .append('"');
        }
        List<Element> children = Elements.children(element);
        if (children.isEmpty() && element.getTextContent().isEmpty()) {
            text.append("/>\n");
        } else if (children.isEmpty()) {
            text.append('>')
                    .append(element.getTextContent())
                    .append("</")
                    .append(element.getTagName())
                    .append(">\n");
        } else {
            text.append(">\n");
            children.forEach(child -> write(child, indent + "  ", text));
            text.append(indent).append("</").append(element.getTagName()).append(">\n");
        }
    }
}
