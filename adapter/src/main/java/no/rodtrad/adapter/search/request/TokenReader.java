package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Reads tokens, with the modifiers that R4 defines for them. */
record TokenReader(ValueSets valueSets) {

    Result<ValueMatch> read(String parameter, String modifier, String value) {
        List<String> parts =
                Escapes.split(value, '|').stream().map(Escapes::unescaped).toList();
        return switch (modifier) {
            case "", "not" -> token(parts, parameter.equals("_id"));
            case "text" ->
                MatchReader.words(Escapes.unescaped(value)).then(words -> Result.ok(new TokenTextMatch(words)));
            case "of-type" -> ofType(parts);
            case "in", "not-in" -> inSet(Escapes.unescaped(value));
            case "above", "below" -> Result.refused(ErrorCode.SEARCH_HIERARCHY);
            default -> MatchReader.modifier();
        };
    }

    private static Result<ValueMatch> token(List<String> parts, boolean caseCounts) {
        if (parts.size() == 1) {
            return Result.ok(new TokenMatch(Optional.empty(), parts.get(0), caseCounts));
        }
        return parts.size() > 2 || parts.get(0).isEmpty() && parts.get(1).isEmpty()
                ? Result.refused(ErrorCode.SEARCH_VALUE)
                : Result.ok(new TokenMatch(Optional.of(parts.get(0)), parts.get(1), caseCounts));
    }

    private static Result<ValueMatch> ofType(List<String> parts) {
        return parts.size() != 3 || parts.contains("")
                ? Result.refused(ErrorCode.SEARCH_VALUE)
                : Result.ok(new TokenTypeMatch(parts.get(0), parts.get(1), parts.get(2)));
    }

    private Result<ValueMatch> inSet(String canonical) {
        return valueSets
                .find(canonical)
                .<Result<ValueMatch>>map(members -> Result.ok(new TokenSetMatch(members)))
                .orElseGet(() -> Result.refused(ErrorCode.SEARCH_VALUE_SET));
    }
}
