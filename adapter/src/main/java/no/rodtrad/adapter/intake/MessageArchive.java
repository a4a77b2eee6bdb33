package no.rodtrad.adapter.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accepted messages as they came, byte for byte, beside their receipts. */
@Component
public class MessageArchive {

    private final JdbcClient jdbc;

    MessageArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message as it came.
     *
     * @param sent whether one of those who ask sent it; otherwise it was addressed to one
     * @param family of its kind, which the policy calls the flow
     * @param contentType as the sender stated it
     * @param receipt as it was answered
     */
    public record Original(
            String sender,
            String messageId,
            UUID patientId,
            boolean sent,
            String family,
            byte[] content,
            String contentType,
            byte[] receipt) {

        /** Receipts are written in the format of what they answer, and as FHIR always as JSON. */
        public String receiptType() {
            return Arrival.FHIR_FLOW.equals(family) ? "application/fhir+json" : "application/xml";
        }
    }

    /** Keeps a message whose id was reserved. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Arrival message) {
        jdbc.sql("update message set content = :content, content_type = :type, receivers = :receivers"
                        + " where sender = :sender and msg_id = :msgId")
                .param("content", message.bytes())
                .param("type", message.contentType())
                .param("receivers", message.receiverKeys().toArray(String[]::new))
                .param("sender", message.senderKey())
                .param("msgId", message.messageId())
                .update();
    }

    /**
     * The message of an id that one of these organisations sent, or that was addressed to one of them.
     *
     * @param readable which of those that were addressed to them they may read
     */
    @Transactional(readOnly = true)
    public Optional<Original> find(String messageId, Set<String> organisationKeys, Predicate<Original> readable) {
        try (Stream<Original> found = jdbc
                .sql("select *, owners && cast(:keys as text[]) as sent from message"
                        + " where msg_id = :msgId and content is not null"
                        + " and (owners && cast(:keys as text[]) or receivers && cast(:keys as text[]))"
                        + " order by sent desc, received")
                .param("msgId", messageId)
                .param("keys", organisationKeys.toArray(String[]::new))
                .query((rs, n) -> new Original(
                        rs.getString("sender"),
                        rs.getString("msg_id"),
                        rs.getObject("patient_id", UUID.class),
                        rs.getBoolean("sent"),
                        Arrival.flowOf(rs.getString("kind")),
                        rs.getBytes("content"),
                        rs.getString("content_type"),
                        rs.getBytes("receipt")))
                .stream()) {
            return found.filter(original -> original.sent() || readable.test(original))
                    .findFirst();
        }
    }
}
