package no.rodtrad.adapter.validation.compiled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values in FHIRPath. Where its rules for types would have to be followed closely, nothing is decided. */
final class Values {

    private static final TypeRef BOOLEAN = primitive("boolean");
    private static final TypeRef DECIMAL = primitive("decimal");
    private static final TypeRef DAYS = primitive("days");
    private static final TypeRef STRING = primitive("string");
    private static final List<Item> TRUE = List.of(new Item(JsonNodeFactory.instance.booleanNode(true), BOOLEAN));
    private static final List<Item> FALSE = List.of(new Item(JsonNodeFactory.instance.booleanNode(false), BOOLEAN));
    private static final Set<String> TEXTS = Set.of("string", "code", "uri", "url", "canonical", "id", "markdown");
    private static final Set<String> DATES = Set.of("date", "dateTime", "instant");

    private Values() {}

    private static TypeRef primitive(String name) {
        return new TypeRef(name, PrimitiveFormat.of(name), Optional::empty, true);
    }

    static List<Item> of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static List<Item> of(BigDecimal value) {
        return List.of(new Item(JsonNodeFactory.instance.numberNode(value), DECIMAL));
    }

    static List<Item> of(String value) {
        return List.of(new Item(JsonNodeFactory.instance.stringNode(value), STRING));
    }

    static List<Item> days(BigDecimal count) {
        return List.of(new Item(JsonNodeFactory.instance.numberNode(count), DAYS));
    }

    /** A day some days later. */
    static List<Item> later(Item day, Item days) {
        if (days.type() != DAYS
                || !DATES.contains(day.type().name())
                || day.node().stringValue().length() != 10) {
            throw Undecided.undecided();
        }
        LocalDate later =
                LocalDate.parse(day.node().stringValue()).plusDays(days.node().intValue());
        return List.of(new Item(JsonNodeFactory.instance.stringNode(later.toString()), day.type()));
    }

    static boolean isTrue(Item item) {
        return item.node().isBoolean() && item.node().booleanValue();
    }

    /** A condition: empty is null. */
    static Boolean condition(List<Item> items) {
        if (items.isEmpty()) {
            return null;
        }
        JsonNode node = only(items).node();
        if (!node.isBoolean()) {
            throw Undecided.undecided();
        }
        return node.booleanValue();
    }

    static Item only(List<Item> items) {
        if (items.size() != 1) {
            throw Undecided.undecided();
        }
        return items.get(0);
    }

    static String text(Item item) {
        if (!item.node().isString() || !TEXTS.contains(item.type().name())) {
            throw Undecided.undecided();
        }
        return item.node().stringValue();
    }

    static boolean equal(Item left, Item right) {
        if (left.node().isNumber() && right.node().isNumber()) {
            return left.node().decimalValue().compareTo(right.node().decimalValue()) == 0;
        }
        if (left.node().isBoolean() && right.node().isBoolean()) {
            return left.node().booleanValue() == right.node().booleanValue();
        }
        return text(left).equals(text(right));
    }

    static int compare(Item left, Item right) {
        if (left.node().isNumber() && right.node().isNumber()) {
            return left.node().decimalValue().compareTo(right.node().decimalValue());
        }
        if (!DATES.contains(left.type().name()) || !DATES.contains(right.type().name())) {
            throw Undecided.undecided();
        }
        String first = left.node().stringValue();
        String second = right.node().stringValue();
        if (first.length() == 10 && second.length() == 10) {
            return first.compareTo(second);
        }
        // Of different precision the engine says neither.
        if (first.length() < 20 || second.length() < 20) {
            throw Undecided.undecided();
        }
        return OffsetDateTime.parse(first)
                .toInstant()
                .compareTo(OffsetDateTime.parse(second).toInstant());
    }
}
