package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.Literals;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Reads references: {@code id}, {@code Type/id}, addresses, {@code :Type} with an id, {@code :identifier}. */
record ReferenceReader(Set<String> types, Literals literals) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:\\S+");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{1,63}");

    Result<ValueMatch> read(Parameter parameter, String modifier, String value) {
        if ("identifier".equals(modifier)) {
            return identifier(
                    Escapes.split(value, '|').stream().map(Escapes::unescaped).toList());
        }
        if ("above".equals(modifier) || "below".equals(modifier)) {
            return Result.refused(ErrorCode.SEARCH_HIERARCHY);
        }
        if (!modifier.isEmpty() && !TYPE.matcher(modifier).matches()) {
            return MatchReader.modifier();
        }
        if (!modifier.isEmpty() && !parameter.mayTarget(modifier)) {
            return MatchReader.modifier();
        }
        return reference(Escapes.unescaped(value))
                .filter(asked -> modifier.isEmpty() || fits(asked, modifier))
                .<Result<ValueMatch>>map(asked -> Result.ok(match(parameter, modifier, asked)))
                .orElseGet(() -> Result.refused(ErrorCode.SEARCH_VALUE));
    }

    private ValueMatch match(Parameter parameter, String modifier, Reference asked) {
        Reference typed = asked.type().isEmpty() && !modifier.isEmpty()
                ? new Reference(modifier, asked.id(), asked.url(), asked.version(), "", "")
                : asked;
        // Nothing here points to a type that is not served.
        return new ReferenceMatch(
                typed, types.stream().filter(parameter::mayTarget).sorted().toList());
    }

    /** The type is said twice at most once. */
    private static boolean fits(Reference asked, String type) {
        return asked.url().isEmpty() && (asked.type().isEmpty() || asked.type().equals(type));
    }

    private Optional<Reference> reference(String value) {
        if (ID.matcher(value).matches()) {
            return Optional.of(new Reference("", value, "", "", "", ""));
        }
        Reference literal = literals.reference(value);
        return !literal.id().isEmpty() || ADDRESS.matcher(literal.url()).matches()
                ? Optional.of(literal)
                : Optional.empty();
    }

    private static Result<ValueMatch> identifier(List<String> parts) {
        boolean wrong = parts.size() > 2 || parts.stream().allMatch(String::isEmpty);
        if (wrong) {
            return Result.refused(ErrorCode.SEARCH_VALUE);
        }
        return Result.ok(
                parts.size() == 1
                        ? new ReferenceIdentifierMatch(Optional.empty(), parts.get(0))
                        : new ReferenceIdentifierMatch(Optional.of(parts.get(0)), parts.get(1)));
    }
}
