package no.rodtrad.mappings.extract;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;

/** Dates as people in Norway write them. Nothing is added to a date that is only partly known. */
final class NorwegianDate {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private NorwegianDate() {}

    static String of(LocalDate date) {
        return DAY.format(date);
    }

    static String of(Instant moment) {
        return of(moment.atZone(ZONE).toLocalDate());
    }

    /** {@code dd.MM.yyyy}, {@code MM.yyyy} or {@code yyyy}; null where there is no date. */
    static String of(BaseDateTimeType date) {
        if (date == null || !date.hasValue()) {
            return null;
        }
        String text = date.getValueAsString();
        if (date.getPrecision() == TemporalPrecisionEnum.YEAR) {
            return text;
        }
        if (date.getPrecision() == TemporalPrecisionEnum.MONTH) {
            return text.substring(5, 7) + "." + text.substring(0, 4);
        }
        if (date.getPrecision() == TemporalPrecisionEnum.DAY) {
            return of(LocalDate.parse(text));
        }
        return of(date.getValue().toInstant());
    }

    /** Null where the period is empty. */
    static Span of(Period period) {
        String from = of(period.getStartElement());
        String to = of(period.getEndElement());
        return from == null && to == null ? null : new Span(from, to);
    }
}
