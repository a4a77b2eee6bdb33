package no.rodtrad.adapter.configuration;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which key of the key store signs from when.
 *
 * @param signsFrom by alias, the first day ({@code yyyy-MM-dd}) that a key signs, though its certificate is valid before
 */
@ConfigurationProperties("rodtrad.keys")
public record KeyProperties(@DefaultValue Map<String, String> signsFrom) {

    /** The days; an error that stops the server where one is none. */
    Map<String, LocalDate> firstDays() {
        Map<String, LocalDate> days = new TreeMap<>();
        signsFrom.forEach((alias, day) -> days.put(alias, LocalDate.parse(day)));
        return days;
    }
}
