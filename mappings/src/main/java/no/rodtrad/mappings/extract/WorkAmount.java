package no.rodtrad.mappings.extract;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import no.rodtrad.mappings.extract.Amount.Unit;
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

    private WorkAmount() {}

    /** Null where the value is no amount of work. */
    static Amount of(Type value) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Range range) {
            return range(range);
        }
        return value instanceof Ratio ratio ? hoursPerWeek(ratio) : null;
    }

    /** An amount of one unit; null where it is none. */
    static Amount of(Type value, Unit unit) {
        Amount amount = of(value);
        return amount != null && amount.unit() == unit ? amount : null;
    }

    /** The first extension that says hours per week, whatever its URL: nothing else fits into h per wk. */
    static Amount hoursPerWeek(Stream<Extension> extensions) {
        return extensions
                .map(Extension::getValue)
                .filter(Ratio.class::isInstance)
                .map(value -> hoursPerWeek((Ratio) value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Amount hoursPerWeek(Ratio ratio) {
        Quantity week = ratio.getDenominator();
        boolean perWeek =
                "wk".equals(unit(week)) && week.hasValue() && week.getValue().compareTo(BigDecimal.ONE) == 0;
        Quantity hours = ratio.getNumerator();
        return perWeek && "h".equals(unit(hours)) && hours.hasValue()
                ? new Amount(hours.getValue(), null, Unit.HOURS_PER_WEEK)
                : null;
    }

    private static Amount quantity(Quantity quantity) {
        if (!quantity.hasValue()) {
            return null;
        }
        for (Unit unit : Unit.values()) {
            if (unit.ucum().equals(unit(quantity))) {
                return new Amount(quantity.getValue(), null, unit);
            }
        }
        return null;
    }

    private static Amount range(Range range) {
        Amount low = quantity(range.getLow());
        Amount high = quantity(range.getHigh());
        return low == null || high == null || low.unit() != high.unit()
                ? null
                : new Amount(low.low(), high.low(), low.unit());
    }

    private static String unit(Quantity quantity) {
        return Objects.requireNonNullElse(quantity.hasCode() ? quantity.getCode() : quantity.getUnit(), "");
    }
}
