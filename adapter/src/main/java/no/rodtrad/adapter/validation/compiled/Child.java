package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One element below another, compiled.
 *
 * @param name as FHIRPath says it: {@code value} for {@code value[x]}
 * @param max {@link Integer#MAX_VALUE} for {@code *}
 * @param repeats whether JSON writes it as an array
 * @param types by the property that JSON writes: one, or one for each type of a choice
 */
record Child(
        String name,
        int min,
        int max,
        boolean repeats,
        Map<String, TypeRef> types,
        List<Check> checks,
        Optional<Slicing> slicing) {

    /** Whether the value of one of its properties certainly satisfies everything. */
    boolean holds(TypeRef type, JsonNode value) {
        if (repeats != value.isArray()) {
            return false;
        }
        if (!repeats) {
            return max > 0 && slicing.isEmpty() && one(new Item(value, type));
        }
        if (value.isEmpty() || value.size() < min || value.size() > max) {
            return false;
        }
        for (JsonNode each : value) {
            if (!one(new Item(each, type))) {
                return false;
            }
        }
        return slicing.isEmpty() || slicing.get().holds(value, type);
    }

    private boolean one(Item item) {
        if (!ofType(item)) {
            return false;
        }
        for (Check check : checks) {
            if (!check.holds(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ofType(Item item) {
        if (item.type().format().isPresent()) {
            return item.type().format().get().fits(item.node());
        }
        if (!item.node().isObject() || item.node().isEmpty()) {
            return false;
        }
        if (!item.type().checked()) {
            return true;
        }
        Optional<Shape> shape = item.type().shape().get();
        return shape.isEmpty() || shape.get().holds(item);
    }
}
