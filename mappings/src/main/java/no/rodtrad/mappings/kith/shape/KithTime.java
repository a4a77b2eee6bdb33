package no.rodtrad.mappings.kith.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time as KITH writes it ({@code TS}): {@code dateTime | date | gYearMonth | gYear}. A time of day without a
 * date says nothing and is not read.
 *
 * @param at the instant, or the first instant of the day, month or year; always with a zone
 * @param precision how much of it the sender wrote
 */
public record KithTime(ZonedDateTime at, Precision precision) {

    /** What the sender wrote. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        SECOND
    }

    /** Assumed where the sender wrote no zone, as NAV's own receiver does. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    // What FHIR can say: four digits, the first not the year 0, and no zone farther than this.
    private static final int LAST_YEAR = 9999;
    private static final int FARTHEST_ZONE = 14 * 60 * 60;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern ZONED = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");

    // "1991-12-4" occurs in real messages.
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(Z|[+-]\\d{2}:\\d{2})?");

    /** Reads what a sender wrote; empty where it is no date. */
    public static Optional<KithTime> read(String written) {
        String text = written.trim();
        Optional<KithTime> usual = UsualTime.read(text);
        return usual.isPresent() ? usual : unusual(text);
    }

    /** By patterns and formatters, whatever its shape. */
    static Optional<KithTime> unusual(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return day(Year.parse(text).atDay(1), Precision.YEAR);
            }
            if (MONTH.matcher(text).matches()) {
                return day(YearMonth.parse(text).atDay(1), Precision.MONTH);
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)), Precision.DAY);
            }
            boolean zoned = ZONED.matcher(text).find();
            ZonedDateTime at = zoned
                    ? OffsetDateTime.parse(text).toZonedDateTime()
                    : LocalDateTime.parse(text).atZone(ZONE);
            return Optional.of(new KithTime(at, Precision.SECOND)).filter(KithTime::isSayable);
        } catch (DateTimeException e) {
            // An unreadable date is left out, not fatal: it stays in the ledger.
            return Optional.empty();
        }
    }

    private static Optional<KithTime> day(LocalDate day, Precision precision) {
        return Optional.of(new KithTime(day.atStartOfDay(ZONE), precision)).filter(KithTime::isSayable);
    }

    boolean isSayable() {
        return at.getYear() > 0
                && at.getYear() <= LAST_YEAR
                && Math.abs(at.getOffset().getTotalSeconds()) <= FARTHEST_ZONE;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
