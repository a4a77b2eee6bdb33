package no.rodtrad.adapter.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ChainCriterion;
import no.rodtrad.adapter.search.request.Criterion;
import no.rodtrad.adapter.search.request.Linked;
import no.rodtrad.adapter.search.request.ReverseCriterion;
import no.rodtrad.adapter.store.Candidates;
import no.rodtrad.adapter.store.Candidates.Narrowing;
import no.rodtrad.adapter.store.StoredResource;

/**
 * What hangs together with what, for one request. It is read before it is asked for, for many resources at once: so that a chain
 * costs one statement for each of its references and not for each resource.
 */
final class Links implements Linked {

    /** Rows that one request may read on its way along references. */
    private static final int MOST = 10_000;

    /** Ends of chains that are looked up first, and rows of each. */
    private static final int LOOK_UPS = 60;

    private static final int QUICK = 500;

    private final Candidates candidates;
    private final Seen seen;
    private final Map<String, Optional<SearchIndex>> targets = new HashMap<>();
    private final Map<Pointing, List<SearchIndex>> pointing = new HashMap<>();
    private int read;
    private int lookedUp;

    Links(Candidates candidates, Seen seen) {
        this.candidates = candidates;
        this.seen = seen;
    }

    private record Pointing(String type, String parameter, String to) {}

    @Override
    public Optional<SearchIndex> target(Reference reference) {
        return targets.getOrDefault(reference.local(), Optional.empty());
    }

    @Override
    public List<SearchIndex> pointing(SearchIndex to, String type, String parameter) {
        return pointing.getOrDefault(new Pointing(type, parameter, local(to)), List.of());
    }

    /** All that fits, if it is quickly found. */
    Optional<List<StoredResource>> few(Narrowing narrowing) {
        if (lookedUp == LOOK_UPS || read > MOST / 2) {
            return Optional.empty();
        }
        lookedUp++;
        List<StoredResource> rows = candidates.few(narrowing, false, null, QUICK + 1);
        read += rows.size();
        return rows.size() <= QUICK ? Optional.of(rows) : Optional.empty();
    }

    /** Reads all that the conditions will ask for of these. */
    void prepare(Collection<Criterion> criteria, List<SearchIndex> indexes) {
        for (Criterion criterion : criteria) {
            if (criterion instanceof ChainCriterion chain) {
                prepare(chain, indexes);
            } else if (criterion instanceof ReverseCriterion reverse) {
                prepare(reverse, indexes);
            }
        }
    }

    private void prepare(ChainCriterion chain, List<SearchIndex> indexes) {
        chain.byType().forEach((type, criterion) -> {
            List<Reference> references = indexes.stream()
                    .flatMap(index -> index.values(chain.parameter()).stream())
                    .flatMap(value -> value instanceof Reference reference ? Stream.of(reference) : Stream.of())
                    .filter(reference -> reference.type().equals(type))
                    .distinct()
                    .toList();
            readTargets(type, references);
            prepare(
                    List.of(criterion),
                    references.stream()
                            .flatMap(reference -> target(reference).stream())
                            .toList());
        });
    }

    private void readTargets(String type, List<Reference> references) {
        Set<String> ids = new HashSet<>();
        references.stream()
                .filter(reference -> targets.putIfAbsent(reference.local(), Optional.empty()) == null)
                .forEach(reference -> ids.add(reference.id()));
        if (!ids.isEmpty()) {
            rows(new Narrowing(type, null, ids, List.of(), null, null))
                    .forEach(stored -> targets.put(
                            stored.reference(), seen.hit(stored, index -> true).map(Hit::index)));
        }
    }

    private void prepare(ReverseCriterion reverse, List<SearchIndex> indexes) {
        Set<String> keys = new HashSet<>();
        for (SearchIndex index : indexes) {
            Pointing to = new Pointing(reverse.type(), reverse.parameter(), local(index));
            if (pointing.putIfAbsent(to, new ArrayList<>()) == null) {
                keys.add(ExactKeys.place(reverse.parameter(), to.to()));
            }
        }
        if (!keys.isEmpty()) {
            rows(new Narrowing(reverse.type(), null, null, List.of(keys), null, null)).stream()
                    .flatMap(stored -> seen.hit(stored, index -> true).stream())
                    .map(Hit::index)
                    .forEach(found -> remember(reverse, found, keys));
        }
        prepare(
                List.of(reverse.other()),
                indexes.stream()
                        .flatMap(index -> pointing(index, reverse.type(), reverse.parameter()).stream())
                        .distinct()
                        .toList());
    }

    /** Only for those that were asked about now: for the others it is remembered already. */
    private void remember(ReverseCriterion reverse, SearchIndex found, Set<String> asked) {
        found.values(reverse.parameter()).stream()
                .flatMap(value -> value instanceof Reference reference ? Stream.of(reference.local()) : Stream.of())
                .distinct()
                .filter(local -> asked.contains(ExactKeys.place(reverse.parameter(), local)))
                .forEach(local -> pointing.get(new Pointing(reverse.type(), reverse.parameter(), local))
                        .add(found));
    }

    List<StoredResource> rows(Narrowing narrowing) {
        List<StoredResource> rows = candidates.few(narrowing, false, null, MOST - read + 1);
        read += rows.size();
        if (read > MOST) {
            throw new TooWide();
        }
        return rows;
    }

    private static String local(SearchIndex index) {
        return index.type() + "/" + index.id();
    }
}
