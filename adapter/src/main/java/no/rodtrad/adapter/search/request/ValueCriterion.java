package no.rodtrad.adapter.search.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * Any value of a parameter passes any of the tests; negated ({@code :not}, {@code :not-in}): none does, also where there is no value.
 */
record ValueCriterion(String parameter, boolean negated, List<ValueTest> tests) implements Criterion {

    @Override
    public boolean matches(SearchIndex index, Linked linked) {
        return any(index.values(parameter)) != negated;
    }

    private boolean any(List<IndexValue> values) {
        for (IndexValue value : values) {
            for (ValueTest test : tests) {
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
        for (ValueTest test : tests) {
            Set<String> of = negated ? Set.of() : test.keys(parameter);
            if (of.isEmpty()) {
                return Optional.empty();
            }
            keys.addAll(of);
        }
        return Optional.of(keys);
    }
}
