package no.rodtrad.adapter.search.parameter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of value a parameter searches.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#ptypes">R4, search parameter types</a>
 */
public enum ParameterType {
    TOKEN,
    REFERENCE,
    DATE,
    STRING,
    NUMBER,
    QUANTITY,
    URI,
    COMPOSITE;

    /** Empty for {@code special}, which has no common meaning. */
    static Optional<ParameterType> of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
