package no.rodtrad.adapter.search.request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.adapter.search.index.Literals;
import no.rodtrad.adapter.search.index.Words;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.Parameter.Component;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Reads one value of a parameter, with its modifier, as a test; which modifiers there are depends on the type. */
final class TestReader {

    private final TokenReader tokens;
    private final ReferenceReader references;
    private final OrderedReader ordered;

    TestReader(ValueSets valueSets, Literals literals, Clock clock) {
        tokens = new TokenReader(valueSets);
        references = new ReferenceReader(literals);
        ordered = new OrderedReader(clock);
    }

    /** @param value one alternative, still escaped */
    Result<ValueTest> read(Parameter parameter, String modifier, String value) {
        if (value.isEmpty()) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        return switch (parameter.type()) {
            case TOKEN -> tokens.read(parameter.name(), modifier, value);
            case REFERENCE -> references.read(parameter, modifier, value);
            case STRING -> string(modifier, Escapes.unescaped(value));
            case URI -> uri(modifier, Escapes.unescaped(value));
            default -> modifier.isEmpty() ? unmodified(parameter, value) : modifier();
        };
    }

    private Result<ValueTest> unmodified(Parameter parameter, String value) {
        return parameter.type() == ParameterType.COMPOSITE
                ? composite(parameter, Escapes.split(value, '$'))
                : ordered.read(parameter.type(), value);
    }

    private Result<ValueTest> composite(Parameter parameter, List<String> values) {
        if (values.size() != parameter.components().size()) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        List<ValueTest> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Result<ValueTest> part = read(part(parameter, parameter.components().get(i)), "", values.get(i));
            if (part instanceof Result.Refused<ValueTest>) {
                return part;
            }
            parts.add(part.orElseThrow());
        }
        return Result.ok(new CompositeTest(parts));
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

    private static Result<ValueTest> string(String modifier, String value) {
        return switch (modifier) {
            case "" -> Result.ok(new TextTest(TextTest.Way.STARTS, Words.normalised(value)));
            case "contains" -> Result.ok(new TextTest(TextTest.Way.CONTAINS, Words.normalised(value)));
            case "exact" -> Result.ok(new TextTest(TextTest.Way.EXACT, value));
            default -> modifier();
        };
    }

    private static Result<ValueTest> uri(String modifier, String value) {
        return switch (modifier) {
            case "" -> Result.ok(new UriTest(UriTest.Way.SAME, value));
            case "above" -> Result.ok(new UriTest(UriTest.Way.ABOVE, value));
            case "below" -> Result.ok(new UriTest(UriTest.Way.BELOW, value));
            default -> modifier();
        };
    }

    static Result<ValueTest> modifier() {
        return Result.refused(ErrorCode.SEARCH_MODIFIER);
    }
}
