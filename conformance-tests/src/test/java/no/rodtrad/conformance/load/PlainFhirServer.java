package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.conformance.json.Json;

/** A FHIR server in memory that gives ids, finds plans, and refuses a reference to what is not there, as a stock server does. */
final class PlainFhirServer implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final Map<String, JsonNode> stored = new ConcurrentHashMap<>();
    final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger(1000);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final boolean sandbox;
    private final long millis;

    /**
     * @param sandbox whether it hands out tokens, demands them, and signs
     * @param millis how long it takes for each answer
     */
    PlainFhirServer(boolean sandbox, long millis) {
        this.sandbox = sandbox;
        this.millis = millis;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    private void handle(HttpExchange exchange) throws IOException {
        String ask = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add(ask + " " + (token == null ? "" : token.replaceAll("\\..*", "")));
            Thread.sleep(millis);
            boolean open = ask.contains("/sandbox/") || !sandbox || token != null;
            Answer answer = open ? answer(ask, body, exchange) : new Answer(401, "");
            byte[] bytes = answer.body.getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String body) {}

    private Answer answer(String ask, String body, HttpExchange exchange) {
        if (sandbox && ask.startsWith("GET /sandbox/token?role=")) {
            return new Answer(200, ask.replaceAll(".*role=(\\w+)&.*", "$1") + ".x.y");
        }
        if (sandbox && ask.startsWith("POST /sandbox/sign?org=")) {
            return new Answer(200, body.replace("</MsgHead>", "<Signature/></MsgHead>"));
        }
        if (ask.equals("POST /messages")) {
            String id = body.replaceAll("(?s).*<MsgId>([^<]*)</MsgId>.*", "$1");
            boolean taken = body.contains("<Signature/>") && stored.put("message/" + id, Json.object()) == null;
            return new Answer(200, "<AppRec><Status V=\"" + (taken ? 1 : 2) + "\"/></AppRec>");
        }
        if (ask.matches("POST /fhir/[A-Za-z]+")) {
            return create((ObjectNode) Json.read(body), exchange);
        }
        if (ask.matches("GET /fhir/CarePlan\\?.*|POST /fhir/CarePlan/_search")) {
            return new Answer(200, search(ask + "&" + body.replace("%2F", "/")).toString());
        }
        JsonNode read = ask.startsWith("GET /fhir/") ? stored.get(ask.substring("GET /fhir/".length())) : null;
        return read == null ? new Answer(404, "") : new Answer(200, read.toString());
    }

    private Answer create(ObjectNode resource, HttpExchange exchange) {
        boolean dangling = resource.findValuesAsText("reference").stream()
                .anyMatch(reference -> !reference.isEmpty() && !stored.containsKey(reference));
        if (dangling || resource.has("id")) {
            return new Answer(400, "");
        }
        String path = resource.path("resourceType").asText() + "/" + ids.incrementAndGet();
        resource.put("id", path.substring(path.indexOf('/') + 1));
        stored.put(path, resource);
        exchange.getResponseHeaders().set("Location", base() + "/" + path + "/_history/1");
        return new Answer(201, resource.toString());
    }

    private ObjectNode search(String ask) {
        ObjectNode bundle = Json.object().put("resourceType", "Bundle").put("type", "searchset");
        stored.values().stream()
                .filter(r -> "CarePlan".equals(r.path("resourceType").asText()))
                .filter(r -> !ask.contains("status=active")
                        || "active".equals(r.path("status").asText()))
                .filter(r -> !ask.contains("patient=")
                        || ask.contains(
                                "patient=" + r.path("subject").path("reference").asText() + "&"))
                .limit(100)
                .forEach(r -> bundle.withArray("entry").addObject().set("resource", r));
        return bundle;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
