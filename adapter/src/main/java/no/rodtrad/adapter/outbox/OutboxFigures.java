package no.rodtrad.adapter.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator watches of the outbox. Asked of the database when the figures are read, so it is true of all nodes. */
@Component
class OutboxFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxFigures(
            MeterRegistry registry,
            JdbcClient jdbc,
            Clock clock,
            @Value("${rodtrad.delivery.receipt-within}") Duration receiptWithin) {
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("rodtrad.outbox.open", () -> count("state in ('PENDING', 'SENDING')"))
                .description("Messages that wait for NAV")
                .register(registry);
        Gauge.builder("rodtrad.outbox.parked", () -> count("state = 'PARKED'"))
                .description("Messages that every try failed for")
                .register(registry);
        Gauge.builder("rodtrad.outbox.overdue", () -> overdue(receiptWithin))
                .description("Messages that a receipt should have come for")
                .register(registry);
        TimeGauge.builder("rodtrad.outbox.oldest", this::secondsOfOldest, TimeUnit.SECONDS)
                .description("How long the oldest open message has waited")
                .register(registry);
    }

    private double count(String condition) {
        try {
            return jdbc.sql("select count(*) from outbox where " + condition)
                    .query(Long.class)
                    .single();
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }

    private double overdue(Duration receiptWithin) {
        try {
            return jdbc.sql("select count(*) from outbox where state = 'AWAITING' and sent < :due")
                    .param("due", Timestamp.from(clock.instant().minus(receiptWithin)))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }

    private double secondsOfOldest() {
        try {
            return jdbc.sql("select min(created) from outbox where state in ('PENDING', 'SENDING')")
                    .query((rs, n) -> rs.getTimestamp(1))
                    .optional()
                    .map(this::age)
                    .orElse(0.0);
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }

    private double age(Timestamp created) {
        return Duration.between(created.toInstant(), clock.instant()).toMillis() / 1000.0;
    }
}
