package no.rodtrad.adapter.finding;

import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Something that is there for a caller.
 *
 * @param view what the caller sees of it
 * @param index of what the caller sees
 */
public record Hit(StoredResource stored, Resource view, SearchIndex index) {}
