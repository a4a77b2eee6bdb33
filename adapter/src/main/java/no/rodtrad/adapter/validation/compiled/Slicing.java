package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The slices of a list. Each entry has to belong to exactly one of them, since the engine remarks on those that belong to none,
 * unless these are free.
 *
 * @param property that holds the list
 * @param free whether entries outside all slices are nothing to remark on, as it is with extensions
 */
record Slicing(String property, boolean free, List<Slice> slices) {

    /** @param belongs by the discriminator */
    record Slice(int min, int max, Check belongs, List<Check> demands) {}

    boolean holds(JsonNode list, TypeRef type) {
        int[] counts = new int[slices.size()];
        for (JsonNode each : list) {
            Item item = new Item(each, type);
            int found = 0;
            for (int i = 0; i < counts.length; i++) {
                Slice slice = slices.get(i);
                if (slice.belongs().holds(item)) {
                    found++;
                    counts[i]++;
                    if (!slice.demands().stream().allMatch(check -> check.holds(item))) {
                        return false;
                    }
                }
            }
            if (found > 1 || found == 0 && !free) {
                return false;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < slices.get(i).min() || counts[i] > slices.get(i).max()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no slice is missing for want of the whole list. */
    boolean complete(JsonNode parent) {
        return parent.has(property) || slices.stream().allMatch(slice -> slice.min() == 0);
    }
}
