package no.rodtrad.adapter.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that writes effects with their rows, and rows alone, until it is killed. Says on its output what it was told is done. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setMaximumPoolSize(8);
        HikariDataSource source = new HikariDataSource(config);
        AuditNode node = new AuditNode(source, args[1], null);
        AuditProperties properties =
                new AuditProperties(Duration.ofMillis(20), Duration.ofMillis(50), null, Duration.ofSeconds(20));
        new SealerLoop(node.sealer, properties, node.ids, new SimpleMeterRegistry(), Clock.systemUTC(), args[1])
                .start();
        JdbcClient jdbc = JdbcClient.create(source);
        for (int n = 0; n < 4; n++) {
            boolean alone = n % 2 == 0;
            new Thread(() -> {
                        while (true) {
                            String subject = (alone ? "alone/" : "effect/") + UUID.randomUUID();
                            if (alone) {
                                node.chain.writeAlone(AuditNode.entry(subject));
                            } else {
                                node.inTransaction(() -> {
                                    jdbc.sql("insert into effect values (:subject)")
                                            .param("subject", subject)
                                            .update();
                                    node.chain.write(AuditNode.entry(subject));
                                });
                            }
                            System.out.println(subject);
                        }
                    })
                    .start();
        }
    }
}
