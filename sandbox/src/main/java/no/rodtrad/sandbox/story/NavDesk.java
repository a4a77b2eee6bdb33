package no.rodtrad.sandbox.story;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Watches what comes in at the stand-in for NAV. */
final class NavDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final JsonMapper json = JsonMapper.builder().build();
    private final StoryHttp http;
    private final Set<String> seen = new HashSet<>();

    NavDesk(StoryHttp http) {
        this.http = http;
    }

    /** A message on the desk. */
    record Arrived(String msgId, String status, String text) {}

    /** Counts what has come so far as old. */
    void clear() throws IOException, InterruptedException, StoryFailure {
        list().forEach(message -> seen.add(message.msgId()));
    }

    /** The next message that was not there before. */
    Arrived next() throws IOException, InterruptedException, StoryFailure {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (Arrived message : list()) {
                if (seen.add(message.msgId())) {
                    return message;
                }
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        throw new StoryFailure("nothing came to NAV within " + PATIENCE.toSeconds() + " s");
    }

    private List<Arrived> list() throws IOException, InterruptedException, StoryFailure {
        JsonNode messages = json.readTree(http.get("nav", "/sandbox/nav/messages"));
        return messages.valueStream()
                .map(message -> new Arrived(
                        message.get("msgId").asString(),
                        message.get("status").asString(),
                        message.get("text").asString()))
                .toList();
    }
}
