package no.rodtrad.adapter.finding;

import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Something that is there for a caller.
 *
 * @param part what the caller sees of it; null where that is known to be all of it, so that it need not be parsed
 * @param index of what the caller sees
 */
public record Hit(StoredResource stored, Resource part, SearchIndex index) {

    /** Whether the caller is known to see all of it as it lies in the store. */
    public boolean isWhole() {
        return part == null;
    }

    /** What the caller sees of it. */
    public Resource view() {
        return isWhole() ? stored.resource() : part;
    }
}
