package no.rodtrad.adapter.search.request;

import java.util.Locale;
import java.util.Optional;

/**
 * How a value in order compares.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#prefix">R4, prefixes</a>
 */
enum Prefix {
    EQ,
    NE,
    GT,
    LT,
    GE,
    LE,
    SA,
    EB,
    AP;

    /**
     * A value and its prefix.
     *
     * @param rest what follows the prefix
     */
    record Prefixed(Prefix prefix, String rest) {}

    /** {@link #EQ} where there is none; empty where two letters stand that are none. */
    static Optional<Prefixed> of(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return Optional.of(new Prefixed(EQ, text));
        }
        for (Prefix prefix : values()) {
            if (text.startsWith(prefix.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Prefixed(prefix, text.substring(2)));
            }
        }
        return Optional.empty();
    }
}
