package no.rodtrad.mappings.kith.shape;

import java.util.List;

/**
 * A person's name.
 *
 * @param text as the sender wrote it
 * @param family null where it could not be told apart
 * @param given may be empty
 */
public record PersonName(String text, String family, List<String> given) {

    /** A name that has no parts, such as an organisation's. */
    public static PersonName whole(String written) {
        return new PersonName(written, null, List.of());
    }

    /** Splits {@code Etternavn, Fornavn Mellomnavn}; a name without a comma is kept as text alone. */
    public static PersonName split(String written) {
        int comma = written.indexOf(',');
        if (comma < 0) {
            return whole(written);
        }
        String given = written.substring(comma + 1).trim();
        return new PersonName(
                written,
                written.substring(0, comma).trim(),
                given.isEmpty() ? List.of() : List.of(given.split("\\s+")));
    }
}
