package no.rodtrad.adapter.search.index;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Token;

/**
 * All that one resource, or one view of it, can be found by.
 *
 * @param updated when this version was written; null where it was not yet
 * @param values by parameter; a parameter without values is left out
 */
public record SearchIndex(String type, String id, Instant updated, Map<String, List<IndexValue>> values) {

    public SearchIndex {
        values = Map.copyOf(values);
    }

    /** The values of a parameter; of {@code _id} and {@code _lastUpdated} too, which are kept apart. */
    public List<IndexValue> values(String parameter) {
        return switch (parameter) {
            case "_id" -> id.isEmpty() ? List.of() : List.of(Token.of("", id, ""));
            case "_lastUpdated" -> updated == null ? List.of() : List.of(instant(updated));
            default -> values.getOrDefault(parameter, List.of());
        };
    }

    /** The same at another place and time: these are known only when the resource is written. */
    public SearchIndex at(String newId, Instant newUpdated) {
        return new SearchIndex(type, newId, newUpdated, values);
    }

    /**
     * Exact keys for an index over all patients: identifiers, references and URIs; no statuses or other tokens that half of all
     * resources have. What a request looks up is {@code Criterion.keys()}, made in the same form.
     */
    public Set<String> keys() {
        return ExactKeys.of(this);
    }

    /** As one compact line. */
    public String json() {
        return IndexJson.write(this);
    }

    /** @throws IllegalArgumentException for what {@link #json()} did not write */
    public static SearchIndex ofJson(String json) {
        return IndexJson.read(json);
    }

    private static DateRange instant(Instant time) {
        return new DateRange(time.toEpochMilli(), time.toEpochMilli() + 1);
    }

    /** In the order of insertion, for those that make one. */
    static Map<String, List<IndexValue>> ordered() {
        return new LinkedHashMap<>();
    }
}
