package no.rodtrad.adapter.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.request.ChainCriterion;
import no.rodtrad.adapter.search.request.Conditions;
import no.rodtrad.adapter.search.request.Criterion;
import no.rodtrad.adapter.search.request.ReverseCriterion;
import no.rodtrad.adapter.search.request.SearchRequest;

/**
 * Turns chains around: where the other end of a chain is quickly found, it is found first, and what remains is a reference to it,
 * or an id, which is quickly found itself.
 */
final class Resolution {

    private Resolution() {}

    /** Finds what is quickly found, as the caller sees it; empty where it is not. */
    interface Quick {
        Optional<List<Hit>> find(SearchRequest request);
    }

    static SearchRequest of(SearchRequest request, Quick quick) {
        List<Criterion> criteria = new ArrayList<>(request.criteria());
        criteria.replaceAll(criterion -> {
            if (criterion instanceof ChainCriterion chain) {
                return forwards(chain, quick).orElse(chain);
            }
            return criterion instanceof ReverseCriterion reverse
                    ? backwards(reverse, request.type(), quick).orElse(reverse)
                    : criterion;
        });
        return criteria.equals(request.criteria()) ? request : request.with(criteria);
    }

    private static Optional<Criterion> forwards(ChainCriterion chain, Quick quick) {
        List<Reference> places = new ArrayList<>();
        for (Map.Entry<String, Criterion> target : chain.byType().entrySet()) {
            Optional<List<Hit>> found = quick.find(SearchRequest.of(target.getKey(), List.of(target.getValue())));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get()
                    .forEach(hit -> places.add(
                            new Reference(hit.stored().type(), hit.stored().id(), "", "", "", "")));
        }
        return Optional.of(Conditions.pointing(chain.parameter(), places));
    }

    private static Optional<Criterion> backwards(ReverseCriterion reverse, String type, Quick quick) {
        return quick.find(SearchRequest.of(reverse.type(), List.of(reverse.other())))
                .map(found -> Conditions.ids(ids(found, reverse.parameter(), type)));
    }

    private static Set<String> ids(List<Hit> pointing, String parameter, String type) {
        Set<String> ids = new HashSet<>();
        pointing.stream()
                .flatMap(hit -> hit.index().values(parameter).stream())
                .flatMap(value -> value instanceof Reference reference ? Stream.of(reference) : Stream.of())
                .filter(reference -> reference.type().equals(type))
                .forEach(reference -> ids.add(reference.id()));
        return ids;
    }
}
