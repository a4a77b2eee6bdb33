package no.rodtrad.adapter.search.request;

import java.util.ArrayList;
import java.util.List;

/**
 * Commas, dollars and bars separate; behind a backslash they do not.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#escaping">R4, escaping search parameters</a>
 */
final class Escapes {

    private Escapes() {}

    /** The parts, still escaped. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '\\' && i + 1 < text.length() && "\\,$|".indexOf(text.charAt(i + 1)) >= 0;
            plain.append(text.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }
}
