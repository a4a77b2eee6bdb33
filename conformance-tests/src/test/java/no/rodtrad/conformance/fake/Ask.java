package no.rodtrad.conformance.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.conformance.fake.FakeTokens.Caller;

/** What the fake is asked; {@code caller} is null where nobody could be told from the token. */
record Ask(
        String method,
        String path,
        Map<String, String> query,
        boolean hasToken,
        String ifMatch,
        String ifNoneExist,
        String prefer,
        String body,
        Caller caller) {

    static Ask of(HttpExchange exchange, Caller caller) throws IOException {
        return new Ask(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                form(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders().containsKey("Authorization"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                exchange.getRequestHeaders().getFirst("If-None-Exist"),
                exchange.getRequestHeaders().getFirst("Prefer"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                caller);
    }

    static Map<String, String> form(String encoded) {
        Map<String, String> fields = new TreeMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                String[] sides = pair.split("=", 2);
                fields.put(sides[0], URLDecoder.decode(sides[1], UTF_8));
            }
        }
        return fields;
    }

    boolean isNav() {
        return "nav".equals(caller.role());
    }
}
