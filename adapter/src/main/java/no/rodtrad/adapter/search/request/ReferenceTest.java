package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Reference;

/**
 * Where a reference points to.
 *
 * @param asked an empty type stands for any, an empty version for any
 * @param types that the parameter may point to
 * @see <a href="http://hl7.org/fhir/R4/search.html#reference">R4, reference</a>
 */
record ReferenceTest(Reference asked, List<String> types) implements ValueTest {

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Reference found
                && (asked.id().isEmpty() || asked.id().equals(found.id()))
                && (asked.type().isEmpty() || asked.type().equals(found.type()))
                && (asked.url().isEmpty() || asked.url().equals(found.url()))
                && (asked.version().isEmpty() || asked.version().equals(found.version()));
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
