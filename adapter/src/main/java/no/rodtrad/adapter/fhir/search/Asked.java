package no.rodtrad.adapter.fhir.search;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a request says, before any of it is understood.
 *
 * @param parameters of the search, in their order, from URL and body
 * @param cursor the mark of a page; null where there is none
 * @param lenient whether what is not known is to be left out instead of refused
 * @param inUrl whether all of it stood in the URL
 */
record Asked(Map<String, List<String>> parameters, String cursor, boolean lenient, boolean inUrl) {

    static final String CURSOR = "_cursor";

    /** How the answer is written; HAPI sees to it, on each page anew. */
    static final Set<String> WRITING = Set.of("_summary", "_elements", "_format", "_pretty");

    static Asked of(RequestDetails request) {
        return of(
                request.getParameters(),
                lenient(request.getHeaders("Prefer")),
                request.getRequestType() == RequestTypeEnum.GET);
    }

    /** A search by nothing but its URL. */
    static Asked ofUrl(Map<String, String[]> parameters) {
        return of(parameters, false, true);
    }

    private static Asked of(Map<String, String[]> said, boolean lenient, boolean inUrl) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        said.forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        List<String> cursors = parameters.remove(CURSOR);
        return new Asked(parameters, cursors == null ? null : String.join(",", cursors), lenient, inUrl);
    }

    private static boolean lenient(List<String> prefer) {
        return prefer != null
                && prefer.stream()
                        .flatMap(header -> Arrays.stream(header.split("[,;]")))
                        .map(preference -> preference.strip().toLowerCase(Locale.ROOT))
                        .anyMatch("handling=lenient"::equals);
    }
}
