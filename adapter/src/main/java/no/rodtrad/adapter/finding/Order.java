package no.rodtrad.adapter.finding;

import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ResultOptions.SortKey;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.Candidates.Place;
import no.rodtrad.adapter.store.StoredResource;

/** How the store is walked through for an order: by time, where nothing else is asked for, since that is how it lies. */
record Order(boolean byTime, boolean newestFirst) {

    private static final String TIME = "_lastUpdated";

    static Order of(SearchRequest request) {
        List<SortKey> keys = request.result().sort();
        boolean byTime = keys.isEmpty() || keys.get(0).parameter().equals(TIME) && keys.size() == 1;
        return new Order(byTime, byTime && !keys.isEmpty() && keys.get(0).descending());
    }

    static Place place(SearchIndex place) {
        return place == null ? null : new Place(place.updated(), place.id());
    }

    static SearchIndex place(StoredResource stored) {
        return new SearchIndex(stored.type(), stored.id(), stored.updated(), Map.of());
    }
}
