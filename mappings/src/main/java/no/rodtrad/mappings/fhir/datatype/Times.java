package no.rodtrad.mappings.fhir.datatype;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.rodtrad.mappings.kith.shape.KithTime;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;

/** Times of KITH as FHIR data types: as precise as they were sent, and always with a zone. */
public final class Times {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");
    private static final Map<KithTime.Precision, DateTimeFormatter> READABLE = Map.of(
            KithTime.Precision.YEAR, YEAR,
            KithTime.Precision.MONTH, DateTimeFormatter.ofPattern("MM.yyyy"),
            KithTime.Precision.DAY, DateTimeFormatter.ofPattern("dd.MM.yyyy"),
            KithTime.Precision.SECOND, DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"));

    private Times() {}

    /** A dateTime; fractions of a second are dropped. */
    public static DateTimeType dateTime(KithTime time) {
        return new DateTimeType(text(time));
    }

    /** A date. */
    public static DateType date(KithTime time) {
        return new DateType(
                time.precision() == KithTime.Precision.SECOND
                        ? DateTimeFormatter.ISO_LOCAL_DATE.format(time.at())
                        : text(time));
    }

    /** An instant, for elements that know no other precision; with the zone that was sent or assumed. */
    public static InstantType instant(KithTime time) {
        return new InstantType(zoned(time));
    }

    /** An instant, in the zone that Norwegian readers expect. */
    public static InstantType instant(Instant instant) {
        return instant(at(instant));
    }

    /** The dateTime of an instant, in the zone that Norwegian readers expect. */
    public static DateTimeType dateTime(Instant instant) {
        return dateTime(at(instant));
    }

    /** For reading by people: day first, as Norwegian texts have it. */
    public static String readable(KithTime time) {
        return READABLE.get(time.precision()).format(time.at());
    }

    private static KithTime at(Instant instant) {
        return new KithTime(instant.atZone(KithTime.ZONE), KithTime.Precision.SECOND);
    }

    private static String zoned(KithTime time) {
        LocalDateTime local = time.at().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                local.atOffset(wholeMinutes(time.at().getOffset())));
    }

    /** Before 1895, Norwegian time was 42 minutes and 59 seconds ahead; FHIR knows no seconds of a zone. */
    private static ZoneOffset wholeMinutes(ZoneOffset offset) {
        return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() / 60 * 60);
    }

    private static String text(KithTime time) {
        return switch (time.precision()) {
            case YEAR -> YEAR.format(time.at());
            case MONTH -> MONTH.format(time.at());
            case DAY -> DateTimeFormatter.ISO_LOCAL_DATE.format(time.at());
            case SECOND -> zoned(time);
        };
    }
}
