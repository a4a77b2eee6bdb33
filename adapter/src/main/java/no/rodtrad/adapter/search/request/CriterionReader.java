package no.rodtrad.adapter.search.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;

/**
 * Reads one parameter with its value as a condition: plain, chained ({@code a:Type.b}) or reverse ({@code _has:Type:a:b}).
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#chaining">R4, chained parameters</a>
 * @see <a href="http://hl7.org/fhir/R4/search.html#has">R4, reverse chaining</a>
 */
final class CriterionReader {

    private static final String HAS = "_has";

    private final SearchParameters parameters;
    private final MatchReader matches;
    private final Limits limits;
    private int readings;

    /** For one request: it counts what is read. */
    CriterionReader(SearchParameters parameters, MatchReader matches, Limits limits) {
        this.parameters = parameters;
        this.matches = matches;
        this.limits = limits;
    }

    /** @param depth references followed so far */
    Result<Criterion> read(String type, String name, String value, int depth) {
        if (++readings > limits.readings()) {
            return tooMuch();
        }
        if (name.startsWith(HAS + ":")) {
            return depth < limits.depth() ? reverse(type, name, value, depth + 1) : tooDeep();
        }
        ParameterKey key = ParameterKey.of(name);
        Optional<Parameter> known = parameters.find(type, key.name());
        if (known.isEmpty()) {
            return unknown();
        }
        if (!key.isChain()) {
            return plain(known.get(), key.modifier(), value);
        }
        return depth < limits.depth() ? chain(known.get(), key, value, depth + 1) : tooDeep();
    }

    private Result<Criterion> reverse(String type, String name, String value, int depth) {
        String[] parts = name.split(":", 4);
        if (parts.length < 4) {
            return unknown();
        }
        Optional<Parameter> pointing = parameters.find(parts[1], parts[2]);
        if (pointing.isEmpty()
                || pointing.get().type() != ParameterType.REFERENCE
                || !pointing.get().mayTarget(type)) {
            return unknown();
        }
        return read(parts[1], parts[3], value, depth)
                .then(other -> Result.ok(new ReverseCriterion(parts[1], parts[2], other)));
    }

    /** By every type that may be pointed to and knows the parameter. */
    private Result<Criterion> chain(Parameter reference, ParameterKey key, String value, int depth) {
        if (reference.type() != ParameterType.REFERENCE) {
            return unknown();
        }
        Map<String, Criterion> byType = new LinkedHashMap<>();
        Refusal refusal = Refusal.of(ErrorCode.SEARCH_PARAMETER_UNKNOWN);
        for (String target : targets(reference, key.modifier())) {
            Result<Criterion> read = read(target, key.rest(), value, depth);
            if (read instanceof Result.Ok<Criterion> ok) {
                byType.put(target, ok.value());
            } else if (refusal.code() == ErrorCode.SEARCH_PARAMETER_UNKNOWN) {
                refusal = ((Result.Refused<Criterion>) read).refusal();
            }
            if (readings > limits.readings()) {
                return tooMuch();
            }
        }
        return byType.isEmpty() ? Result.refused(refusal) : Result.ok(new ChainCriterion(reference.name(), byType));
    }

    private List<String> targets(Parameter reference, String modifier) {
        return parameters.types().stream()
                .filter(type -> modifier.isEmpty() || modifier.equals(type))
                .filter(reference::mayTarget)
                .toList();
    }

    private Result<Criterion> plain(Parameter parameter, String modifier, String value) {
        if ("missing".equals(modifier) && parameter.type() != ParameterType.COMPOSITE) {
            return switch (value) {
                case "true" -> Result.ok(new MissingCriterion(parameter.name(), true));
                case "false" -> Result.ok(new MissingCriterion(parameter.name(), false));
                default -> Result.refused(ErrorCode.SEARCH_VALUE);
            };
        }
        List<String> alternatives = Escapes.split(value, ',');
        if (alternatives.size() > limits.alternatives()) {
            return tooMuch();
        }
        readings += alternatives.size();
        if (readings > limits.readings()) {
            return tooMuch();
        }
        if (alternatives.size() > 1 && !parameter.multipleOr()) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        List<ValueMatch> read = new ArrayList<>(alternatives.size());
        for (String alternative : alternatives) {
            Result<ValueMatch> test = matches.read(parameter, modifier, alternative);
            if (test instanceof Result.Refused<ValueMatch> refused) {
                return Result.refused(refused.refusal());
            }
            read.add(test.orElseThrow());
        }
        boolean negated = "not".equals(modifier) || "not-in".equals(modifier);
        return Result.ok(new ValueCriterion(parameter.name(), negated, read));
    }

    private static Result<Criterion> unknown() {
        return Result.refused(ErrorCode.SEARCH_PARAMETER_UNKNOWN);
    }

    private static Result<Criterion> tooMuch() {
        return Result.refused(ErrorCode.SEARCH_LIMIT);
    }

    private static Result<Criterion> tooDeep() {
        return Result.refused(ErrorCode.SEARCH_CHAIN);
    }
}
