package no.rodtrad.mappings.extract;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;

/** Days in Norway, as {@code yyyy-MM-dd}. Nothing is added to a date that is only partly known. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Days() {}

    /** {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}; null where there is no date. */
    static String of(BaseDateTimeType date) {
        if (date == null || !date.hasValue()) {
            return null;
        }
        TemporalPrecisionEnum precision = date.getPrecision();
        return precision == TemporalPrecisionEnum.YEAR
                        || precision == TemporalPrecisionEnum.MONTH
                        || precision == TemporalPrecisionEnum.DAY
                ? date.getValueAsString()
                : date.getValue().toInstant().atZone(ZONE).toLocalDate().toString();
    }

    /** Null where the period is empty. */
    static Span of(Period period) {
        String from = of(period.getStartElement());
        String to = of(period.getEndElement());
        return from == null && to == null ? null : new Span(from, to);
    }

    /** A day, a period, or the bounds of a repetition; null where it is none of these. */
    static Span of(Type time) {
        if (time instanceof Period period) {
            return of(period);
        }
        if (time instanceof DateTimeType date) {
            return Span.day(of(date));
        }
        return time instanceof Timing timing && timing.getRepeat().hasBoundsPeriod()
                ? of(timing.getRepeat().getBoundsPeriod())
                : null;
    }
}
