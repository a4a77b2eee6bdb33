package no.rodtrad.adapter.subscription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator watches of subscriptions. Asked of the database when the figures are read, so it is true of all nodes. */
@Component
class SubscriptionFigures {

    private final JdbcClient jdbc;

    SubscriptionFigures(MeterRegistry registry, JdbcClient jdbc) {
        this.jdbc = jdbc;
        Gauge.builder("rodtrad.subscription.failing", () -> count("state in ('REQUESTED', 'ACTIVE') and failures > 0"))
                .description("Subscriptions whose endpoint did not take the last notification")
                .register(registry);
        Gauge.builder("rodtrad.subscription.error", () -> count("state = 'ERROR'"))
                .description("Subscriptions that were given up")
                .register(registry);
    }

    private double count(String condition) {
        try {
            return jdbc.sql("select count(*) from subscription where " + condition)
                    .query(Long.class)
                    .single();
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }
}
