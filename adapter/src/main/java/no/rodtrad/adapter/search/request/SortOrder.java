package no.rodtrad.adapter.search.request;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ResultOptions.SortKey;

/**
 * The order of {@code _sort}: of several values the lowest counts when rising and the highest when falling; what has none comes last
 * either way; ties are broken by type and id, so that pages neither repeat nor leave out. Of words only the beginning counts, so that
 * the place where a page ends is small.
 */
public record SortOrder(List<SortKey> keys) implements Comparator<SearchIndex> {

    private static final Comparator<SearchIndex> TIE =
            Comparator.comparing(SearchIndex::type).thenComparing(SearchIndex::id);

    @Override
    public int compare(SearchIndex one, SearchIndex other) {
        for (SortKey key : keys) {
            int order = compare(key, one.values(key.parameter()), other.values(key.parameter()));
            if (order != 0) {
                return order;
            }
        }
        return TIE.compare(one, other);
    }

    /** What of an index decides where it stands: compares with others as the whole one does. */
    public SearchIndex place(SearchIndex index) {
        Map<String, List<IndexValue>> values = new HashMap<>();
        for (SortKey key : keys) {
            List<IndexValue> of = index.values(key.parameter());
            if (!of.isEmpty() && !key.parameter().startsWith("_")) {
                values.put(
                        key.parameter(),
                        List.of(ValueOrder.shortened(of.stream().min(order(key)).orElseThrow())));
            }
        }
        return new SearchIndex(index.type(), index.id(), index.updated(), values);
    }

    private static int compare(SortKey key, List<IndexValue> one, List<IndexValue> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        Comparator<IndexValue> order = order(key);
        return order.compare(
                one.stream().min(order).orElseThrow(), other.stream().min(order).orElseThrow());
    }

    private static Comparator<IndexValue> order(SortKey key) {
        return key.descending() ? ValueOrder.OF_ENDS.reversed() : ValueOrder.OF_STARTS;
    }
}
