package no.rodtrad.mappings.extract;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in its parts.
 *
 * @param family may be null
 * @param middle may be null
 * @param given may be null
 */
public record PersonName(String family, String middle, String given) {

    /** Given name first. */
    public String full() {
        return Stream.of(given, middle, family)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
