package no.rodtrad.adapter.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess.Sight;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.Candidates;
import no.rodtrad.adapter.store.Candidates.Narrowing;
import no.rodtrad.adapter.store.Horizon;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds what matches a search as one caller sees it. What is likely to be little (a folder, an id, an identifier) is read whole;
 * anything else is walked through by time, so far at one time and no farther.
 */
@Component
public class Finding {

    private final Candidates candidates;
    private final SearchParameters parameters;
    private final Indexer indexer;
    private final Horizon horizon;
    private final FolderParties parties;
    private final Bounds bounds;

    @Autowired
    Finding(
            Candidates candidates,
            SearchParameters parameters,
            Indexer indexer,
            Horizon horizon,
            FolderParties parties) {
        this(candidates, parameters, indexer, horizon, parties, Bounds.DEFAULT);
    }

    Finding(
            Candidates candidates,
            SearchParameters parameters,
            Indexer indexer,
            Horizon horizon,
            FolderParties parties,
            Bounds bounds) {
        this.parties = parties;
        this.bounds = bounds;
        this.candidates = candidates;
        this.parameters = parameters;
        this.indexer = indexer;
        this.horizon = horizon;
    }

    /**
     * The first that match, in no order but that of time; all where there are fewer. For decisions within a transaction, which see
     * what it has written itself.
     *
     * @return refused where this cannot be told without looking at too much
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Result<List<StoredResource>> first(SearchRequest request, Sight sight, int limit) {
        return guarded(() -> {
            Page page = new Search(request, sight).page(null, limit, false);
            return page.hits().size() < limit && page.next().isPresent()
                    ? Result.refused(ErrorCode.SEARCH_TOO_WIDE)
                    : Result.ok(page.hits().stream().map(Hit::stored).toList());
        });
    }

    /**
     * A part of what matches. It may be smaller than asked for, even empty, and still not be the last.
     *
     * @param after the place that the part before said; null for the first part
     * @return refused where an order or a total is asked for that would need too much to be looked at
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Result<Page> page(SearchRequest request, Sight sight, SearchIndex after, int count) {
        return guarded(() -> {
            Search search = new Search(request, sight);
            return Result.ok(search.including(search.page(after, count, true)));
        });
    }

    private interface Guarded<T> {
        Result<T> get();
    }

    private static <T> Result<T> guarded(Guarded<T> search) {
        try {
            return search.get();
        } catch (TooWide e) {
            return Result.refused(ErrorCode.SEARCH_TOO_WIDE);
        }
    }

    /** One search by one caller. */
    private final class Search {

        private final SearchRequest request;
        private final Asker asker;
        private final Narrowing narrowing;
        private final Order order;
        private final Seen seen;
        private final Links links;
        private final Matching matching;

        Search(SearchRequest asked, Sight sight) {
            this(
                    asked,
                    sight,
                    new Seen(sight, indexer, !TransactionSynchronizationManager.isActualTransactionActive()));
        }

        private Search(SearchRequest asked, Sight sight, Seen seen) {
            this(asked, sight, seen, new Links(candidates, seen));
        }

        private Search(SearchRequest asked, Sight sight, Seen seen, Links links) {
            request = Resolution.of(asked, other -> new Search(other, sight, seen, links).quick());
            asker = sight.asker();
            narrowing = Wanted.of(request, asker);
            order = Order.of(request);
            this.seen = seen;
            this.links = links;
            matching = new Matching(request, seen, links);
        }

        Page page(SearchIndex after, int count, boolean settled) {
            Narrowing wanted = inOwnFolders(settled ? settled() : narrowing);
            boolean whole = !order.byTime() || after == null && request.result().wantsTotal();
            if (whole || Wanted.isNarrow(wanted)) {
                List<StoredResource> few = candidates.few(
                        wanted, order.newestFirst(), order.byTime() ? Order.place(after) : null, bounds.few() + 1);
                if (few.size() <= bounds.few()) {
                    return order.byTime() && !request.result().counts()
                            ? beginning(few, after == null, count)
                            : part(matching.of(few), after, count);
                }
                if (whole) {
                    throw new TooWide();
                }
            }
            return walked(wanted, after, count);
        }

