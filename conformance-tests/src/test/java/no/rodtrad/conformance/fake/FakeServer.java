package no.rodtrad.conformance.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.conformance.fake.FakeTokens.Caller;

/** A small server in memory that does what the suite requires, but for the faults that it is given. */
public final class FakeServer implements AutoCloseable {

    static {
        // Otherwise each answer waits 40 ms for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final FakeTokens tokens = new FakeTokens(faults);
    private final FakeStore store = new FakeStore(faults);
    private final FakeNav nav = new FakeNav(faults, store);
    private final FakeMessages messages = new FakeMessages(faults, store, nav);
    private final FakeFhir fhir = new FakeFhir(faults, store);
    private final HttpServer server;

    public FakeServer(Fault... faults) {
        this.faults.addAll(Arrays.asList(faults));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** A token as a tester may have brought it. */
    public String token(String role, String key) {
        return tokens.issue(role, key);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Caller caller = tokens.caller(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse(null);
        Reply reply = answer(Ask.of(exchange, caller));
        exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply answer(Ask ask) {
        if (ask.path().equals("/sandbox/token")) {
            String key = ask.query().getOrDefault("org", ask.query().getOrDefault("pid", ""));
            return Reply.of(200, "text/plain", tokens.issue(ask.query().get("role"), key));
        }
        if (ask.path().equals("/sandbox/nav/messages")) {
            return nav.received();
        }
        if (ask.path().equals("/fhir/metadata") && (ask.caller() != null || !has(Fault.METADATA_NEEDS_TOKEN))) {
            return fhir.metadata();
        }
        boolean atFhir = ask.path().startsWith("/fhir");
        if (!ask.hasToken() && has(atFhir ? Fault.FHIR_WITHOUT_TOKEN : Fault.MESSAGES_WITHOUT_TOKEN)) {
            return Reply.of(200, "text/plain", "");
        }
        if (ask.caller() == null) {
            return unauthorized(atFhir);
        }
        return atFhir ? fhir.answer(ask) : messages.answer(ask);
    }

    private Reply unauthorized(boolean atFhir) {
        Reply reply = atFhir ? Reply.outcome(401, "RT-ACC-001", "") : Reply.problem(401, "RT-ACC-001");
        if (has(atFhir ? Fault.FHIR_401_WITHOUT_OUTCOME : Fault.MESSAGES_401_AS_TEXT)) {
            reply = Reply.of(401, "text/plain", "no");
        }
        return has(Fault.NO_WWW_AUTHENTICATE) ? reply : reply.with("WWW-Authenticate", "Bearer");
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
