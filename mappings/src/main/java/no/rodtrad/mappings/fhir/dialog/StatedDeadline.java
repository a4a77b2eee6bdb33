package no.rodtrad.mappings.fhir.dialog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day by which a text asks for an answer. Only words that speak of an answer or a deadline count, and only where they
 * name one day: a wrong deadline is worse than none.
 */
final class StatedDeadline {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private static final String DATE =
            "(?:den\\s+)?(\\d{1,2})\\.\\s?(\\d{1,2}\\.|" + String.join("|", MONTHS) + ")\\s?(\\d{4})(?!\\d)";

    private static final int YEAR = 4;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> SAID = List.of(
            Pattern.compile(
                    "(?:svar|frist|tilbakemelding)[^?!\\n]{0,80}?\\b(?:senest innen|innen|senest)\\s+" + DATE, FLAGS),
            Pattern.compile("frist(?:en)?(?:\\s+for\\s+\\p{L}+)?(?:\\s+er)?\\s*:?\\s*" + DATE, FLAGS));

    private StatedDeadline() {}

    /** @return null where no day or more than one is named */
    static LocalDate in(String text) {
        Set<LocalDate> days = new TreeSet<>();
        int end = afterLastYear(text);
        for (Pattern pattern : SAID) {
            // What comes after the last year names no day, and most texts are long and name none at all.
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(0, end);
            while (matcher.find()) {
                LocalDate day = day(matcher);
                if (day != null) {
                    days.add(day);
                }
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    private static int afterLastYear(String text) {
        int digits = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == YEAR) {
                return i + YEAR;
            }
        }
        return 0;
    }

    private static LocalDate day(Matcher matcher) {
        String month = matcher.group(2).toLowerCase(Locale.ROOT);
        int number = month.endsWith(".")
                ? Integer.parseInt(month.substring(0, month.length() - 1))
                : MONTHS.indexOf(month) + 1;
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(3)), number, Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
