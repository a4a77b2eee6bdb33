package no.rodtrad.adapter.fhir.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.rodtrad.adapter.finding.Page;
import no.rodtrad.adapter.search.request.SearchRequest;

/**
 * What a search found, before it is told in any form.
 *
 * @param parameters as they were searched by, those of a cursor too
 * @param total where it is to be told
 * @param next cursor of the next page; null where there is none
 */
record Found(
        SearchRequest request,
        Asked asked,
        Map<String, List<String>> parameters,
        Page page,
        OptionalLong total,
        String next) {}
