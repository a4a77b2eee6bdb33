package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Reference;

/**
 * Where a reference points to.
 *
 * @param asked an empty type stands for any, an empty version for any
 * @param types that the parameter may point to here
 * @see <a href="http://hl7.org/fhir/R4/search.html#reference">R4, reference</a>
 */
record ReferenceMatch(Reference asked, List<String> types) implements ValueMatch {

    private static final String PATIENT = "Patient";

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Reference found
                && (asked.id().isEmpty() || asked.id().equals(found.id()))
                && (asked.type().isEmpty() ? untyped(found) : asked.type().equals(found.type()))
                && (asked.url().isEmpty() || asked.url().equals(found.url()))
                && (asked.version().isEmpty() || asked.version().equals(found.version()));
    }

    private boolean untyped(Reference found) {
        return asked.id().isEmpty() || types.contains(found.type());
    }

    /** The ids of persons, where nothing else can be meant. */
    Optional<String> patient() {
        boolean person = asked.type().isEmpty()
                ? types.equals(List.of(PATIENT))
                : asked.type().equals(PATIENT);
        return Optional.of(asked.id()).filter(id -> person && !id.isEmpty());
    }

    @Override
    public Set<String> keys(String parameter) {
        if (!asked.url().isEmpty()) {
            return Set.of(ExactKeys.place(parameter, asked.url()));
        }
        return asked.type().isEmpty()
                ? ExactKeys.places(parameter, types, asked.id())
                : Set.of(ExactKeys.place(parameter, asked.local()));
    }
}
