package no.rodtrad.adapter.finding;

import java.util.List;
import java.util.function.Predicate;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ChainCriterion;
import no.rodtrad.adapter.search.request.Criterion;
import no.rodtrad.adapter.search.request.Linked;
import no.rodtrad.adapter.search.request.ReverseCriterion;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.StoredResource;

/** Picks those that match: first by what stands in themselves, and only of what is left by what hangs together with them. */
final class Matching {

    private final List<Criterion> own;
    private final List<Criterion> linked;
    private final Seen seen;
    private final Links links;

    Matching(SearchRequest request, Seen seen, Links links) {
        this.linked = request.criteria().stream().filter(Matching::isLinked).toList();
        this.own = request.criteria().stream()
                .filter(criterion -> !isLinked(criterion))
                .toList();
        this.seen = seen;
        this.links = links;
    }

    private static boolean isLinked(Criterion criterion) {
        return criterion instanceof ChainCriterion || criterion instanceof ReverseCriterion;
    }

    /** In the order in which they are given. */
    List<Hit> of(List<StoredResource> candidates) {
        List<Hit> hits = candidates.stream()
                .flatMap(stored -> seen.hit(stored, all(own, Linked.NOTHING)).stream())
                .toList();
        if (linked.isEmpty() || hits.isEmpty()) {
            return hits;
        }
        links.prepare(linked, hits.stream().map(Hit::index).toList());
        Predicate<SearchIndex> matches = all(linked, links);
        return hits.stream().filter(hit -> matches.test(hit.index())).toList();
    }

    private static Predicate<SearchIndex> all(List<Criterion> criteria, Linked linked) {
        return index -> criteria.stream().allMatch(criterion -> criterion.matches(index, linked));
    }
}
