package no.rodtrad.adapter.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outgoing messages of a document as its sender may see them: where they are, not what they say. */
@Component
public class OutboxView {

    private final JdbcClient jdbc;

    OutboxView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One outgoing message.
     *
     * @param sent when it was handed over for the first time; null where it was not
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
            String failure) {}

    @Transactional(readOnly = true)
    public List<Row> of(String sourceSender, String sourceMessageId) {
        return jdbc.sql(
                        "select * from outbox where source_sender = :sender and source_msg_id = :msgId order by created, id")
                .param("sender", sourceSender)
                .param("msgId", sourceMessageId)
                .query((rs, n) -> new Row(
                        rs.getString("out_msg_id"),
                        rs.getString("kind"),
                        OutboxState.valueOf(rs.getString("state")),
                        rs.getInt("attempts"),
                        rs.getTimestamp("created").toInstant(),
                        instant(rs.getTimestamp("sent")),
                        instant(rs.getTimestamp("next_attempt")),
                        instant(rs.getTimestamp("closed")),
                        rs.getString("failure")))
                .list();
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
