package no.rodtrad.adapter.search.request;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Token;

/**
 * {@code code}, {@code system|code}, {@code |code}, {@code system|}. Codes are compared without case, as R4 advises where it is not
 * known that case counts; ids are not.
 *
 * @param system empty: any; present and empty within: none
 * @param code empty: any of the system
 * @see <a href="http://hl7.org/fhir/R4/search.html#token">R4, token</a>
 */
record TokenMatch(Optional<String> system, String code, boolean caseCounts) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Token token
                && (system.isEmpty() || system.get().equals(token.system()))
                && (code.isEmpty() || sameCode(token.code()));
    }

    private boolean sameCode(String other) {
        return caseCounts ? code.equals(other) : ExactKeys.folded(code).equals(ExactKeys.folded(other));
    }

    @Override
    public Set<String> keys(String parameter) {
        if (code.isEmpty() || !ExactKeys.isIdentifier(parameter)) {
            return Set.of();
        }
        return Set.of(system.map(of -> ExactKeys.identifier(parameter, of, code))
                .orElseGet(() -> ExactKeys.identifier(parameter, code)));
    }
}
