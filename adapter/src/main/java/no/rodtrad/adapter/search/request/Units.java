package no.rodtrad.adapter.search.request;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** UCUM units that are multiples of one another, as the unit they share and how many of it they are. Others compare by code alone. */
final class Units {

    static final String UCUM = "http://unitsofmeasure.org";

    record Unit(String base, BigDecimal factor) {}

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            unit("ms", "s", "0.001"),
            unit("s", "s", "1"),
            unit("min", "s", "60"),
            unit("h", "s", "3600"),
            unit("d", "s", "86400"),
            unit("wk", "s", "604800"),
            unit("mo", "mo", "1"),
            unit("a", "mo", "12"),
            unit("%", "1", "0.01"),
            unit("1", "1", "1"),
            unit("ug", "g", "0.000001"),
            unit("mg", "g", "0.001"),
            unit("g", "g", "1"),
            unit("kg", "g", "1000"),
            unit("mm", "m", "0.001"),
            unit("cm", "m", "0.01"),
            unit("m", "m", "1"),
            unit("km", "m", "1000"),
            unit("mL", "L", "0.001"),
            unit("ml", "L", "0.001"),
            unit("dL", "L", "0.1"),
            unit("L", "L", "1"),
            unit("l", "L", "1"),
            unit("h/wk", "h/wk", "1"),
            unit("h/d", "h/wk", "7"));

    private Units() {}

    static Optional<Unit> of(String system, String code) {
        return UCUM.equals(system) ? Optional.ofNullable(KNOWN.get(code)) : Optional.empty();
    }

    private static Map.Entry<String, Unit> unit(String code, String base, String factor) {
        return Map.entry(code, new Unit(base, new BigDecimal(factor)));
    }
}
