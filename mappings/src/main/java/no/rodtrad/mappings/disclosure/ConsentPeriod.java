package no.rodtrad.mappings.disclosure;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** The bounds of a period as moments. A bare date is a day in Norway, and the last day counts whole (FHIR R4, Period). */
final class ConsentPeriod {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private ConsentPeriod() {}

    /** Inclusive; null where the period is open. */
    static Instant start(Period period) {
        return period.hasStart() ? first(period.getStartElement()) : null;
    }

    /** Exclusive; null where the period is open. */
    static Instant end(Period period) {
        if (!period.hasEnd()) {
            return null;
        }
        DateTimeType end = period.getEndElement();
        if (isMoment(end)) {
            return end.getValue().toInstant();
        }
        LocalDate after = switch (end.getPrecision()) {
            case YEAR -> firstDay(end).plusYears(1);
            case MONTH -> firstDay(end).plusMonths(1);
            default -> firstDay(end).plusDays(1);
        };
        return after.atStartOfDay(NORWAY).toInstant();
    }

    private static Instant first(DateTimeType from) {
        return isMoment(from)
                ? from.getValue().toInstant()
                : firstDay(from).atStartOfDay(NORWAY).toInstant();
    }

    private static LocalDate firstDay(DateTimeType date) {
        String text = date.getValueAsString();
        return LocalDate.parse(
                switch (date.getPrecision()) {
                    case YEAR -> text + "-01-01";
                    case MONTH -> text + "-01";
                    default -> text;
                });
    }

    private static boolean isMoment(DateTimeType date) {
        return date.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal();
    }
}
