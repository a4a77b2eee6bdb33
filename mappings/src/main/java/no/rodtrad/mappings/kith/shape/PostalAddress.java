package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/** {@code Address}, with the telephone numbers and the like that stand in or beside it. */
public record PostalAddress(
        Sourced<Coded> type,
        Sourced<String> street,
        Sourced<String> postbox,
        Sourced<String> postalCode,
        Sourced<String> city,
        Sourced<Coded> county,
        Sourced<Coded> country,
        List<Sourced<Telecom>> telecoms) {

    /** Nothing stood there. */
    public static final PostalAddress NONE = new PostalAddress(
            Sourced.nothing(),
            Sourced.nothing(),
            Sourced.nothing(),
            Sourced.nothing(),
            Sourced.nothing(),
            Sourced.nothing(),
            Sourced.nothing(),
            List.of());

    /** The same address alone. */
    public PostalAddress withoutTelecoms() {
        return new PostalAddress(type, street, postbox, postalCode, city, county, country, List.of());
    }
}
