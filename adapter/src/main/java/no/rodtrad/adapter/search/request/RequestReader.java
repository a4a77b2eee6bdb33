package no.rodtrad.adapter.search.request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.search.index.Literals;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;

/**
 * Reads the parameters of a search. What is wrong is refused with the parameter's name, never with its value; names that are not
 * known are collected, since only the request's {@code Prefer} says what becomes of them.
 */
public final class RequestReader {

    /** About the transport, not about the search. */
    private static final Set<String> ELSEWHERE = Set.of("_format", "_pretty");

    private final SearchParameters parameters;
    private final MatchReader matches;
    private final Limits limits;

    /**
     * @param ownBases base URLs of this server, without trailing slash
     * @param clock for {@code ap} of dates, which widens with the distance from now
     */
    public RequestReader(
            SearchParameters parameters, ValueSets valueSets, Set<String> ownBases, Clock clock, Limits limits) {
        this.parameters = parameters;
        this.limits = limits;
        matches = new MatchReader(parameters.types(), valueSets, new Literals(ownBases), clock);
    }

    /**
     * @param type of the resources that are searched
     * @param raw decoded values by decoded name, in the order of the request
     */
    public Result<SearchRequest> read(String type, Map<String, List<String>> raw) {
        if (raw.values().stream().mapToInt(List::size).sum() > limits.parameters()) {
            return Result.refused(ErrorCode.SEARCH_LIMIT);
        }
        List<Criterion> read = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        OptionsReader options = new OptionsReader(parameters, type, limits);
        CriterionReader criteria = new CriterionReader(parameters, matches, limits);
        for (Map.Entry<String, List<String>> entry : raw.entrySet()) {
            if (entry.getValue().size() > 1 && !repeatable(type, entry.getKey())) {
                return Result.refused(ErrorCode.SEARCH_VALUE, ParameterNames.safe(entry.getKey()));
            }
            for (String value : entry.getValue()) {
                Result<?> result = one(type, entry.getKey(), value, options, criteria, read);
                if (result instanceof Result.Refused<?> refused) {
                    if (refused.refusal().code() != ErrorCode.SEARCH_PARAMETER_UNKNOWN) {
                        return Result.refused(refused.refusal());
                    }
                    unknown.add(ParameterNames.safe(entry.getKey()));
                }
            }
        }
        return Result.ok(new SearchRequest(type, read, options.read(), List.copyOf(unknown)));
    }

    private boolean repeatable(String type, String name) {
        return parameters
                .find(type, ParameterKey.of(name).name())
                .map(Parameter::multipleAnd)
                .orElse(true);
    }

    private Result<?> one(
            String type,
            String name,
            String value,
            OptionsReader options,
            CriterionReader criteria,
            List<Criterion> read) {
        Result<?> result;
        if (value == null || value.isEmpty() || ELSEWHERE.contains(name)) {
            // A form sends its empty fields too: R4 has them ignored.
            return Result.ok("");
        } else if (value.length() > limits.length()) {
            result = Result.refused(ErrorCode.SEARCH_LIMIT);
        } else if (OptionsReader.knows(name)) {
            result = options.option(name, value);
        } else {
            result = criteria.read(type, name, value, 0).then(criterion -> Result.ok(read.add(criterion)));
        }
        return result instanceof Result.Refused<?> refused
                ? Result.refused(new Refusal(refused.refusal().code(), ParameterNames.safe(name)))
                : result;
    }
}
