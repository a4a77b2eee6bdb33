package no.rodtrad.conformance.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample text with places written {@code {{name}}}.
 *
 * @param text the text
 */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N} ,.:+()-]*");

    /** A template of the suite's own samples. */
    public static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with every place filled.
     *
     * @throws IllegalArgumentException when a value is missing, or needs escaping in XML or JSON: samples have no use
     *     for such values, and the suite would otherwise send something else than it means to
     */
    public String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null || !SAFE.matcher(value).matches()) {
                throw new IllegalArgumentException("no fitting value for {{" + place.group(1) + "}}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
