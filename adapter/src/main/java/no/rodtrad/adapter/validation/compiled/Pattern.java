package no.rodtrad.adapter.validation.compiled;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Fixed and pattern values of profiles, as JSON. */
final class Pattern {

    private Pattern() {}

    /** Whether the value has everything that the pattern has. */
    static boolean has(JsonNode value, JsonNode pattern) {
        if (value == null) {
            return false;
        }
        if (pattern.isArray()) {
            for (JsonNode wanted : pattern) {
                if (!anyHas(value, wanted)) {
                    return false;
                }
            }
            return value.isArray();
        }
        if (!pattern.isObject()) {
            return same(value, pattern);
        }
        for (Map.Entry<String, JsonNode> wanted : pattern.properties()) {
            if (!has(value.get(wanted.getKey()), wanted.getValue())) {
                return false;
            }
        }
        return value.isObject();
    }

    private static boolean anyHas(JsonNode values, JsonNode wanted) {
        for (JsonNode value : values) {
            if (has(value, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers have to be written alike: the engine compares texts in some places and values in others. */
    static boolean same(JsonNode value, JsonNode fixed) {
        return value.isNumber() && fixed.isNumber()
                ? value.decimalValue().equals(fixed.decimalValue())
                : value.equals(fixed);
    }
}
