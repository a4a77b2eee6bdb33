package no.rodtrad.conformance.http;

import java.net.http.HttpHeaders;

/**
 * The answer to a request.
 *
 * @param status HTTP status
 * @param headers all headers
 * @param body as text; empty where there is none
 */
public record Answer(int status, HttpHeaders headers, String body) {

    /** The media type without parameters, in lower case; empty where it is missing. */
    public String mediaType() {
        return headers.firstValue("Content-Type")
                .map(type -> type.split(";", 2)[0].trim().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }
}
