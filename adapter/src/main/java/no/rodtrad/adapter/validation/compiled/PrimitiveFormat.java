package no.rodtrad.adapter.validation.compiled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The values of a primitive type that the engine certainly does not remark on: not all that it permits, but those that
 * records contain.
 */
enum PrimitiveFormat {
    BOOLEAN(JsonNode::isBoolean),
    INTEGER(PrimitiveFormat::isInteger),
    UNSIGNED(node -> isInteger(node) && node.intValue() >= 0),
    POSITIVE(node -> isInteger(node) && node.intValue() > 0),
    DECIMAL(PrimitiveFormat::isDecimal),
    STRING(node -> isText(node, false)),
    MARKDOWN(node -> isText(node, true)),
    CODE(node -> matches(node, "[A-Za-z0-9%/.\\-+_{}*]{1,60}")),
    ID(node -> matches(node, "[A-Za-z0-9\\-.]{1,64}")),
    URI(
            node -> matches(
                    node,
                    "urn:oid:[0-2](?:\\.(?:0|[1-9][0-9]{0,8})){4,20}|https?://[a-z0-9.-]{3,60}(?:/[A-Za-z0-9._-]{1,80}){0,8}"
                            + "|urn:ietf:rfc:3986|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z][A-Za-z]{1,40}(?:/[A-Za-z0-9\\-.]{1,64})?")),
    BASE64(node -> node.isString() && node.stringValue().length() % 4 == 0 && matches(node, "[A-Za-z0-9+/]+={0,2}")),
    DATE(node -> matches(node, Patterns.DATE) && isDay(node.stringValue())),
    DATE_TIME(node ->
            matches(node, Patterns.DATE + "(?:" + Patterns.TIME + Patterns.ZONE + ")?") && isDay(node.stringValue())),
    INSTANT(node -> matches(node, Patterns.DATE + Patterns.TIME + Patterns.ZONE) && isDay(node.stringValue())),
    TIME(node -> matches(node, "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]")),
    /** Of a type that nothing is known of here. */
    UNDECIDED(node -> false);

    private static final class Patterns {
        /** The years that the engine finds reasonable, and some fewer. */
        static final String DATE = "(?:19[0-9]{2}|20[0-9]{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

        static final String TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?";
        static final String ZONE = "(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])";
    }

    private final Predicate<JsonNode> fits;

    PrimitiveFormat(Predicate<JsonNode> fits) {
        this.fits = fits;
    }

    boolean fits(JsonNode node) {
        return fits.test(node);
    }

    /** Empty for a type with children. */
    static Optional<PrimitiveFormat> of(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "boolean" -> BOOLEAN;
                    case "integer" -> INTEGER;
                    case "unsignedInt" -> UNSIGNED;
                    case "positiveInt" -> POSITIVE;
                    case "decimal" -> DECIMAL;
                    case "string" -> STRING;
                    case "markdown" -> MARKDOWN;
                    case "code" -> CODE;
                    case "id", "http://hl7.org/fhirpath/System.String" -> ID;
                    case "uri", "url", "canonical", "uuid", "oid" -> URI;
                    case "base64Binary" -> BASE64;
                    case "date" -> DATE;
                    case "dateTime" -> DATE_TIME;
                    case "instant" -> INSTANT;
                    case "time" -> TIME;
                    case "xhtml" -> UNDECIDED;
                    default -> null;
                });
    }

    private static boolean isInteger(JsonNode node) {
        return node.isInt();
    }

    private static boolean isDecimal(JsonNode node) {
        return node.isNumber()
                && node.decimalValue().scale() >= 0
                && node.decimalValue().scale() <= 8
                && node.decimalValue().precision() <= 14;
    }

    private static final java.util.Map<String, Pattern> COMPILED = new java.util.concurrent.ConcurrentHashMap<>();

    private static boolean matches(JsonNode node, String pattern) {
        return node.isString()
                && COMPILED.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(node.stringValue())
                        .matches();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value.substring(0, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Without white space at the ends, and of the characters that neither break off a line nor change its direction. */
    private static boolean isText(JsonNode node, boolean lines) {
        if (!node.isString()
                || node.stringValue().isEmpty()
                || node.stringValue().length() > 100_000) {
            return false;
        }
        String text = node.stringValue();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && c != '<' && c != '>' || c > 0xa0 && c < 0x180 && c != 0xad;
            boolean dash = c == 0x2013 || c == 0x2014 || c == 0x2019;
            if (!plain && !dash && !(lines && c == '\n')) {
                return false;
            }
        }
        return text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }
}
