package no.rodtrad.endtoend;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.rodtrad.endtoend.HistoryReader.Told;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** NAV is notified as well, at an endpoint that outlives every death of the server. */
final class HistorySubscriber implements AutoCloseable {

    private static final String BACKPORT =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-";

    private final HttpServer server;
    private final Map<Long, String> events = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    HistorySubscriber() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /** Subscribes to stays; ids only. */
    void subscribe(ForkedServer to) throws InterruptedException {
        String body =
                """
                {"resourceType": "Subscription", "status": "requested", "criteria": "%s/SubscriptionTopic/feed",
                 "_criteria": {"extension": [{"url": "%sfilter-criteria", "valueString": "Encounter?"}]},
                 "channel": {"type": "rest-hook", "endpoint": "http://localhost:%d/", "payload": "application/fhir+json",
                   "_payload": {"extension": [{"url": "%spayload-content", "valueCode": "id-only"}]}}}""".formatted(Canonical.BASE, BACKPORT, server.getAddress().getPort(), BACKPORT);
        Http.Answer answer = to.http().post(to.token("role=nav"), "/fhir/Subscription", Http.FHIR, body);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    synchronized int size() {
        return events.size();
    }

    /**
     * Numbers without a hole, repeats that say the same, and of what NAV may see all the time the same in the same order as
     * {@code $changes} told. Of the rest, what could not be seen when it was sent is counted and not named.
     */
    synchronized List<String> against(List<Told> told, Set<String> always) {
        List<String> found = new ArrayList<>(findings);
        long expected = 1;
        for (long number : events.keySet()) {
            if (number != expected++) {
                found.add("number " + number + " after " + (expected - 2));
                break;
            }
        }
        List<String> notified = events.values().stream()
                .filter(said -> always.contains(said.substring(said.lastIndexOf('/') + 1)))
                .toList();
        List<String> read = told.stream()
                .filter(one -> always.contains(one.id()))
                .map(one -> (one.isRemoval() ? "DELETE" : "PUT") + " Encounter/" + one.id())
                .toList();
        if (!notified.equals(read)) {
            found.add("notified of " + notified + " and told " + read);
        }
        return found;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Bundle notice = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, body);
        Iterator<BundleEntryComponent> entries = notice.getEntry().iterator();
        Parameters status = (Parameters) entries.next().getResource();
        synchronized (this) {
            for (ParametersParameterComponent event : status.getParameter()) {
                if (event.getName().equals("notification-event")) {
                    long number =
                            Long.parseLong(event.getPart().get(0).getValue().primitiveValue());
                    boolean named = event.getPart().stream()
                            .anyMatch(part -> part.getName().equals("focus"));
                    take(number, named ? said(entries.next()) : "");
                }
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void take(long number, String said) {
        String before = events.get(number);
        if (before == null && number != events.size() + 1) {
            findings.add("number " + number + " came after " + events.size());
        }
        if (before != null && !before.isEmpty() && !said.isEmpty() && !before.equals(said)) {
            findings.add("number " + number + " was " + before + " and is " + said);
        }
        if (before == null || before.isEmpty()) {
            events.put(number, said);
        }
    }

    private static String said(BundleEntryComponent entry) {
        return entry.getRequest().getMethod().toCode() + " "
                + entry.getRequest().getUrl();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
