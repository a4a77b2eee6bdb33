package no.rodtrad.endtoend;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** NAV reads {@code $changes} on and on, across every death of the server, with the cursor of its last whole answer. */
final class HistoryReader implements Callable<Void> {

    private final ForkedServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger empty = new AtomicInteger();
    private volatile boolean running = true;
    private volatile String token;
    private String next = "/fhir/$changes?_count=20&_type=Encounter";

    HistoryReader(ForkedServer server) {
        this.server = server;
    }

    /**
     * One entry as it came.
     *
     * @param version 0 for a removal
     * @param mark null for a removal
     */
    record Told(String id, int version, String mark) {

        boolean isRemoval() {
            return version == 0;
        }
    }

    List<Told> told() {
        return told;
    }

    String token() {
        return token;
    }

    /** How many pages without anything new came since it was asked last. */
    int emptyPages() {
        return empty.getAndSet(0);
    }

    void stop() {
        running = false;
    }

    @Override
    public Void call() throws Exception {
        token = server.token("role=nav");
        while (running) {
            try {
                Http.Answer answer = server.http().get(token, next);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.text());
                }
                Bundle page = (Bundle) Scene.parse(answer);
                page.getEntry().forEach(entry -> told.add(told(entry)));
                String link = page.getLink("next").getUrl();
                next = link.substring(link.indexOf("/fhir/"));
                if (!page.hasEntry()) {
                    empty.incrementAndGet();
                    Thread.sleep(20);
                }
            } catch (java.io.UncheckedIOException e) {
                token = server.token("role=nav");
            }
        }
        return null;
    }

    private static Told told(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        String id = url.substring(url.indexOf('/') + 1);
        return entry.getRequest().getMethod() == HTTPVerb.DELETE
                ? new Told(id, 0, null)
                : new Told(
                        id,
                        Integer.parseInt(entry.getResponse().getEtag().replaceAll("[^0-9]", "")),
                        HistoryWriter.mark(entry.getResource()));
    }
}
