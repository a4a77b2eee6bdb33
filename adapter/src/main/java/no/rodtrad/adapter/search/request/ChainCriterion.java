package no.rodtrad.adapter.search.request;

import java.util.Map;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * {@code a.b=value}: what a reference points to matches.
 *
 * @param byType what a target of each type must match; targets of other types do not
 */
public record ChainCriterion(String parameter, Map<String, Criterion> byType) implements Criterion {

    @Override
    public boolean matches(SearchIndex index, Linked linked) {
        return index.values(parameter).stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .filter(reference -> reference.type().isEmpty() || byType.containsKey(reference.type()))
                .flatMap(reference -> linked.target(reference).stream())
                .anyMatch(target -> byType.containsKey(target.type())
                        && byType.get(target.type()).matches(target, linked));
    }
}
