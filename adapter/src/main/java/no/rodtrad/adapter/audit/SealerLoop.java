package no.rodtrad.adapter.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the sealer work as long as the server runs. It starts before everything that writes rows, and ends after it. */
@Component
class SealerLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealerLoop.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration END_WITHIN = Duration.ofSeconds(30);

    private final Sealer sealer;
    private final AuditProperties properties;
    private final Clock clock;
    private final String node;
    private CountDownLatch end;
    private Thread thread;

    SealerLoop(
            Sealer sealer,
            AuditProperties properties,
            RowIds ids,
            MeterRegistry figures,
            Clock clock,
            @Value("${rodtrad.node}") String node) {
        this.sealer = sealer;
        this.properties = properties;
        this.clock = clock;
        this.node = node;
        Gauge.builder("rodtrad.audit.unsealed", ids, RowIds::open)
                .description("Audit rows of this node that no block holds yet")
                .register(figures);
    }

    @Override
    public void start() {
        try {
            long until = System.nanoTime() + properties.takeover().toNanos();
            while (!sealer.open()) {
                if (System.nanoTime() - until > 0) {
                    throw new IllegalStateException("another process runs as node " + node
                            + " on this database: give each its own rodtrad.node");
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (SQLException e) {
            throw Faults.translated(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        end = new CountDownLatch(1);
        thread = new Thread(this::run, "audit-sealer");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        Instant signed = clock.instant();
        // One that starts says so: a chain that was cut before its first checkpoint of the day shows as well.
        boolean done = pass(true);
        while (!ended(done ? properties.sealEvery() : AFTER_FAILURE)) {
            boolean due = !clock.instant().isBefore(signed.plus(properties.checkpointEvery()));
            signed = due ? clock.instant() : signed;
            done = pass(due);
        }
        pass(true);
        sealer.close();
    }

    private boolean pass(boolean sign) {
        try {
            sealer.seal();
            if (sign) {
                sealer.checkpoint();
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            // The database may be away, or no key valid; the rows wait. Only the type: texts may quote data.
            LOG.error(
                    "the audit could not be sealed or signed: {}", e.getClass().getName());
            return false;
        }
    }

    private boolean ended(Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void stop() {
        end.countDown();
        try {
            thread.join(END_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Below the web server and the delivery. */
    @Override
    public int getPhase() {
        return 0;
    }
}
