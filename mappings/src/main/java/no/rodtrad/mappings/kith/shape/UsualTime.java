package no.rodtrad.mappings.kith.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The two shapes that nearly every time in a message has, {@code yyyy-MM-dd} and {@code yyyy-MM-ddTHH:mm:ss} with or without a
 * zone, read by position: patterns and formatters cost a fifth of the reading of a message. What has another shape, or is no time,
 * is for the slower way to judge.
 */
final class UsualTime {

    private static final int DAY = "yyyy-MM-dd".length();
    private static final int SECOND = "yyyy-MM-ddTHH:mm:ss".length();
    private static final int OFFSET = "+hh:mm".length();

    private static final int NO_NUMBER = -1;

    private UsualTime() {}

    static Optional<KithTime> read(String text) {
        try {
            int length = text.length();
            if (length == DAY) {
                LocalDate day = date(text);
                return day == null
                        ? Optional.empty()
                        : sayable(day.atStartOfDay(KithTime.ZONE), KithTime.Precision.DAY);
            }
            boolean timed =
                    length >= SECOND && text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
            ZoneId zone = timed ? zone(text) : null;
            LocalDate day = zone == null ? null : date(text);
            return day == null
                    ? Optional.empty()
                    : sayable(
                            day.atTime(number(text, 11), number(text, 14), number(text, 17))
                                    .atZone(zone),
                            KithTime.Precision.SECOND);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<KithTime> sayable(ZonedDateTime at, KithTime.Precision precision) {
        KithTime time = new KithTime(at, precision);
        return time.isSayable() ? Optional.of(time) : Optional.empty();
    }

    private static LocalDate date(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int century = number(text, 0);
        int year = number(text, 2);
        return century < 0 || year < 0 ? null : LocalDate.of(century * 100 + year, number(text, 5), number(text, 8));
    }

    private static ZoneId zone(String text) {
        int length = text.length();
        if (length == SECOND) {
            return KithTime.ZONE;
        }
        char sign = text.charAt(SECOND);
        if (length == SECOND + 1) {
            return sign == 'Z' ? ZoneOffset.UTC : null;
        }
        if (length != SECOND + OFFSET || (sign != '+' && sign != '-') || text.charAt(SECOND + 3) != ':') {
            return null;
        }
        int hours = number(text, SECOND + 1);
        int minutes = number(text, SECOND + 4);
        if (hours < 0 || minutes < 0) {
            return null;
        }
        return sign == '+' ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    }

    /** Two digits; what is none of them no field of a time takes. */
    private static int number(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : tens * 10 + ones;
    }
}
