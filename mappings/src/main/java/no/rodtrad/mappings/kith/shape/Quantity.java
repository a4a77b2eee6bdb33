package no.rodtrad.mappings.kith.shape;

/**
 * An amount as KITH writes it ({@code PQ}).
 *
 * @param value {@code @V} as the sender wrote it
 * @param unit {@code @U}; null where there is none
 */
public record Quantity(String value, String unit) {

    /** For reading by people. */
    public String readable() {
        return unit == null ? value : value + " " + unit;
    }
}
