package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * How a server is asked: with which tokens, in which media type.
 *
 * @param http the client
 * @param target the server
 * @param writer token of who writes and reads; empty for none
 * @param puller token of who pulls; empty for none
 */
record Door(HttpClient http, LoadTarget target, String writer, String puller) {

    static final String JSON = "application/fhir+json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int SHOWN = 300;

    static HttpRequest get(URI uri, String token) {
        return request(uri, token).GET().build();
    }

    static HttpRequest post(URI uri, String mediaType, byte[] body, String token) {
        return request(uri, token)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    static HttpRequest form(URI uri, String form, String token) {
        return post(uri, FORM, form.getBytes(UTF_8), token);
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Gun.LIMIT);
        if (!uri.getPath().endsWith("/messages")) {
            request.header("Accept", JSON);
        }
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new LoadFailure(
                    target.name() + " cannot be reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("interrupted");
        }
    }

    /** What a server answered where it should have done what was asked. */
    LoadFailure failure(String what, HttpResponse<String> answer) {
        String body = answer.body().replaceAll("\\s+", " ");
        return new LoadFailure("%s: %s was answered by status %d: %s"
                .formatted(
                        target.name(), what, answer.statusCode(), body.substring(0, Math.min(SHOWN, body.length()))));
    }
}
