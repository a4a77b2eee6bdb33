package no.rodtrad.adapter.fhir.read;

import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * JSON that goes out without HAPI, under the headers that HAPI would give it.
 *
 * @param server that would answer otherwise
 */
public record PlainJson(RestfulServer server) {

    private static final String JSON = "application/fhir+json";
    private static final Set<String> PLAIN = Set.of(JSON, "*/*");

    /** Headers that ask for something else, or for an answer that HAPI makes of them. */
    private static final List<String> MORE = List.of(
            "If-None-Match", "If-Modified-Since", "If-Match", "X-Request-ID", "Prefer", "X-HTTP-Method-Override");

    /** Whether no header of a GET asks for anything but JSON. */
    public static boolean isAskedFor(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (!"GET".equals(request.getMethod()) || accept != null && !PLAIN.contains(accept)) {
            return false;
        }
        for (String name : MORE) {
            if (request.getHeader(name) != null) {
                return false;
            }
        }
        return true;
    }

    /** The address of the server as links name it. */
    public String base(HttpServletRequest request) {
        return server.getServerAddressStrategy().determineServerBase(request.getServletContext(), request);
    }

    /** Sends it; headers of its own are set before. */
    public void send(String json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.addHeadersToResponse(response);
        response.setHeader("X-Request-ID", RequestId.next());
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
