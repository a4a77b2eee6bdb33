package no.rodtrad.adapter.search.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;

/**
 * Reads dates of any precision as ranges, in resources and in requests alike. A date without a zone is a Norwegian one: it is when
 * the day begins here that counts, for plans and for who asks for them.
 */
public final class Dates {

    /** Where a date without a zone is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
            + "(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

    private Dates() {}

    /** The time that the text covers, as precise as it is written; empty for what is no date. */
    public static Optional<DateRange> range(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(range(parts));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateRange range(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            YearMonth whole = YearMonth.of(year, month);
            return days(whole.atDay(1), whole.plusMonths(1).atDay(1));
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
        return parts.group(4) == null ? days(day, day.plusDays(1)) : time(day, parts);
    }

    private static DateRange days(LocalDate first, LocalDate after) {
        return new DateRange(
                first.atStartOfDay(ZONE).toInstant().toEpochMilli(),
                after.atStartOfDay(ZONE).toInstant().toEpochMilli());
    }

    private static DateRange time(LocalDate day, Matcher parts) {
        String second = parts.group(6);
        String fraction = parts.group(7);
        LocalDateTime start = day.atTime(
                Integer.parseInt(parts.group(4)),
                Integer.parseInt(parts.group(5)),
                second == null ? 0 : Integer.parseInt(second),
                0);
        long lo = millis(start, parts.group(8));
        if (fraction == null) {
            return new DateRange(lo, lo + (second == null ? 60_000 : 1_000));
        }
        // What is finer than a millisecond is within it.
        lo += Integer.parseInt((fraction + "00").substring(0, 3));
        int digits = Math.min(fraction.length(), 3);
        return new DateRange(lo, lo + (digits == 1 ? 100 : digits == 2 ? 10 : 1));
    }

    private static long millis(LocalDateTime time, String zone) {
        return zone == null
                ? time.atZone(ZONE).toInstant().toEpochMilli()
                : time.toInstant(ZoneOffset.of(zone)).toEpochMilli();
    }
}
