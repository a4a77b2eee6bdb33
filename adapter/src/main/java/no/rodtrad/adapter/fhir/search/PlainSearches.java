package no.rodtrad.adapter.fhir.search;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.adapter.fhir.NoPersonNumberInUrl;
import no.rodtrad.adapter.fhir.read.PlainJson;

/**
 * The short way of the commonest search: by a URL, in JSON, of nothing but whole resources. Where the caller sees all of each, the
 * stored bytes go out without being parsed and written again. It is found by, filtered and audited as any other search.
 */
final class PlainSearches extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/fhir/([A-Za-z]{1,40})");
    private static final Set<String> TYPES = Set.copyOf(FhirTypes.READABLE);

    /** Of the names that begin so, these change nothing of how a resource is written. */
    private static final Set<String> GENERAL = Set.of(
            "_id",
            "_lastUpdated",
            "_count",
            "_sort",
            "_total",
            "_include",
            "_include:iterate",
            "_revinclude",
            "_revinclude:iterate",
            Asked.CURSOR);

    private final transient SearchDoor door;
    private final transient PlainJson answers;
    private final transient Clock clock;

    PlainSearches(SearchDoor door, PlainJson answers, Clock clock) {
        this.door = door;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant now = clock.instant();
        Optional<String> answer = answer(request, now);
        if (answer.isPresent()) {
            response.setDateHeader("Last-Modified", now.toEpochMilli());
            answers.send(answer.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> answer(HttpServletRequest request, Instant now) {
        if (!PlainJson.isAskedFor(request)) {
            return Optional.empty();
        }
        Matcher named = PATH.matcher(request.getRequestURI());
        if (!named.matches() || !TYPES.contains(named.group(1)) || NoPersonNumberInUrl.holdsPersonNumber(request)) {
            return Optional.empty();
        }
        Map<String, String[]> parameters = request.getParameterMap();
        return parameters.keySet().stream().allMatch(PlainSearches::isPlain)
                ? door.plain(
                        named.group(1),
                        request,
                        Asked.ofUrl(parameters),
                        answers.base(request),
                        CallerAuthentication.current(),
                        now)
                : Optional.empty();
    }

    private static boolean isPlain(String name) {
        return !name.startsWith("_") || GENERAL.contains(name);
    }
}
