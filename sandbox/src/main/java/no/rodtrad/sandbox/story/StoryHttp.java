package no.rodtrad.sandbox.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Calls the running server as any client would. */
final class StoryHttp {

    private static final int SHOWN = 600;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String baseUrl;
    private final UnaryOperator<String> tokenOfRole;

    StoryHttp(String baseUrl, UnaryOperator<String> tokenOfRole) {
        this.baseUrl = baseUrl;
        this.tokenOfRole = tokenOfRole;
    }

    String baseUrl() {
        return baseUrl;
    }

    String get(String role, String address) throws IOException, InterruptedException, StoryFailure {
        return send(role, address, request -> request.GET());
    }

    String post(String role, String address, String contentType, byte[] body)
            throws IOException, InterruptedException, StoryFailure {
        return send(
                role,
                address,
                request -> request.header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    String put(String role, String address, String contentType, byte[] body, String etag)
            throws IOException, InterruptedException, StoryFailure {
        return send(
                role,
                address,
                request -> request.header("Content-Type", contentType)
                        .header("If-Match", etag)
                        .PUT(BodyPublishers.ofByteArray(body)));
    }

    private String send(String role, String address, UnaryOperator<HttpRequest.Builder> how)
            throws IOException, InterruptedException, StoryFailure {
        URI uri = URI.create(address.startsWith("http") ? address : baseUrl + address);
        HttpRequest request = how.apply(HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + tokenOfRole.apply(role)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            String body = answer.body();
            throw new StoryFailure(request.method() + " " + uri.getPath() + " as " + role + " gave "
                    + answer.statusCode() + ": " + body.substring(0, Math.min(body.length(), SHOWN)));
        }
        return answer.body();
    }
}
