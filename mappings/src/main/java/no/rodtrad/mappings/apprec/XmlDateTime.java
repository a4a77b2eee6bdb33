package no.rodtrad.mappings.apprec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** What senders write as a time, as a valid {@code xs:dateTime}. */
final class XmlDateTime {

    private static final Pattern WHOLE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-3]):[0-5]\\d)?");
    private static final Pattern WITHOUT_SECONDS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private XmlDateTime() {}

    /** The same time, unchanged where it is valid already; a bare date is its midnight; empty where it is unreadable. */
    static Optional<String> of(String written) {
        String text = written == null ? "" : written.trim();
        try {
            if (WHOLE.matcher(text).matches()) {
                DateTimeFormatter.ISO_DATE_TIME.parse(text);
                return Optional.of(text);
            }
            if (WITHOUT_SECONDS.matcher(text).matches()) {
                LocalDateTime.parse(text);
                return Optional.of(text + ":00");
            }
            if (DATE.matcher(text).matches()) {
                LocalDate.parse(text);
                return Optional.of(text + "T00:00:00");
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
