package no.rodtrad.mappings.extract;

import java.math.BigDecimal;

/**
 * An amount of work, as a number or from one to another.
 *
 * @param low the only number where the amount is one
 * @param high null where the amount is one number
 */
public record Amount(BigDecimal low, BigDecimal high, Unit unit) {

    /** What work is counted in. Any other unit could measure the illness. */
    public enum Unit {
        PERCENT("%", "%"),
        HOURS_PER_WEEK("h/wk", "timer per uke");

        private final String ucum;
        private final String norwegian;

        Unit(String ucum, String norwegian) {
            this.ucum = ucum;
            this.norwegian = norwegian;
        }

        /** The code in UCUM. */
        public String ucum() {
            return ucum;
        }
    }

    /** As people read it: {@code 50 %}, {@code 12,5 timer per uke}, {@code 40 % - 50 %}. */
    public String text() {
        return high == null ? text(low) : text(low) + " - " + text(high);
    }

    private String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit.norwegian;
    }
}
