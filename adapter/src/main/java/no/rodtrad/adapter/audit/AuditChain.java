package no.rodtrad.adapter.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit chain of this node. A row is written in the transaction of its effect, so neither exists without the other;
 * each row carries the hash of the one before it, so a changed, missing or reordered row shows.
 *
 * <p>The rows of a node are serialised by a lock that is held until the transaction ends.
 */
@Component
public class AuditChain {

    private static final byte[] BEGINNING = new byte[32];

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;

    AuditChain(JdbcClient jdbc, Clock clock, @Value("${rodtrad.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
    }

    /**
     * Writes a row in the caller's transaction; an error in the caller if there is none. The row is written right before
     * the commit, so that the lock on the chain is the last that any transaction takes and two can never wait for each
     * other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditEntry entry) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                append(entry);
            }
        });
    }

    /** Writes a row in a transaction of its own, for what has no effect to share one with: reads and refusals. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void writeAlone(AuditEntry entry) {
        append(entry);
    }

    private void append(AuditEntry entry) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('audit:' || :node, 0))")
                .param("node", node)
                .query((rs, n) -> 0)
                .list();
        Optional<Link> last = jdbc.sql("select seq, hash from audit where node = :node order by seq desc limit 1")
                .param("node", node)
                .query((rs, n) -> new Link(rs.getLong("seq"), rs.getBytes("hash")))
                .optional();
        long seq = last.map(link -> link.seq + 1).orElse(1L);
        byte[] previous = last.map(Link::hash).orElse(BEGINNING);
        // PostgreSQL keeps microseconds; the hash must be over what can be read back.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditRow row = new AuditRow(node, seq, at, entry, previous);
        jdbc.sql(
                        "insert into audit (node, seq, at, action, outcome, actor, patient_id, subject, detail, previous, hash)"
                                + " values (:node, :seq, :at, :action, :outcome, :actor, :patient, :subject, :detail, :previous,"
                                + " :hash)")
                .param("node", node)
                .param("seq", seq)
                .param("at", Timestamp.from(at))
                .param("action", entry.action().name())
                .param("outcome", entry.outcome())
                .param("actor", entry.actor())
                .param("patient", entry.patientId())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("previous", previous)
                .param("hash", row.hash())
                .update();
    }

    /**
     * Goes through the rows of a node and recomputes every hash.
     *
     * @return the sequence number of the first row that does not fit; empty if the chain is whole
     */
    @Transactional(readOnly = true)
    public Optional<Long> firstBrokenRow(String ofNode) {
        byte[] expected = BEGINNING;
        long next = 1;
        for (Optional<AuditRow.Stored> read : jdbc.sql("select * from audit where node = :node order by seq")
                .param("node", ofNode)
                .query((rs, n) -> stored(rs))
                .list()) {
            if (read.isEmpty() || !follows(read.get(), next, expected)) {
                return Optional.of(next);
            }
            expected = read.get().hash();
            next++;
        }
        return Optional.empty();
    }

    private static boolean follows(AuditRow.Stored stored, long seq, byte[] previous) {
        return stored.row().seq() == seq
                && MessageDigest.isEqual(stored.row().previous(), previous)
                && MessageDigest.isEqual(stored.row().hash(), stored.hash());
    }

    /** Empty where the action is none that this chain ever wrote. */
    private static Optional<AuditRow.Stored> stored(ResultSet rs) throws SQLException {
        Optional<AuditEntry.Action> action = AuditEntry.Action.ofName(rs.getString("action"));
        if (action.isEmpty()) {
            return Optional.empty();
        }
        AuditEntry entry = new AuditEntry(
                action.get(),
                rs.getString("outcome"),
                rs.getString("actor"),
                rs.getObject("patient_id", UUID.class),
                rs.getString("subject"),
                rs.getString("detail"));
        AuditRow row = new AuditRow(
                rs.getString("node"),
                rs.getLong("seq"),
                rs.getTimestamp("at").toInstant(),
                entry,
                rs.getBytes("previous"));
        return Optional.of(new AuditRow.Stored(row, rs.getBytes("hash")));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Link(long seq, byte[] hash) {}
}
