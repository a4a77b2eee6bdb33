package no.rodtrad.adapter.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.rodtrad.adapter.audit.AuditEntry.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit of one process, put together as the server does, without the loop: a test says when it seals. */
final class AuditNode implements AutoCloseable {

    final DataSource source;
    final String name;
    final AuditChain chain;
    final Sealer sealer;
    final RowIds ids = new RowIds();
    private final Unsealed unsealed = new Unsealed();
    private final GroupCommit group;
    private final TransactionTemplate transactions;

    AuditNode(DataSource source, String name, Path checkpointFile) {
        this.source = source;
        this.name = name;
        Clock clock = Clock.systemUTC();
        AuditProperties properties =
                new AuditProperties(Duration.ofMillis(100), Duration.ofSeconds(60), checkpointFile, Duration.ZERO);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        group = new GroupCommit(source, ids, unsealed, name);
        chain = new AuditChain(JdbcClient.create(source), ids, unsealed, group, clock, name);
        sealer = new Sealer(
                source, ids, unsealed, new CheckpointLog(TestKey.OWN.keys(), properties, clock), clock, name);
    }

    static String anyName() {
        return "node-" + UUID.randomUUID();
    }

    static AuditEntry entry(String subject) {
        return new AuditEntry(
                Action.CREATE, AuditEntry.OK, "gp ENH:999999999 (helseid)", UUID.randomUUID(), subject, "detail");
    }

    AuditNode opened() throws SQLException {
        if (!sealer.open()) {
            throw new IllegalStateException("taken");
        }
        return this;
    }

    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Some rows in a block of their own. */
    void block(int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            chain.writeAlone(entry("row " + i));
        }
        sealer.seal();
    }

    /** What a verifier says of this node, without a file and without certificates. */
    List<Finding> findings() {
        return findings(Signers.unknown(), Anchors.none());
    }

    List<Finding> findings(Signers signers, Anchors anchors) {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            TrailVerifier verifier = new TrailVerifier(signers, anchors, Instant.now(), findings::add);
            new DatabaseTrail(connection).read(verifier);
            verifier.finish();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings.stream().filter(found -> found.node().equals(name)).toList();
    }

    @Override
    public void close() {
        group.close();
        sealer.close();
    }
}
