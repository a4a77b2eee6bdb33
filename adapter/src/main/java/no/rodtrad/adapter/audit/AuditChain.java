package no.rodtrad.adapter.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit of this node. A row is written in the transaction of its effect, so neither exists without the other; right
 * after the commit it is sealed into a block of the node's chain, so that a changed, missing or reordered row shows. No
 * transaction waits for another one's commit.
 *
 * <p>A transaction that is rolled back to a savepoint after it wrote a row would leave a block that names a row which is
 * not there. There are no savepoints here.
 */
@Component
public class AuditChain {

    private final JdbcClient jdbc;
    private final RowIds ids;
    private final Unsealed unsealed;
    private final GroupCommit group;
    private final Clock clock;
    private final String node;

    AuditChain(
            JdbcClient jdbc,
            RowIds ids,
            Unsealed unsealed,
            GroupCommit group,
            Clock clock,
            @Value("${rodtrad.node}") String node) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.unsealed = unsealed;
        this.group = group;
        this.clock = clock;
        this.node = node;
    }

    /** Writes a row in the caller's transaction; an error in the caller if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditEntry entry) {
        long id = ids.next(() -> jdbc.sql(RowIds.RANGE).query(Long.class).single());
        Outcome outcome = new Outcome(id);
        // Before the insert: whatever becomes of it, the number is settled.
        TransactionSynchronizationManager.registerSynchronization(outcome);
        AuditRow row = AuditRow.of(id, node, now(), entry);
        outcome.row = row.sealed();
        jdbc.sql("insert into audit (id, node, at, action, outcome, actor, patient_id, subject, detail, hash) values"
                        + " (:id, :node, :at, :action, :outcome, :actor, :patient, :subject, :detail, :hash)")
                .param("id", id)
                .param("node", node)
                .param("at", Timestamp.from(row.at()))
                .param("action", row.action())
                .param("outcome", row.outcome())
                .param("actor", row.actor())
                .param("patient", row.patientId())
                .param("subject", row.subject())
                .param("detail", row.detail())
                .param("hash", outcome.row.hash())
                .update();
    }

    /**
     * Writes a row for what has no effect to share a transaction with: reads and refusals. When it returns, the row is
     * durable, whatever becomes of the caller's own transaction.
     *
     * @throws org.springframework.dao.DataAccessException if the row was not written, or nobody knows
     */
    public void writeAlone(AuditEntry entry) {
        group.write(entry, now());
    }

    /** PostgreSQL keeps microseconds; the hash must be over what can be read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Hands a row to the sealer when its transaction is through. */
    private final class Outcome implements TransactionSynchronization {

        private final long id;
        private RowHash row;

        private Outcome(long id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                unsealed.committed(row);
            } else if (status == STATUS_UNKNOWN && row != null) {
                unsealed.uncertain(row);
            } else {
                ids.settled(id);
            }
        }
    }
}
