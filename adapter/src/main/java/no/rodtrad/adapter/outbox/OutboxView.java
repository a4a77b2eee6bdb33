package no.rodtrad.adapter.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outgoing messages of a document as its sender may see them: where they are, not what they say. */
@Component
public class OutboxView {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration receiptWithin;

    OutboxView(JdbcClient jdbc, Clock clock, @Value("${rodtrad.delivery.receipt-within}") Duration receiptWithin) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.receiptWithin = receiptWithin;
    }

    /**
     * One outgoing message.
     *
     * @param sent when it was handed over for the first time; null where it was not
     * @param overdue whether its receipt should have come by now
     * @param failure code of the last failure or of why it was withheld; null where there was none
     */
    public record Row(
            String messageId,
            String kind,
            OutboxState state,
            int attempts,
            Instant created,
            Instant sent,
            Instant nextAttempt,
            Instant closed,
            boolean overdue,
            String failure) {}

    @Transactional(readOnly = true)
    public List<Row> of(String sourceSender, String sourceMessageId) {
        return jdbc.sql(
                        "select * from outbox where source_sender = :sender and source_msg_id = :msgId order by created, id")
                .param("sender", sourceSender)
                .param("msgId", sourceMessageId)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet rs, int n) throws SQLException {
        OutboxState state = OutboxState.valueOf(rs.getString("state"));
        Instant sent = instant(rs.getTimestamp("sent"));
        boolean overdue =
                state == OutboxState.AWAITING && sent.plus(receiptWithin).isBefore(clock.instant());
        return new Row(
                rs.getString("out_msg_id"),
                rs.getString("kind"),
                state,
                rs.getInt("attempts"),
                rs.getTimestamp("created").toInstant(),
                sent,
                instant(rs.getTimestamp("next_attempt")),
                instant(rs.getTimestamp("closed")),
                overdue,
                overdue ? "receipt-overdue" : rs.getString("failure"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
