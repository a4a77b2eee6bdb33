package no.rodtrad.adapter.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far back everything is settled by time. A version gets its time before it is committed, so that a younger one can be
 * seen before an older one; who asks for what changed since a time would then never see the older one. What runs over more
 * than one person and goes by time therefore ends where the oldest transaction that still runs began.
 */
@Component
public class Horizon {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration skew;

    /**
     * @param skew by how much the clocks of the nodes may differ; what is younger is not told of yet
     */
    Horizon(JdbcClient jdbc, Clock clock, @Value("${rodtrad.store.clock-skew:50ms}") Duration skew) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.skew = skew;
    }

    /** Every version that was stored before this is committed, or never will be. To be asked before the rows are read. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Instant settled() {
        Instant now = clock.instant();
        double oldest = jdbc.sql("select coalesce(extract(epoch from clock_timestamp() - min(xact_start)), 0)"
                        + " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                        + " and backend_type = 'client backend'")
                .query(Double.class)
                .single();
        // The version's time is cut to milliseconds, so the horizon is too, downwards.
        return now.minus(skew)
                .minusNanos((long) (Math.max(0, oldest) * 1_000_000_000L))
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
