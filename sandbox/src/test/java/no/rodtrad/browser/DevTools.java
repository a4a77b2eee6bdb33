package no.rodtrad.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser's own protocol over a web socket.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class DevTools implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 60;

    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private volatile Consumer<JsonNode> events = event -> {};
    private WebSocket socket;

    private DevTools() {}

    static DevTools connect(String address) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), tools)
                .join();
        return tools;
    }

    /** @param listener gets every event, on the socket's thread */
    void listen(Consumer<JsonNode> listener) {
        events = listener;
    }

    /** Sends a command and waits for its result. @param session of a tab; null for the browser itself */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        Map<String, Object> command = new java.util.HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            command.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(command), true).join();
        JsonNode got = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            JsonNode message = JSON.readTree(text.toString());
            text.setLength(0);
            CompletableFuture<JsonNode> asked = open.remove(message.path("id").asInt(-1));
            if (asked != null) {
                asked.complete(message);
            } else {
                events.accept(message);
            }
        }
        from.request(1);
        return null;
    }

    void close() {
        socket.abort();
    }
}
