package no.rodtrad.adapter.subscription;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/** A subscriber's endpoint on loopback, which keeps what it is sent, also what it answers with an error. */
final class Endpoint implements AutoCloseable {

    private final HttpServer server;
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile long pause;

    Endpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    /** What came, with the status that it was answered with. */
    record Notice(int answered, String text, Bundle bundle) {

        String type() {
            return value("type");
        }

        String value(String name) {
            return status().getParameterValue(name).primitiveValue();
        }

        Parameters status() {
            return (Parameters) bundle.getEntryFirstRep().getResource();
        }

        List<Long> numbers() {
            return status().getParameter().stream()
                    .filter(p -> p.getName().equals("notification-event"))
                    .map(p -> Long.valueOf(p.getPart().get(0).getValue().primitiveValue()))
                    .toList();
        }

        List<String> focuses() {
            return status().getParameter().stream()
                    .filter(p -> p.getName().equals("notification-event"))
                    .flatMap(p -> p.getPart().stream())
                    .filter(part -> part.getName().equals("focus"))
                    .map(part -> ((Reference) part.getValue()).getReference())
                    .toList();
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port() + "/notify");
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answers(int answer) {
        status = answer;
    }

    void takesTime(long millis) {
        pause = millis;
    }

    List<Notice> all() {
        return List.copyOf(notices);
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    List<Notice> events() {
        return notices.stream()
                .filter(notice -> notice.type().equals("event-notification"))
                .toList();
    }

    /** What was taken, in order. */
    List<Notice> taken() {
        return events().stream().filter(notice -> notice.answered() == 200).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().getPath());
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int answer = status;
        notices.add(new Notice(
                answer, text, FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, text)));
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer == 302) {
            exchange.getResponseHeaders().add("Location", "http://localhost:" + port() + "/elsewhere");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
