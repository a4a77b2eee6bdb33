package no.rodtrad.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.testing.Database;
import org.junit.jupiter.api.Test;

/** What goes by time ends where the oldest transaction that still runs began. */
class HorizonTest {

    private final Horizon horizon = new Horizon(Database.jdbc(), Clock.systemUTC(), Duration.ofMillis(50));

    @Test
    void staysBehindTheOldestTransactionThatStillRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> running = other.submit(() -> Database.inTransaction(() -> {
                Database.jdbc()
                        .sql("select pg_current_xact_id()::text")
                        .query(String.class)
                        .single();
                begun.countDown();
                try {
                    assertThat(mayEnd.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            Instant written = Instant.now();
            Thread.sleep(300);
            assertThat(horizon.settled()).isBefore(written);
            mayEnd.countDown();
            running.get(10, TimeUnit.SECONDS);
            assertThat(horizon.settled()).isAfter(written);
        } finally {
            mayEnd.countDown();
            other.shutdownNow();
        }
    }
}
