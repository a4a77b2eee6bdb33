package no.rodtrad.mappings.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in the characters that NAV's systems pass on: TAB, CR, LF, U+0020 to U+007E and U+00A0 to U+00FF, without
 * no-break space and soft hyphen. What has no place there becomes its nearest Latin letter, or a question mark.
 */
public final class NavCharacters {

    private static final Map<Integer, String> NEAREST = new HashMap<>();

    static {
        map(" ", 0x00A0, 0x202F, 0x205F, 0x3000);
        for (int space = 0x2000; space <= 0x200A; space++) {
            map(" ", space);
        }
        map("", 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF);
        map("\n", 0x2028, 0x2029);
        map("'", 0x2018, 0x2019, 0x201A, 0x201B, 0x2032);
        map("\"", 0x201C, 0x201D, 0x201E, 0x201F, 0x2033);
        map("-", 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2022);
        map("...", 0x2026);
        // Letters that no decomposition leads back to a Latin one: those of Sami first.
        map("n", 'ŋ');
        map("N", 'Ŋ');
        map("d", 'đ');
        map("D", 'Đ');
        map("t", 'ŧ');
        map("T", 'Ŧ');
        map("g", 'ǥ');
        map("G", 'Ǥ');
        map("z", 'ʒ');
        map("Z", 'Ʒ');
        map("l", 'ł');
        map("L", 'Ł');
        map("i", 'ı');
        map("oe", 'œ');
        map("OE", 'Œ');
    }

    private NavCharacters() {}

    /** The text in NAV's characters; applied twice it changes nothing more. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        String nearest = NEAREST.get(c);
        if (nearest != null) {
            out.append(nearest);
        } else if (passes(c)) {
            out.appendCodePoint(c);
        } else if (!isMark(c)) {
            decomposed(out, c);
        }
    }

    private static void decomposed(StringBuilder out, int c) {
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        String nearest = NEAREST.get(base);
        if (nearest != null) {
            out.append(nearest);
        } else if (base != c && passes(base)) {
            out.appendCodePoint(base);
        } else {
            out.append('?');
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean passes(int c) {
        return c == '\t' || c == '\r' || c == '\n' || (c >= 0x20 && c <= 0x7E) || (c >= 0xA1 && c <= 0xFF);
    }

    private static void map(String to, int... from) {
        for (int c : from) {
            NEAREST.put(c, to);
        }
    }
}
