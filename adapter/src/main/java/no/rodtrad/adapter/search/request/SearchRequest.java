package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/**
 * A search as it was asked for, made by {@link RequestReader}.
 *
 * @param criteria all of them have to match
 * @param unknown names of the parameters that are not known here, which a lenient search leaves out; one that may itself be
 *     a number of a person is empty
 */
public record SearchRequest(String type, List<Criterion> criteria, ResultOptions result, List<String> unknown) {

    public SearchRequest {
        criteria = List.copyOf(criteria);
        unknown = List.copyOf(unknown);
    }

    /** The same where every parameter is known; otherwise a refusal that names the first one that is not. */
    public Result<SearchRequest> strict() {
        return unknown.isEmpty() ? Result.ok(this) : Result.refused(ErrorCode.SEARCH_PARAMETER_UNKNOWN, unknown.get(0));
    }

    /** Whether a name of the request was left out as not known; by the name as it stands in the request. */
    public boolean leavesOut(String name) {
        return unknown.contains(ParameterNames.safe(name));
    }

    /** Whether the resource that the index was made of is found. */
    public boolean matches(SearchIndex index, Linked linked) {
        for (Criterion criterion : criteria) {
            if (!criterion.matches(index, linked)) {
                return false;
            }
        }
        return true;
    }

    /** Sets of keys; everything that matches has at least one of each among {@link SearchIndex#keys()}. */
    public List<Set<String>> keys() {
        return criteria.stream().flatMap(criterion -> criterion.keys().stream()).toList();
    }

    /** The ids that everything that matches has one of; empty where any will do. */
    public Optional<Set<String>> ids() {
        return Known.ids(criteria);
    }

    /** The persons whom all that matches refers to, by their ids; empty where nobody is named. */
    public Optional<Set<String>> patients() {
        return Known.patients(criteria);
    }

    /** When everything that matches was last stored. */
    public Span updated() {
        return Span.of(criteria);
    }

    /** The order that was asked for; always a total one. */
    public SortOrder order() {
        return new SortOrder(result.sort());
    }

    /** The same search of what else has to match. */
    public SearchRequest with(List<Criterion> others) {
        return new SearchRequest(type, others, result, unknown);
    }

    /** A search of a type by conditions alone. */
    public static SearchRequest of(String type, List<Criterion> criteria) {
        return new SearchRequest(type, criteria, ResultOptions.NONE, List.of());
    }
}
