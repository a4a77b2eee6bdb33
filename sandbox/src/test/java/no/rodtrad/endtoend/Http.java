package no.rodtrad.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running server as any client does. */
final class Http {

    static final String XML = "application/xml";
    static final String FHIR = "application/fhir+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String baseUrl;

    Http(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The whole address, for a client of its own. */
    String address(String path) {
        return baseUrl + path;
    }

    /** What came back. */
    record Answer(int status, String type, byte[] body, HttpHeaders headers) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The registered code of a refusal: of problem+json or of an OperationOutcome. */
        String code() {
            JsonNode json = json();
            return json.has("code")
                    ? json.get("code").asString()
                    : json.at("/issue/0/details/coding/0/code").asString();
        }
    }

    Answer get(String token, String address) {
        return send(token, request(address).GET());
    }

    /** The headers that a GET is answered with. */
    HttpHeaders headers(String token, String address) {
        HttpRequest request = request(address)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).headers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param accept for {@code Accept} */
    Answer get(String token, String address, String accept) {
        return send(token, request(address).header("Accept", accept).GET());
    }

    Answer post(String token, String address, String type, byte[] body) {
        return send(token, request(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    Answer post(String token, String address, String type, String body) {
        return post(token, address, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param language for {@code Accept-Language} */
    Answer post(String token, String address, String type, String body, String language) {
        return send(
                token,
                request(address)
                        .header("Content-Type", type)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A write with further headers, by name and value. */
    Answer write(String token, String method, String address, String body, String... headers) {
        HttpRequest.Builder request = request(address).header("Content-Type", FHIR);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(token, request.method(method, BodyPublishers.ofString(body)));
    }

    /** @param type of the patch, for {@code Content-Type} */
    Answer patch(String token, String address, String type, String body, String... headers) {
        HttpRequest.Builder request = request(address).header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(token, request.method("PATCH", BodyPublishers.ofString(body)));
    }

    /** @param version the one that the change is made to, for {@code If-Match}; null for none */
    Answer put(String token, String address, String body, String version) {
        HttpRequest.Builder request = request(address).header("Content-Type", FHIR);
        if (version != null) {
            request.header("If-Match", "W/\"" + version + "\"");
        }
        return send(token, request.PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : baseUrl + address))
                .timeout(Duration.ofSeconds(60));
    }

    private Answer send(String token, HttpRequest.Builder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
