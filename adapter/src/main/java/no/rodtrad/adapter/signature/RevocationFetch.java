package no.rodtrad.adapter.signature;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches answers of responders and lists: bounded in time and size, without following redirects. */
final class RevocationFetch {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationFetch.class);
    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    RevocationFetch(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    Optional<byte[]> list(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    Optional<byte[]> ask(URI uri, byte[] request) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request)));
    }

    private Optional<byte[]> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(timeout).build();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(
                request, BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> append(body, bytes))));
        try {
            int status = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status == 200 ? Optional.of(body.toByteArray()) : away(request, "status " + status);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return away(request, "no answer in time");
        } catch (ExecutionException e) {
            return away(request, e.getCause().getClass().getName());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return away(request, "interrupted");
        }
    }

    private static void append(ByteArrayOutputStream body, byte[] bytes) {
        if (body.size() + bytes.length > MAX_BYTES) {
            throw new IllegalStateException("the answer is too large");
        }
        body.writeBytes(bytes);
    }

    private static Optional<byte[]> away(HttpRequest request, String reason) {
        LOG.warn("revocation could not be asked for at {}: {}", request.uri().getHost(), reason);
        return Optional.empty();
    }
}
