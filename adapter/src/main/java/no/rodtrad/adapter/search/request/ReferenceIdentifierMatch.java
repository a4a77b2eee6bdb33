package no.rodtrad.adapter.search.request;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Reference;

/** {@code :identifier}: the business identifier that stands in the reference itself; compared like a token. */
record ReferenceIdentifierMatch(Optional<String> system, String value) implements ValueMatch {

    @Override
    public boolean passes(IndexValue other) {
        return other instanceof Reference found
                && !(found.system().isEmpty() && found.value().isEmpty())
                && (system.isEmpty() || system.get().equals(found.system()))
                && (value.isEmpty() || ExactKeys.folded(value).equals(ExactKeys.folded(found.value())));
    }

    @Override
    public Set<String> keys(String parameter) {
        String name = parameter + ":identifier";
        return value.isEmpty()
                ? Set.of()
                : Set.of(system.map(of -> ExactKeys.identifier(name, of, value))
                        .orElseGet(() -> ExactKeys.identifier(name, value)));
    }
}
