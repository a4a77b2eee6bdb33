package no.rodtrad.adapter.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outgoing messages. A row is added in the transaction of what it tells about and cannot be added outside one. Nodes
 * claim due rows for a limited time and skip what others hold, so a row of a node that died comes back by itself.
 */
@Component
public class Outbox {

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<OutboxEntry.Released>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final String node;

    Outbox(
            JdbcClient jdbc,
            Clock clock,
            JsonMapper json,
            ApplicationEventPublisher events,
            @Value("${rodtrad.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.events = events;
        this.node = node;
    }

    /** Published when a row was added; delivery listens for it after the commit. */
    public record Added(UUID id) {}

    /**
     * The right to hand a row over, until its lease ends.
     *
     * @param holder who has it: another at every claim, so that two threads of one node never take each other's
     */
    public record Claim(UUID id, String holder) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OutboxEntry entry) {
        jdbc.sql("insert into outbox (id, patient_id, document, source_sender, source_msg_id, kind, out_msg_id, facts,"
                        + " released, communication, flow, created, state, next_attempt) values (:id, :patient, :document,"
                        + " :sender, :msgId, :kind, :outMsgId, :facts, :released, :communication, :flow, :created,"
                        + " 'PENDING', :created)")
                .param("id", entry.id())
                .param("patient", entry.patientId())
                .param("document", entry.document())
                .param("sender", entry.sourceSender())
                .param("msgId", entry.sourceMessageId())
                .param("kind", entry.kind().name())
                .param("outMsgId", entry.outgoingMessageId())
                .param("facts", json.writeValueAsString(entry.facts()))
                .param("released", json.writeValueAsString(entry.released()))
                .param("communication", entry.communication())
                .param("flow", entry.flow())
                .param("created", Timestamp.from(entry.created()))
                .update();
        events.publishEvent(new Added(entry.id()));
    }

    /**
     * Claims up to {@code limit} due rows for this node. Of one document only the oldest open row is due: the messages of a
     * document go out in the order in which they came about.
     */
    @Transactional
    public List<Claim> claim(int limit, Duration lease) {
        Instant now = clock.instant();
        String holder = node + "/" + UUID.randomUUID();
        return jdbc.sql("""
                        update outbox set claimed_by = :holder, claimed_until = :until where id in (
                            select o.id from outbox o
                            where o.state in ('PENDING', 'SENDING') and o.next_attempt <= :now
                              and (o.claimed_until is null or o.claimed_until < :now)
                              and not exists (select 1 from outbox earlier
                                  where earlier.document = o.document and earlier.state in ('PENDING', 'SENDING')
                                    and (earlier.created, earlier.id) < (o.created, o.id))
                            order by o.next_attempt limit :limit
                            for update skip locked)
                        returning id""")
                .param("holder", holder)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .param("limit", limit)
                .query((rs, n) -> new Claim(rs.getObject("id", UUID.class), holder))
                .list();
    }

    /** A row whose claim still stands, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OutboxEntry> lockClaimed(Claim claim) {
        return jdbc.sql("select * from outbox where id = :id and claimed_by = :holder"
                        + " and state in ('PENDING', 'SENDING') for update")
                .param("id", claim.id())
                .param("holder", claim.holder())
                .query(this::row)
                .optional();
    }

    /** The message ids of a document that the receiver has acknowledged, the first one first. */
    @Transactional(readOnly = true)
    public List<String> delivered(String document) {
        return jdbc.sql(
                        "select out_msg_id from outbox where document = :document and state = 'RECEIPTED' order by closed")
                .param("document", document)
                .query(String.class)
                .list();
    }

    /**
     * The messages of a document that the receiver has, or may have, in the order in which they were handed over first. Those
     * that it refused are not among them.
     */
    @Transactional(readOnly = true)
    public List<OutboxEntry> handedOver(String document) {
        return jdbc.sql("select * from outbox where document = :document and sent is not null and state <> 'REJECTED'"
                        + " order by sent, created, id")
                .param("document", document)
                .query(this::row)
                .list();
    }

