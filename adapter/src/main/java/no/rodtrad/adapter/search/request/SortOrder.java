package no.rodtrad.adapter.search.request;

import java.util.Comparator;
import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ResultOptions.SortKey;

/**
 * The order of {@code _sort}: of several values the lowest counts when rising and the highest when falling; what has none comes last
 * either way; ties are broken by type and id, so that pages neither repeat nor leave out.
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

    private static int compare(SortKey key, List<IndexValue> one, List<IndexValue> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        Comparator<IndexValue> order = key.descending() ? ValueOrder.OF_ENDS.reversed() : ValueOrder.OF_STARTS;
        return order.compare(
                one.stream().min(order).orElseThrow(), other.stream().min(order).orElseThrow());
    }
}
