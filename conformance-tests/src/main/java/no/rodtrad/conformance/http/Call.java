package no.rodtrad.conformance.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as a check wants it.
 *
 * @param method HTTP method
 * @param path path and query below the base URL, encoded
 * @param headers header fields
 * @param body null where there is none
 */
public record Call(String method, String path, Map<String, String> headers, String body) {

    /** A GET of a path below the base URL. */
    public static Call get(String path) {
        return new Call("GET", path, Map.of(), null);
    }

    /** A POST of a body of a media type. */
    public static Call post(String path, String mediaType, String body) {
        return new Call("POST", path, Map.of(), body).header("Content-Type", mediaType);
    }

    /** A PUT of a body of a media type. */
    public static Call put(String path, String mediaType, String body) {
        return new Call("PUT", path, Map.of(), body).header("Content-Type", mediaType);
    }

    /** The same with a bearer token. */
    public Call token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** The same with one header field more. */
    public Call header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, body);
    }
}
