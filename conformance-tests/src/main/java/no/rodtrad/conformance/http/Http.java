package no.rodtrad.conformance.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends requests to the server under test and notes them for the report. Used by one thread. */
public final class Http {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<Exchange> exchanges = new ArrayList<>();

    /** @param base base URL of the server, with or without a trailing slash */
    public Http(URI base) {
        this.base = base;
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @throws UncheckedIOException when the server cannot be reached or does not answer within 30 s
     */
    public Answer send(Call call) {
        URI uri = URI.create(base.toString().replaceAll("/+$", "") + call.path());
        HttpRequest.BodyPublisher body = call.body() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(LIMIT).method(call.method(), body);
        call.headers().forEach(request::header);
        long before = System.nanoTime();
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
            exchanges.add(new Exchange(call.method(), uri.getPath(), response.statusCode(), millis));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    /** The requests since the last call of this method. */
    public List<Exchange> drain() {
        List<Exchange> drained = List.copyOf(exchanges);
        exchanges.clear();
        return drained;
    }
}
