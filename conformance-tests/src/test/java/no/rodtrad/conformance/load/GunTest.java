package no.rodtrad.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import no.rodtrad.conformance.load.ScriptedServer.Scripted;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

/** Bounds from below are exact; those from above leave room for a machine that does other things too. */
class GunTest {

    private static final OptionalDouble CLOSED = OptionalDouble.empty();
    private static final Expected PLAIN = new Expected(200, 1, false);

    @Test
    void percentilesAreThoseOfTheServer() throws InterruptedException {
        // Four in five after 10 ms, the fifth after 400 ms.
        Tally tally = fire(n -> new Scripted(200, "x", n % 5 == 4 ? 400 : 10), 1, CLOSED, 3000);
        assertThat(millis(tally.service(), 50)).isBetween(10.0, 300.0);
        assertThat(millis(tally.service(), 95)).isBetween(400.0, 1500.0);
        assertThat(tally.service().getCountBetweenValues(390_000_000L, 5_000_000_000L))
                .isBetween(tally.ok() / 5 - 3, tally.ok() / 5 + 3);
    }

    @Test
    void withARateWaitingBehindASlowAnswerCounts() throws InterruptedException {
        // One stall of a second; whoever was meant to ask meanwhile waits for it, which the time from sending does not
        // show.
        Tally tally = fire(n -> new Scripted(200, "x", n == 20 ? 1000 : 0), 1, OptionalDouble.of(50), 2000);
        assertThat(tally.ok()).isEqualTo(100);
        assertThat(millis(tally.service(), 90)).isLessThan(500);
        assertThat(millis(tally.response(), 100)).isGreaterThanOrEqualTo(1000);
        // Some fifty were meant to begin during the stall, half of them in its first half.
        assertThat(tally.response().getCountBetweenValues(500_000_000L, 60_000_000_000L))
                .isGreaterThanOrEqualTo(20);
        assertThat(tally.service().getCountBetweenValues(900_000_000L, 60_000_000_000L))
                .isBetween(1L, 5L);
    }

    @Test
    void errorsAreCountedByStatusAndAreNoSuccesses() throws InterruptedException {
        try (ScriptedServer server = new ScriptedServer(n -> switch (n % 4) {
            case 1 -> new Scripted(503, "busy", 0);
            case 2 -> new Scripted(200, "", 0);
            default -> new Scripted(200, "x", 0);
        })) {
            Tally tally = Gun.of(2, CLOSED).fire(workload(server.url(), true, 1), Duration.ofMillis(700));
            assertThat(tally.errors()).containsOnlyKeys("status 503", "status 200, body too short");
            assertThat(tally.ok() + tally.failed()).isEqualTo(server.requests());
            assertThat(tally.ok()).isBetween(server.requests() / 2L - 1, server.requests() / 2L + 1);
            assertThat(tally.response().getTotalCount()).isEqualTo(tally.ok());
            assertThat(tally.throughput()).isLessThanOrEqualTo(tally.ok() / 0.7);
            assertThat(tally.seconds().stream().mapToLong(Tally.Second::ok).sum())
                    .isEqualTo(tally.ok());
            assertThat(tally.seconds().stream().mapToLong(s -> s.errors).sum()).isEqualTo(tally.failed());
        }
    }

    @Test
    void aServerThatIsNotThereGivesErrorsAlone() throws InterruptedException {
        URI gone;
        try (ScriptedServer server = new ScriptedServer(n -> new Scripted(200, "x", 0))) {
            gone = server.url();
        }
        Tally tally = Gun.of(1, CLOSED).fire(workload(gone, true, 1), Duration.ofMillis(200));
        assertThat(tally.ok()).isZero();
        assertThat(tally.throughput()).isZero();
        assertThat(tally.errors()).containsOnlyKeys("ConnectException");
    }

    @Test
    void whatTheRateAskedForAndNeverBeganIsAnError() throws InterruptedException {
        Tally tally = fire(n -> new Scripted(200, "x", 400), 1, OptionalDouble.of(100), 300);
        assertThat(tally.ok() + tally.failed()).isEqualTo(30);
        assertThat(tally.errors()).containsOnlyKeys("not begun");
        assertThat(tally.ok()).isBetween(1L, 5L);
    }

    @Test
    void aWorkloadThatCannotBeSentAgainEndsTheRound() throws InterruptedException {
        try (ScriptedServer server = new ScriptedServer(n -> new Scripted(200, "x", 0))) {
            Workload workload = workload(server.url(), false, 7);
            Tally tally = Gun.of(3, CLOSED).fire(workload, Duration.ofSeconds(60));
            assertThat(tally.ok()).isEqualTo(7);
            assertThat(server.requests()).isEqualTo(7);
        }
    }

    @Test
    void clientsAskAtTheSameTime() throws InterruptedException {
        Tally tally = fire(n -> new Scripted(200, "x", 250), 4, CLOSED, 1000);
        // One client alone could have had four answers, five with the one that is waited for.
        assertThat(tally.ok()).isBetween(8L, 20L);
    }

    private static Tally fire(IntFunction<Scripted> script, int clients, OptionalDouble rate, int millis)
            throws InterruptedException {
        try (ScriptedServer server = new ScriptedServer(script)) {
            Tally tally = Gun.of(clients, rate).fire(workload(server.url(), true, 1), Duration.ofMillis(millis));
            assertThat(tally.errors().keySet())
                    .isSubsetOf(Map.of("not begun", 0).keySet());
            return tally;
        }
    }

    private static Workload workload(URI url, boolean again, int requests) {
        return new Workload(Collections.nCopies(requests, Door.get(url, "")), again, PLAIN);
    }

    private static double millis(Histogram histogram, double percentile) {
        return Summary.millis(histogram, percentile);
    }

    static Result result(String server, Tally... rounds) {
        return new Result(
                new LoadTarget(server, URI.create("http://localhost/fhir")),
                Mix.READ,
                false,
                List.of(rounds),
                0.1,
                false);
    }
}
