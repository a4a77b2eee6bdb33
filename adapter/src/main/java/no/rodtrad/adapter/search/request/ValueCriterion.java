package no.rodtrad.adapter.search.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * Any value of a parameter passes any of the matches; negated ({@code :not}, {@code :not-in}): none does, also where there is no value.
 */
record ValueCriterion(String parameter, boolean negated, List<ValueMatch> matches) implements Criterion {

    @Override
    public boolean matches(SearchIndex index, Linked linked) {
        return any(index.values(parameter)) != negated;
    }

    private boolean any(List<IndexValue> values) {
        for (IndexValue value : values) {
            for (ValueMatch test : matches) {
                if (test.passes(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Optional<Set<String>> keys() {
        Set<String> keys = new HashSet<>();
        for (ValueMatch test : matches) {
            Set<String> of = negated ? Set.of() : test.keys(parameter);
            if (of.isEmpty()) {
                return Optional.empty();
            }
            keys.addAll(of);
        }
        return Optional.of(keys);
    }
}
