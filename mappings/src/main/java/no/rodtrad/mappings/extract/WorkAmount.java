package no.rodtrad.mappings.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Type;

/**
 * Amounts that speak of work alone: per cent and hours per week. Any other unit could measure the illness, so it is not
 * told.
 */
final class WorkAmount {

    /** UCUM code to Norwegian. */
    private static final Map<String, String> UNITS = Map.of("%", "%", "h/wk", "timer per uke");

    private WorkAmount() {}

    /** Null where the value is no amount of work. */
    static String of(Type value) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Range range) {
            return range(range);
        }
        return value instanceof Ratio ratio ? hoursPerWeek(ratio) : null;
    }

    /** The grade of a sick leave; null where it is no per cent. */
    static String percent(Type value) {
        return value instanceof Quantity quantity && "%".equals(unit(quantity)) ? quantity(quantity) : null;
    }

    /** The first extension that says hours per week, whatever its URL: nothing else fits into h per wk. */
    static String hoursPerWeek(Stream<Extension> extensions) {
        return extensions
                .map(Extension::getValue)
                .filter(Ratio.class::isInstance)
                .map(value -> hoursPerWeek((Ratio) value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String hoursPerWeek(Ratio ratio) {
        Quantity week = ratio.getDenominator();
        boolean perWeek =
                "wk".equals(unit(week)) && week.hasValue() && week.getValue().compareTo(BigDecimal.ONE) == 0;
        Quantity hours = ratio.getNumerator();
        return perWeek && "h".equals(unit(hours)) && hours.hasValue()
                ? number(hours.getValue()) + " " + UNITS.get("h/wk")
                : null;
    }

    private static String quantity(Quantity quantity) {
        String unit = UNITS.get(unit(quantity));
        return unit == null || !quantity.hasValue() ? null : number(quantity.getValue()) + " " + unit;
    }

    private static String range(Range range) {
        String low = quantity(range.getLow());
        String high = quantity(range.getHigh());
        return low == null || high == null ? null : low + " - " + high;
    }

    private static String unit(Quantity quantity) {
        return Objects.requireNonNullElse(quantity.hasCode() ? quantity.getCode() : quantity.getUnit(), "");
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
