package no.rodtrad.adapter.fhir.narrative;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * A narrative in bokmål, made of what a caller sees and of nothing else. The tree is built node by node, so that text of a
 * resource is text in it, whatever it holds.
 */
final class Narratives {

    private Narratives() {}

    static Narrative of(Resource view) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        div.setAttribute("lang", "nb");
        div.addTag("p").addTag("b").addText(Labels.type(view.fhirType()));
        XhtmlNode list = new XhtmlNode(NodeType.Element, "ul");
        for (Property property : view.children()) {
            String label = Labels.element(property.getName().replace("[x]", ""));
            if (label != null) {
                for (Base value : property.getValues()) {
                    String words = Words.of(value);
                    if (!words.isBlank()) {
                        list.addTag("li").addText(label + ": " + readable(words));
                    }
                }
            }
        }
        if (list.hasChildren()) {
            div.getChildNodes().add(list);
        }
        Narrative narrative = new Narrative();
        narrative.setStatus(NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }

    /** Without the characters that XML cannot hold. */
    private static String readable(String words) {
        StringBuilder readable = new StringBuilder(words.length());
        words.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }
}
