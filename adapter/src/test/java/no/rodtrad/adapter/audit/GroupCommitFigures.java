package no.rodtrad.adapter.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Rows per second that have no effect to share a transaction with, by number of callers: written together, against one
 * commit for each row, and against a lock of the node held until each commit. On a database that waits for its disk.
 */
final class GroupCommitFigures {

    private static final long MILLIS = 5000;

    private GroupCommitFigures() {}

    public static void main(String[] args) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
            config.setMaximumPoolSize(18);
            try (HikariDataSource source = new HikariDataSource(config)) {
                Flyway.configure().dataSource(source).load().migrate();
                measure(source);
            }
        }
    }

    private static void measure(DataSource source) throws Exception {
        try (AuditNode node = new AuditNode(source, "figures", null).opened()) {
            java.util.UUID patient = java.util.UUID.randomUUID();
            AuditEntry entry = new AuditEntry(
                    AuditEntry.Action.READ, "ok", "gp ENH:999999999 (helseid)", patient, "CarePlan/" + patient, "");
            Runnable alone = () -> node.inTransaction(() -> node.chain.write(entry));
            org.springframework.jdbc.core.simple.JdbcClient jdbc =
                    org.springframework.jdbc.core.simple.JdbcClient.create(source);
            Runnable locked = () -> node.inTransaction(() -> {
                jdbc.sql("select pg_advisory_xact_lock(7)").query((rs, n) -> 0).list();
                node.chain.write(entry);
            });
            for (int round = 0; round < 2; round++) {
                for (int callers : List.of(1, 8, 16)) {
                    report("together", callers, () -> node.chain.writeAlone(entry), node);
                    report("a commit each", callers, alone, node);
                    report("a commit each, under a lock", callers, locked, node);
                }
            }
        }
    }

    private static void report(String way, int callers, Runnable write, AuditNode node) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        long[] done = new long[callers];
        List<Thread> threads = IntStream.range(0, callers)
                .mapToObj(n -> new Thread(() -> {
                    while (System.nanoTime() < end) {
                        write.run();
                        done[n]++;
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        node.sealer.seal();
        long rows = IntStream.range(0, callers).mapToLong(n -> done[n]).sum();
        System.out.printf(
                Locale.ROOT,
                "%2d callers, %-28s %6d rows/s, %5.2f ms each%n",
                callers,
                way,
                rows * 1000 / MILLIS,
                (double) MILLIS * callers / rows);
    }
}