        Page including(Page page) {
            return request.result().includesNothing()
                    ? page
                    : page.with(new Included(parameters, seen, links).of(page.hits(), request.result()));
        }

        /** All of it, where it is quickly found. */
        Optional<List<Hit>> quick() {
            return Wanted.isNarrow(narrowing) ? links.few(narrowing).map(matching::of) : Optional.empty();
        }

        /** What goes by time and over more than one person ends where nothing older can still appear. */
        private Narrowing settled() {
            boolean timely = request.updated().isLimited()
                    || order.byTime() && !request.result().sort().isEmpty();
            if (!timely || request.patients().isPresent()) {
                return narrowing;
            }
            return narrowing.until(horizon.settled());
        }

        /** Of the health service each sees what is in folders that it takes part in; so no others need be passed. */
        private Narrowing inOwnFolders(Narrowing wanted) {
            boolean byFolder = asker.recipient() == Recipient.GP || asker.recipient() == Recipient.TREATING;
            if (!byFolder || Wanted.isNarrow(wanted)) {
                return wanted;
            }
            Set<UUID> own = new HashSet<>(parties.foldersOf(asker.partyKeys(), bounds.few() + 1));
            own.add(ResourceStore.SHARED);
            return own.size() <= bounds.few() ? wanted.of(own) : wanted;
        }

        /** In the order in which they are given, and no farther than the page goes. */
        private Page beginning(List<StoredResource> few, boolean first, int count) {
            List<Hit> hits = new ArrayList<>();
            for (int from = 0; from < few.size() && hits.size() <= count; from += bounds.chunk()) {
                hits.addAll(matching.of(few.subList(from, Math.min(few.size(), from + bounds.chunk()))));
            }
            boolean more = hits.size() > count;
            List<Hit> fitting = more ? hits.subList(0, count) : hits;
            return new Page(
                    fitting,
                    List.of(),
                    more ? Optional.of(place(hits.get(count - 1))) : Optional.empty(),
                    first && !more ? OptionalLong.of(hits.size()) : OptionalLong.empty());
        }

        private Page part(List<Hit> found, SearchIndex after, int count) {
            List<Hit> rest = order.byTime() ? found : sorted(found, after);
            boolean more = rest.size() > count;
            List<Hit> hits = more ? rest.subList(0, count) : rest;
            return new Page(
                    hits,
                    List.of(),
                    more && count > 0 ? Optional.of(place(hits.get(count - 1))) : Optional.empty(),
                    after == null || !order.byTime() ? OptionalLong.of(found.size()) : OptionalLong.empty());
        }

        private List<Hit> sorted(List<Hit> found, SearchIndex after) {
            return found.stream()
                    .filter(hit -> after == null || request.order().compare(hit.index(), after) > 0)
                    .sorted(Comparator.comparing(Hit::index, request.order()))
                    .toList();
        }

        private SearchIndex place(Hit hit) {
            return order.byTime() ? Order.place(hit.stored()) : request.order().place(hit.index());
        }

        private Page walked(Narrowing wanted, SearchIndex after, int count) {
            List<Hit> hits = new ArrayList<>();
            SearchIndex place = after;
            for (int looked = 0; looked < bounds.few(); looked += bounds.chunk()) {
                List<StoredResource> chunk =
                        candidates.find(wanted, order.newestFirst(), Order.place(place), bounds.chunk());
                for (Hit hit : matching.of(chunk)) {
                    if (hits.size() == count) {
                        return new Page(
                                hits,
                                List.of(),
                                Optional.of(Order.place(hits.get(count - 1).stored())),
                                OptionalLong.empty());
                    }
                    hits.add(hit);
                }
                if (chunk.size() < bounds.chunk()) {
                    return new Page(hits, List.of(), Optional.empty(), OptionalLong.empty());
                }
                place = Order.place(chunk.get(bounds.chunk() - 1));
            }
            return new Page(hits, List.of(), Optional.of(place), OptionalLong.empty());
        }
    }
}
