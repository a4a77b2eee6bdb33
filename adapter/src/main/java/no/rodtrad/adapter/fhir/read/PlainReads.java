package no.rodtrad.adapter.fhir.read;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.fhir.FhirReading;
import no.rodtrad.adapter.fhir.FhirTypes;

/**
 * The short way of the commonest request: a current resource by its id, in JSON, with nothing asked for besides. Where the
 * caller sees it whole, the stored bytes go out without being parsed and written again. It passes the same filter and is audited
 * as any other read. Every other request, and every one that comes to nothing, goes on to HAPI, which knows all of it.
 */
final class PlainReads extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Ids are UUIDs; what looks otherwise may hold a person number, which others look for. */
    private static final Pattern PATH =
            Pattern.compile("/fhir/([A-Za-z]{1,40})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** All but bytes, which go out as the file that they are. */
    private static final Set<String> TYPES =
            FhirTypes.READABLE.stream().filter(type -> !"Binary".equals(type)).collect(Collectors.toUnmodifiableSet());

    private final transient FhirReading reading;
    private final transient PlainJson answers;

    PlainReads(FhirReading reading, PlainJson answers) {
        this.reading = reading;
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<FhirReading.Stated> answer = request.getQueryString() == null && PlainJson.isAskedFor(request)
                ? answer(request.getRequestURI())
                : Optional.empty();
        if (answer.isPresent()) {
            send(answer.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<FhirReading.Stated> answer(String path) {
        Matcher named = PATH.matcher(path);
        return named.matches() && TYPES.contains(named.group(1))
                ? reading.readWhole(named.group(1), named.group(2), CallerAuthentication.current())
                : Optional.empty();
    }

    private void send(FhirReading.Stated answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", "W/\"" + answer.stored().version() + "\"");
        response.setDateHeader("Last-Modified", answer.stored().updated().toEpochMilli());
        response.setHeader(
                "Content-Location",
                answers.base(request) + "/" + answer.stored().versionedReference());
        answers.send(answer.json(), request, response);
    }
}
