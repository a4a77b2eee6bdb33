package no.rodtrad.adapter.search.request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.search.index.Literals;
import no.rodtrad.adapter.search.index.Words;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.Parameter.Component;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Reads one value of a parameter, with its modifier, as a test; which modifiers there are depends on the type. */
final class MatchReader {

    private final TokenReader tokens;
    private final ReferenceReader references;
    private final OrderedReader ordered;

    /** @param types that are served here */
    MatchReader(Set<String> types, ValueSets valueSets, Literals literals, Clock clock) {
        tokens = new TokenReader(valueSets);
        references = new ReferenceReader(types, literals);
        ordered = new OrderedReader(clock);
    }

    /** @param value one alternative, still escaped */
    Result<ValueMatch> read(Parameter parameter, String modifier, String value) {
        if (value.isEmpty()) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        return switch (parameter.type()) {
            case TOKEN -> tokens.read(parameter.name(), modifier, value);
            case REFERENCE -> references.read(parameter, modifier, value);
            case STRING -> string(modifier, Escapes.unescaped(value));
            case URI -> uri(parameter.name(), modifier, Escapes.unescaped(value));
            default -> modifier.isEmpty() ? unmodified(parameter, value) : modifier();
        };
    }

    private Result<ValueMatch> unmodified(Parameter parameter, String value) {
        return parameter.type() == ParameterType.COMPOSITE
                ? composite(parameter, Escapes.split(value, '$'))
                : ordered.read(parameter.type(), value);
    }

    private Result<ValueMatch> composite(Parameter parameter, List<String> values) {
        if (values.size() != parameter.components().size()) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        List<ValueMatch> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Result<ValueMatch> part =
                    read(part(parameter, parameter.components().get(i)), "", values.get(i));
            if (part instanceof Result.Refused<ValueMatch>) {
                return part;
            }
            parts.add(part.orElseThrow());
        }
        return Result.ok(new CompositeMatch(parts));
    }

    private static Parameter part(Parameter whole, Component component) {
        return new Parameter(
                whole.resourceType(),
                whole.name(),
                component.type(),
                whole.canonical(),
                component.expression(),
                whole.targets(),
                true,
                true,
                List.of());
    }

    private static Result<ValueMatch> string(String modifier, String value) {
        return switch (modifier) {
            case "" -> words(value).then(words -> Result.ok(new TextMatch(TextMatch.Way.STARTS, words)));
            case "contains" -> words(value).then(words -> Result.ok(new TextMatch(TextMatch.Way.CONTAINS, words)));
            case "exact" -> Result.ok(new TextMatch(TextMatch.Way.EXACT, value));
            default -> modifier();
        };
    }

    /** As they are compared; blanks and accents alone would be the start of everything. */
    static Result<String> words(String value) {
        String words = Words.normalised(value);
        return words.isEmpty() ? Result.refused(ErrorCode.SEARCH_VALUE) : Result.ok(words);
    }

    private static Result<ValueMatch> uri(String parameter, String modifier, String value) {
        return switch (modifier) {
            case "" ->
                Result.ok(new UriMatch(
                        "_profile".equals(parameter) ? UriMatch.Way.ANY_VERSION : UriMatch.Way.SAME, value));
            case "above" -> Result.ok(new UriMatch(UriMatch.Way.ABOVE, value));
            case "below" -> Result.ok(new UriMatch(UriMatch.Way.BELOW, value));
            default -> modifier();
        };
    }

    static Result<ValueMatch> modifier() {
        return Result.refused(ErrorCode.SEARCH_MODIFIER);
    }
}
