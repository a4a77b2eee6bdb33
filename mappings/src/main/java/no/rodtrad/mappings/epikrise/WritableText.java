package no.rodtrad.mappings.epikrise;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** XML has no place for some characters that JSON has: they are left out. */
final class WritableText {

    private WritableText() {}

    /** Cleans every text and attribute below an element. */
    static void clean(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String cleaned = cleaned(attribute.getValue());
            if (!cleaned.equals(attribute.getValue())) {
                attribute.setValue(cleaned);
            }
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                clean(child);
            } else if (n.getNodeValue() != null) {
                n.setNodeValue(cleaned(n.getNodeValue()));
            }
        }
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(WritableText::isWritable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isWritable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
