package no.rodtrad.adapter.fhir.read;

import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
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

    private static final String JSON = "application/fhir+json";

    /** Ids are UUIDs; what looks otherwise may hold a person number, which others look for. */
    private static final Pattern PATH =
            Pattern.compile("/fhir/([A-Za-z]{1,40})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Headers that ask for something else, or for an answer that HAPI makes of them. */
    private static final List<String> MORE = List.of(
            "If-None-Match", "If-Modified-Since", "If-Match", "X-Request-ID", "Prefer", "X-HTTP-Method-Override");

    private static final Set<String> TYPES = Set.copyOf(FhirTypes.READABLE);
    private static final Set<String> PLAIN = Set.of(JSON, "*/*");

    private final transient FhirReading reading;
    private final transient RestfulServer server;

    /** @param server that everything else goes on to */
    PlainReads(FhirReading reading, RestfulServer server) {
        this.reading = reading;
        this.server = server;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<FhirReading.Stated> answer = isPlain(request) ? answer(request.getRequestURI()) : Optional.empty();
        if (answer.isPresent()) {
            send(answer.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && (accept == null || PLAIN.contains(accept))
                && MORE.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private Optional<FhirReading.Stated> answer(String path) {
        Matcher named = PATH.matcher(path);
        return named.matches() && TYPES.contains(named.group(1))
                ? reading.readWhole(named.group(1), named.group(2), CallerAuthentication.current())
                : Optional.empty();
    }

    private void send(FhirReading.Stated answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        server.addHeadersToResponse(response);
        response.setHeader("X-Request-ID", RequestId.next());
        response.setHeader("ETag", "W/\"" + answer.stored().version() + "\"");
        response.setDateHeader("Last-Modified", answer.stored().updated().toEpochMilli());
        String base = server.getServerAddressStrategy().determineServerBase(request.getServletContext(), request);
        response.setHeader("Content-Location", base + "/" + answer.stored().versionedReference());
        response.setContentType(JSON + ";charset=UTF-8");
        String encodings = request.getHeader("Accept-Encoding");
        if (encodings != null && List.of(encodings.trim().split("\\s*,\\s*")).contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
                out.write(body);
            }
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
