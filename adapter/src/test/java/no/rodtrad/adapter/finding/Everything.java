package no.rodtrad.adapter.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.rodtrad.adapter.disclosure.FolderAccess.Sight;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.Linked;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.Candidates;
import no.rodtrad.adapter.store.Candidates.Narrowing;
import no.rodtrad.adapter.testing.Wiring;

/** All that a caller sees, each view indexed, and what matches among it: slowly and without any of the ways that are short. */
final class Everything implements Linked {

    private final Map<String, SearchIndex> indexes = new LinkedHashMap<>();

    Everything(Wiring wiring, Sight sight) {
        Candidates candidates = wiring.get(Candidates.class);
        for (String type : wiring.get(SearchParameters.class).types()) {
            candidates
                    .find(new Narrowing(type, null, null, List.of(), null, null), false, null, 1_000_000)
                    .forEach(stored -> sight.view(stored)
                            .ifPresent(view -> indexes.put(
                                    stored.reference(),
                                    wiring.get(Indexer.class).index(view).at(stored.id(), stored.updated()))));
        }
    }

    List<String> found(SearchRequest request) {
        boolean byTime = request.result().sort().isEmpty();
        Comparator<SearchIndex> order = byTime
                ? Comparator.comparing(SearchIndex::updated, Comparator.<Instant>naturalOrder())
                        .thenComparing(SearchIndex::id)
                : request.order();
        return indexes.values().stream()
                .filter(index -> index.type().equals(request.type()))
                .filter(index -> request.matches(index, this))
                .sorted(order)
                .map(SearchIndex::id)
                .collect(Collectors.toList());
    }

    @Override
    public Optional<SearchIndex> target(Reference reference) {
        return Optional.ofNullable(indexes.get(reference.local()));
    }

    @Override
    public List<SearchIndex> pointing(SearchIndex to, String type, String parameter) {
        return indexes.values().stream()
                .filter(index -> index.type().equals(type))
                .filter(index -> index.values(parameter).stream()
                        .anyMatch(value -> value instanceof Reference reference
                                && reference.local().equals(to.type() + "/" + to.id())))
                .toList();
    }
}
