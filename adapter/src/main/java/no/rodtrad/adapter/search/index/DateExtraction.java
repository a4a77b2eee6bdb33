package no.rodtrad.adapter.search.index;

import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;

/**
 * Ranges of time of dates, periods and timings.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#date">R4, date</a>
 */
final class DateExtraction {

    private DateExtraction() {}

    static void of(Base element, List<IndexValue> out) {
        if (element instanceof BaseDateTimeType time) {
            range(time).ifPresent(out::add);
        } else if (element instanceof Period period) {
            period(period, out);
        } else if (element instanceof Timing timing) {
            timing(timing, out);
        }
    }

    private static Optional<DateRange> range(BaseDateTimeType time) {
        return time != null && time.hasValue() ? Dates.range(time.getValueAsString()) : Optional.empty();
    }

    /** An end that is not said is not known to have come. */
    private static void period(Period period, List<IndexValue> out) {
        Optional<DateRange> start = range(period.getStartElement());
        Optional<DateRange> end = range(period.getEndElement());
        if (start.isPresent() || end.isPresent()) {
            long lo = start.map(DateRange::lo).orElse(Long.MIN_VALUE);
            long hi = end.map(DateRange::hi).orElse(Long.MAX_VALUE);
            // One that ends before it starts is found by its start alone.
            out.add(hi > lo ? new DateRange(lo, hi) : start.orElseThrow());
        }
    }

    /** From the first to the last of the times, or the period that they lie within; how often does not count. */
    private static void timing(Timing timing, List<IndexValue> out) {
        List<DateRange> events = timing.getEvent().stream()
                .flatMap(event -> range(event).stream())
                .toList();
        if (!events.isEmpty()) {
            out.add(new DateRange(
                    events.stream().mapToLong(DateRange::lo).min().getAsLong(),
                    events.stream().mapToLong(DateRange::hi).max().getAsLong()));
        } else if (timing.getRepeat().hasBoundsPeriod()) {
            period(timing.getRepeat().getBoundsPeriod(), out);
        }
    }
}
