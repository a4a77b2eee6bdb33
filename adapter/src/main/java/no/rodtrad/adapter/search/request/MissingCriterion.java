package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.SearchIndex;

/** {@code :missing}: whether the parameter has no value at all. */
record MissingCriterion(String parameter, boolean missing) implements Criterion {

    @Override
    public boolean matches(SearchIndex index, Linked linked) {
        return index.values(parameter).isEmpty() == missing;
    }
}
