package no.rodtrad.adapter.search.index;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared: without regard to case, accents and runs of blanks.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#string">R4, string</a>
 */
public final class Words {

    private Words() {}

    public static String normalised(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String decomposed = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        boolean blank = true;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isWhitespace(c)) {
                if (!blank) {
                    kept.append(' ');
                }
                blank = true;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
                blank = false;
            }
        }
        if (blank && kept.length() > 0) {
            kept.setLength(kept.length() - 1);
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
