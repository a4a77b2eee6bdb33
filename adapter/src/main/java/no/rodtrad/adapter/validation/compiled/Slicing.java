package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The slices of a list. Each entry has to belong to exactly one of them, since the engine remarks on those that belong to none,
 * unless this is free.
 *
 * @param property that holds the list
 * @param outside what becomes of entries that belong to none
 */
record Slicing(String property, Outside outside, List<Slice> slices) {

    /** What becomes of entries outside all slices. */
    enum Outside {
        /** Nothing, as it is with extensions. */
        FREE,
        /** They are remarked on, each in its place. */
        REMARKED,
        /** The engine has to look. */
        LEFT
    }

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
            if (found > 1 || found == 0 && outside == Outside.LEFT) {
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

    /** The positions of the entries that are to be remarked on. */
    IntStream remarked(JsonNode list, TypeRef type) {
        return outside != Outside.REMARKED
                ? IntStream.empty()
                : IntStream.range(0, list.size())
                        .filter(i -> slices.stream()
                                .noneMatch(slice -> slice.belongs().holds(new Item(list.get(i), type))));
    }

    /** Whether no slice is missing for want of the whole list. */
    boolean complete(JsonNode parent) {
        return parent.has(property) || slices.stream().allMatch(slice -> slice.min() == 0);
    }
}
