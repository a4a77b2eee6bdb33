package no.rodtrad.adapter.search.request;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.SearchIndex;

/** One condition of a search; a search is all of them together. */
public sealed interface Criterion permits ValueCriterion, MissingCriterion, ChainCriterion, ReverseCriterion {

    /** Whether the resource that the index was made of satisfies the condition. */
    boolean matches(SearchIndex index, Linked linked);

    /**
     * What the store may narrow by: everything that matches has at least one of these among {@link SearchIndex#keys()}. Empty where
     * the condition cannot be looked up.
     */
    default Optional<Set<String>> keys() {
        return Optional.empty();
    }
}
