package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * What hangs together with what, as the caller may see it: a resource that the caller may not see is not there, and of one that is
 * seen in part only the view's index is given. Nothing that is hidden can then be inferred from what a chain finds.
 */
public interface Linked {

    /** Nothing hangs together. */
    Linked NOTHING = new Linked() {
        @Override
        public Optional<SearchIndex> target(Reference reference) {
            return Optional.empty();
        }

        @Override
        public List<SearchIndex> pointing(SearchIndex to, String type, String parameter) {
            return List.of();
        }
    };

    /** The resource that a reference points to. */
    Optional<SearchIndex> target(Reference reference);

    /** The resources of a type that point to this one by a reference parameter. */
    List<SearchIndex> pointing(SearchIndex to, String type, String parameter);
}
