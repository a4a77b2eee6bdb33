package no.rodtrad.adapter.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.mappings.fhir.MappedMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages that were accepted, with their receipts. One message id of one sender, one row. */
@Component
public class MessageLog {

    private static final byte[] NOT_YET = new byte[0];

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MessageLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the log says of a message id. */
    sealed interface Reservation {

        /** Nobody has used it; it is this transaction's now. */
        record Free() implements Reservation {}

        /** The same content came before, and this was its receipt. */
        record Repeated(UUID patientId, byte[] receipt) implements Reservation {}

        /** The same came before, written or addressed otherwise: it has its effect, and this was the receipt. */
        record WrittenOtherwise(UUID patientId, byte[] receipt) implements Reservation {}

        /** Other content came before. */
        record Taken(UUID patientId) implements Reservation {}
    }

    /** The message as a version of the document whose place it takes by name. The caller holds the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    Arrival filed(Arrival message) {
        return message.replaces()
                .flatMap(name -> jdbc.sql(
                                "select document from message where sender = :sender and names @> cast(:name as text[])"
                                        + " order by received limit 1")
                        .param("sender", message.senderKey())
                        .param("name", new String[] {name})
                        .query(String.class)
                        .optional())
                .map(message::versionOf)
                .orElse(message);
    }

    /**
     * Reserves a message id. Two transactions with the same id meet at the primary key: the second one waits for the first
     * one's end.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Reservation reserve(Arrival message, UUID patientId, Instant received) {
        int inserted = jdbc.sql("""
                        insert into message (sender, msg_id, patient_id, sha256, kind, document, action, received, owners,
                            doctor, doctor_check, receipt, trace, ledger, bearing, generated, body_hash, names)
                        values (:sender, :msgId, :patient, :sha256, :kind, :document, :action, :received, :owners,
                            :doctor, :doctorCheck, :receipt, '[]', '[]', 0, :generated, :body, :names) on conflict do nothing""")
                .param("sender", message.senderKey())
                .param("msgId", message.messageId())
                .param("patient", patientId)
                .param("sha256", message.sha256())
                .param("kind", message.kind())
                .param("document", message.document())
                .param("action", message.version().action())
                .param("received", Timestamp.from(received))
                .param("owners", message.ownerKeys().toArray(String[]::new))
                .param(
                        "doctor",
                        message.doctor().map(SigningDoctor::personNumber).orElse(null))
                .param("doctorCheck", message.doctorCheck().map(Enum::name).orElse(null))
                .param("body", message.bodyHash())
                .param("names", message.names().toArray(String[]::new))
                .param("receipt", NOT_YET)
                .param("generated", timestamp(message.version().generated()))
                .update();
        if (inserted == 1) {
            return new Reservation.Free();
        }
        return jdbc.sql("select patient_id, sha256, receipt, body_hash from message"
                        + " where sender = :sender and msg_id = :msgId")
                .param("sender", message.senderKey())
                .param("msgId", message.messageId())
                .query((rs, n) -> earlier(rs, message))
                .single();
    }

    private static Reservation earlier(ResultSet rs, Arrival message) throws SQLException {
        UUID patient = rs.getObject("patient_id", UUID.class);
        if (Arrays.equals(rs.getBytes("sha256"), message.sha256())) {
            return new Reservation.Repeated(patient, rs.getBytes("receipt"));
        }
        return Arrays.equals(rs.getBytes("body_hash"), message.bodyHash())
                ? new Reservation.WrittenOtherwise(patient, rs.getBytes("receipt"))
                : new Reservation.Taken(patient);
    }

    /** Whether the same sender's same content stands already under another id: nothing has come of its document since. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean standsAlready(Arrival message) {
        return jdbc.sql("select count(*) from message m where m.sender = :sender and m.body_hash = :body"
                                + " and m.msg_id <> :msgId and not exists (select 1 from message later"
                                + " where later.document = m.document and later.msg_id <> :msgId"
                                + " and later.received > m.received and later.body_hash <> m.body_hash)")
                        .param("sender", message.senderKey())
                        .param("body", message.bodyHash())
                        .param("msgId", message.messageId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether an earlier version of a document was about another person. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isAboutSomebodyElse(String document, UUID patientId) {
        return jdbc.sql("select count(*) from message where document = :document and patient_id <> :patient")
                        .param("document", document)
                        .param("patient", patientId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What has become of a message's document by what came before it. The caller holds the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    DocumentVersion.Standing standing(Arrival message) {
        List<DocumentVersion> earlier = jdbc.sql("select action, generated from message where document = :document"
                        + " and not (sender = :sender and msg_id = :msgId)")
                .param("document", message.document())
                .param("sender", message.senderKey())
                .param("msgId", message.messageId())
                .query((rs, n) -> new DocumentVersion(rs.getString("action"), instant(rs.getTimestamp("generated"))))
                .list();
        return message.version().among(earlier);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void complete(Arrival message, byte[] receipt, MappedMessage mapped, Collection<MessageNote> notes) {
        jdbc.sql("update message set receipt = :receipt, trace = :trace, ledger = :ledger, bearing = :bearing,"
                        + " notes = :notes, reception = :reception where sender = :sender and msg_id = :msgId")
                .param("receipt", receipt)
                .param("trace", json.writeValueAsString(mapped.trace().steps()))
                .param("ledger", json.writeValueAsString(mapped.ledger().unmapped()))
                .param("bearing", mapped.ledger().bearing())
                .param(
                        "reception",
                        message.reception().map(json::writeValueAsString).orElse(null))
                .param("notes", notes.stream().map(MessageNote::code).toArray(String[]::new))
                .param("sender", message.senderKey())
                .param("msgId", message.messageId())
                .update();
    }

    /**
     * An accepted message as its sender may see it.
     *
     * @param doctor how the person who logged in to sign it stands to the doctor whom it names; null where no token said
     * @param trace JSON array of the rules' steps
     * @param unmapped JSON array of the paths that no rule read
     * @param notes what the sender should know
     * @param reception JSON object of what the envelope said; null where there was none
     */
    public record Logged(
            String sender,
            String messageId,
            String kind,
            String document,
            Instant received,
            SigningDoctor.Check doctor,
            String trace,
            String unmapped,
            int bearing,
            List<MessageNote> notes,
            String reception) {}

    /** The message of an id that was sent by one of these organisations. */
    @Transactional(readOnly = true)
    public Optional<Logged> find(String messageId, Set<String> organisationKeys) {
        List<Logged> found = jdbc.sql(
                        "select * from message where msg_id = :msgId and owners && cast(:keys as text[]) order by received")
                .param("msgId", messageId)
                .param("keys", organisationKeys.toArray(String[]::new))
                .query((rs, n) -> new Logged(
                        rs.getString("sender"),
                        rs.getString("msg_id"),
                        rs.getString("kind"),
                        rs.getString("document"),
                        rs.getTimestamp("received").toInstant(),
                        Optional.ofNullable(rs.getString("doctor_check"))
                                .map(SigningDoctor.Check::valueOf)
                                .orElse(null),
                        rs.getString("trace"),
                        rs.getString("ledger"),
                        rs.getInt("bearing"),
                        notes(rs.getArray("notes")),
                        rs.getString("reception")))
                .list();
        return found.stream().findFirst();
    }

    private static List<MessageNote> notes(Array codes) throws SQLException {
        return Stream.of((String[]) codes.getArray())
                .flatMap(code -> MessageNote.ofCode(code).stream())
                .toList();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