    /** When the last message came about that takes back what was sent of a document. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastTakenBack(String document) {
        return jdbc.sql("select max(created) from outbox where document = :document and kind = 'TAKEN_BACK'"
                        + " having count(*) > 0")
                .param("document", document)
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .optional();
    }

    /** The row that was handed over under a message id, in any state, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OutboxEntry> lockHandedOver(String outgoingMessageId) {
        return jdbc.sql("select * from outbox where out_msg_id = :id and sent is not null for update")
                .param("id", outgoingMessageId)
                .query(this::row)
                .optional();
    }

    /** Leaves a row to its receipt, which comes later: nothing is handed over again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(UUID id) {
        jdbc.sql("update outbox set state = 'AWAITING', failure = null, claimed_by = null, claimed_until = null"
                        + " where id = :id")
                .param("id", id)
                .update();
    }

    /** A row in any state, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutboxEntry lock(UUID id) {
        return jdbc.sql("select * from outbox where id = :id for update")
                .param("id", id)
                .query(this::row)
                .single();
    }

    /** The open rows of a document, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OutboxEntry> lockOpenOfDocument(String document) {
        return jdbc.sql("select * from outbox where document = :document and state in ('PENDING', 'SENDING')"
                        + " order by created, id for update")
                .param("document", document)
                .query(this::row)
                .list();
    }

    /**
     * Keeps the bytes that are about to be handed over, so that every further try sends the same ones, and renews the
     * claim for the time that the hand-over takes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sending(UUID id, String outgoingMessageId, byte[] payload, String categories, Duration lease) {
        jdbc.sql("update outbox set state = 'SENDING', attempts = attempts + 1, out_msg_id = :outMsgId,"
                        + " payload = :payload, categories = :categories, claimed_until = :until,"
                        + " sent = coalesce(sent, :now) where id = :id")
                .param("id", id)
                .param("outMsgId", outgoingMessageId)
                .param("payload", payload)
                .param("categories", categories)
                .param("until", Timestamp.from(clock.instant().plus(lease)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Counts a try that came to nothing before the hand-over, so that a row that cannot be built is parked in the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAttempt(UUID id) {
        jdbc.sql("update outbox set attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Lets go of a row after a failed try; it is due again at the given time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retryAt(UUID id, Instant next, String failure) {
        jdbc.sql("update outbox set next_attempt = :next, failure = :failure, claimed_by = null, claimed_until = null"
                        + " where id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .param("failure", failure)
                .update();
    }

    /**
     * Settles a row for good.
     *
     * @param answer the receiver's receipt as it came; null where there is none
     * @param failure a code that says why, where it did not go well; else null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id, OutboxState state, byte[] answer, String failure) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update outbox set state = :state, answer = :answer, failure = :failure, closed = :now,"
                        + " claimed_by = null, claimed_until = null where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer)
                .param("failure", failure)
                .param("now", now)
                .update();
    }

    private OutboxEntry row(ResultSet rs, int n) throws SQLException {
        return new OutboxEntry(
                rs.getObject("id", UUID.class),
                rs.getObject("patient_id", UUID.class),
                rs.getString("document"),
                rs.getString("source_sender"),
                rs.getString("source_msg_id"),
                OutboxEntry.Kind.valueOf(rs.getString("kind")),
                rs.getString("out_msg_id"),
                json.readValue(rs.getString("facts"), STRINGS),
                json.readValue(rs.getString("released"), TEXTS),
                rs.getString("communication"),
                rs.getString("flow"),
                OutboxState.valueOf(rs.getString("state")),
                rs.getInt("attempts"),
                rs.getBytes("payload"),
                rs.getString("categories"),
                rs.getTimestamp("created").toInstant());
    }
}
