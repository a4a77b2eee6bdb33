package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * {@code _has:Type:reference:parameter=value}: some resource of the type that points here matches.
 *
 * @param type that points
 * @param parameter by which it points
 * @param other what it must match
 */
public record ReverseCriterion(String type, String parameter, Criterion other) implements Criterion {

    @Override
    public boolean matches(SearchIndex index, Linked linked) {
        return linked.pointing(index, type, parameter).stream().anyMatch(pointing -> other.matches(pointing, linked));
    }
}
