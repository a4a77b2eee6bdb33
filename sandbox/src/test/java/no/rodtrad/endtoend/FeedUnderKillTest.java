package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.rodtrad.endtoend.HistoryWriter.Consenting;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Writers at random, a reader of the feed, and a server that is killed and started again at moments that nobody chose. At the
 * end every acknowledged write that NAV may see was told once, in order, with no hole in the versions; nothing was told that
 * was not written or was hidden. {@code -Phistory} does the same for minutes.
 */
class FeedUnderKillTest {

    private static final int KILLS = Integer.getInteger("rodtrad.history.kills", 1);

    /** How many writes are acknowledged between two kills at most. */
    private static final int WRITES = Integer.getInteger("rodtrad.history.writes", 80);

    private static final int WRITERS = Integer.getInteger("rodtrad.history.writers", 3);
    private static final long SEED = Long.getLong("rodtrad.history.seed", System.nanoTime());

    private final List<HistoryWriter> writers = new ArrayList<>();
    private ForkedServer server;

    @Test
    void everyAcknowledgedWriteIsToldOnceAndInOrder() throws Exception {
        Path data = Files.createTempDirectory("history");
        ExecutorService threads = Executors.newCachedThreadPool();
        try (HistorySubscriber subscriber = new HistorySubscriber();
                ForkedServer forked = new ForkedServer(data)) {
            server = forked;
            server.start();
            subscriber.subscribe(server);
            Random random = new Random(SEED);
            for (int n = 0; n < WRITERS + 2; n++) {
                Consenting consenting =
                        n < WRITERS ? Consenting.ALWAYS : n == WRITERS ? Consenting.NEVER : Consenting.NOW_AND_THEN;
                writers.add(new HistoryWriter(server, n, consenting, new Random(random.nextLong())).begun());
            }
            HistoryReader reader = new HistoryReader(server);
            Future<Void> reading = threads.submit(reader);
            List<Future<Void>> writing = writers.stream().map(threads::submit).toList();
            for (int kill = 0; kill < KILLS; kill++) {
                written(WRITES / 4 + random.nextInt(WRITES * 3 / 4 + 1), writing);
                Thread.sleep(random.nextInt(200));
                server.kill();
                server.start();
            }
            written(WRITES / 4, writing);
            writers.forEach(HistoryWriter::stop);
            for (Future<Void> one : writing) {
                one.get(60, TimeUnit.SECONDS);
            }
            drained(reader, reading);
            verdict(reader);
            Set<String> always = ids(Consenting.ALWAYS);
            await().atMost(World.PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.against(reader.told(), always))
                            .as("seed " + SEED)
                            .isEmpty());
        } finally {
            threads.shutdownNow();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Waits until so many more writes have been acknowledged. */
    private void written(int more, List<Future<Void>> writing) throws Exception {
        int until = acknowledged() + more;
        while (acknowledged() < until) {
            for (Future<Void> one : writing) {
                if (one.isDone()) {
                    one.get();
                }
            }
            Thread.sleep(20);
        }
    }

    private int acknowledged() {
        return writers.stream().mapToInt(HistoryWriter::acknowledged).sum();
    }

    /** The feed may be behind for as long as an older transaction runs; then there is nothing new again and again. */
    private static void drained(HistoryReader reader, Future<Void> reading) throws Exception {
        int seen = -1;
        int empty = 0;
        while (empty < 20) {
            if (reading.isDone()) {
                reading.get();
            }
            Thread.sleep(100);
            int pages = reader.emptyPages();
            empty = reader.told().size() == seen ? empty + pages : 0;
            seen = reader.told().size();
        }
        reader.stop();
        reading.get(30, TimeUnit.SECONDS);
    }

    private void verdict(HistoryReader reader) throws Exception {
        HistoryVerdict verdict = new HistoryVerdict(reader.told());
        verdict.nothingTwice(ids(Consenting.NOW_AND_THEN));
        int unknown = 0;
        List<HistoryWrite> always = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (HistoryWriter writer : writers) {
            Set<String> ids = ids(writer);
            written.addAll(ids);
            for (String id : ids) {
                List<String> versions = versions(writer.institution(), id);
                verdict.stored(id, versions, writer.writes());
                switch (writer.consenting()) {
                    case ALWAYS -> verdict.toldWhole(id, versions);
                    case NEVER -> {}
                    case NOW_AND_THEN -> verdict.lastTold(id, seenByNav(reader.token(), id));
                }
            }
            if (writer.consenting() == Consenting.NEVER) {
                verdict.neverTold(ids);
            }
            if (writer.consenting() == Consenting.ALWAYS) {
                always.addAll(writer.writes());
            }
            unknown += writer.writes().stream()
                    .filter(write -> write.outcome() == HistoryWrite.Outcome.UNKNOWN)
                    .count();
        }
        verdict.inOrder(always);
        System.out.printf(
                "history: %d kills, %d writes acknowledged, %d unknown, %d told, seed %d%n",
                KILLS, acknowledged(), unknown, reader.told().size(), SEED);
        assertThat(verdict.findings()).as("seed " + SEED).isEmpty();
        assertThat(written)
                .as("told of what was written")
                .containsAll(reader.told().stream().map(HistoryReader.Told::id).toList());
        assertThat(reader.told()).hasSizeGreaterThan(acknowledged() / 4);
    }

    private Set<String> ids(Consenting consenting) {
        Set<String> ids = new HashSet<>();
        writers.stream().filter(writer -> writer.consenting() == consenting).forEach(writer -> ids.addAll(ids(writer)));
        return ids;
    }

    /** Every stay of a writer's person: those that it knows, and those that it was never told the outcome of. */
    private Set<String> ids(HistoryWriter writer) {
        Set<String> ids = new HashSet<>();
        writer.writes().stream().map(HistoryWrite::id).filter(id -> id != null).forEach(ids::add);
        Bundle found = (Bundle) Scene.parse(
                server.http().get(writer.institution(), "/fhir/Encounter?patient=Patient/" + writer.patient()));
        found.getEntry()
                .forEach(entry -> ids.add(entry.getResource().getIdElement().getIdPart()));
        return ids;
    }

    /** The marks of all versions, the first one first, null for a deletion; the numbers must be 1, 2, 3 and so on. */
    private List<String> versions(String token, String id) {
        List<String> newestFirst = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        String address = "/fhir/Encounter/" + id + "/_history?_count=200";
        Bundle page = (Bundle) Scene.parse(server.http().get(token, address));
        page.getEntry().forEach(entry -> {
            boolean deleted = entry.getRequest().getMethod() == HTTPVerb.DELETE;
            newestFirst.add(deleted ? null : HistoryWriter.mark(entry.getResource()));
            numbers.add(Integer.valueOf(
                    deleted
                            ? entry.getResponse().getEtag().replaceAll("[^0-9]", "")
                            : entry.getResource().getMeta().getVersionId()));
        });
        assertThat(page.getLink("next")).isNull();
        java.util.Collections.reverse(newestFirst);
        java.util.Collections.reverse(numbers);
        assertThat(numbers)
                .as("versions of " + id)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, numbers.size())
                        .boxed()
                        .toList());
        return newestFirst;
    }

    private String seenByNav(String token, String id) {
        Http.Answer answer = server.http().get(token, "/fhir/Encounter/" + id);
        return answer.status() == 200 ? HistoryWriter.mark(Scene.parse(answer)) : null;
    }
}
