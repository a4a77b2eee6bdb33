package no.rodtrad.adapter.fhir.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * Where a search goes on.
 *
 * @param parameters of the search, as they were asked
 * @param place after which the next page begins
 * @param total as it was told on the first page, where it was asked for
 */
record Cursor(Map<String, List<String>> parameters, SearchIndex place, OptionalLong total) {}
