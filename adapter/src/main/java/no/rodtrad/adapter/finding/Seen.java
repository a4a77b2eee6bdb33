package no.rodtrad.adapter.finding;

import java.util.Optional;
import java.util.function.Predicate;
import no.rodtrad.adapter.disclosure.FolderAccess.Sight;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.view.Views;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one caller sees, as it can be searched: the index that was stored where all is seen, else the index of the view. Who sees
 * of each resource all or nothing is matched first and asked about then; what is seen whole is not parsed at all.
 *
 * @param committed whether nothing is looked at that a transaction under way has written itself: only of what is committed may
 *     be remembered who sees all of it
 */
record Seen(Sight sight, Indexer indexer, boolean committed) {

    Optional<Hit> hit(StoredResource stored, Predicate<SearchIndex> matches) {
        if (Views.isWholeOrNothing(sight.asker().recipient())
                || stored.patientId().equals(ResourceStore.SHARED)) {
            SearchIndex index = stored(stored);
            if (!matches.test(index)) {
                return Optional.empty();
            }
            return committed && sight.seesWhole(stored)
                    ? Optional.of(new Hit(stored, null, index))
                    : sight.view(stored).map(view -> new Hit(stored, view, index));
        }
        return sight.view(stored)
                .map(view -> new Hit(stored, view, of(stored, view)))
                .filter(hit -> matches.test(hit.index()));
    }

    private SearchIndex of(StoredResource stored, Resource view) {
        return view == stored.resource() ? stored(stored) : indexer.index(view).at(stored.id(), stored.updated());
    }

    /** Written before the resource had its place and time. */
    private static SearchIndex stored(StoredResource stored) {
        return SearchIndex.ofJson(stored.search()).at(stored.id(), stored.updated());
    }
}
