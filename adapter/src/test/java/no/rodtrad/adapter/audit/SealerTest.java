package no.rodtrad.adapter.audit;

import static no.rodtrad.adapter.audit.AuditNode.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.rodtrad.adapter.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealerTest {

    @TempDir
    Path folder;

    private final JdbcClient jdbc = Database.jdbc();
    private final String name = AuditNode.anyName();

    /** The first process ends without sealing, as one that is killed does. */
    @Test
    void theNextStartSealsWhatWasLeftAndSaysSo() throws Exception {
        try (AuditNode killed = new AuditNode(Database.source(), name, null).opened()) {
            killed.block(2);
            killed.inTransaction(() -> killed.chain.write(entry("left")));
            killed.chain.writeAlone(entry("left too"));
        }
        try (AuditNode next = new AuditNode(Database.source(), name, null).opened()) {
            next.block(1);
            assertThat(blocks()).containsExactly("1 false 0", "2 false 2", "3 true 2", "4 false 1");
            assertThat(next.findings()).isEmpty();
        }
    }

    @Test
    void twoProcessesOfOneNameTakeTurns() throws Exception {
        try (AuditNode first = new AuditNode(Database.source(), name, null).opened();
                AuditNode second = new AuditNode(Database.source(), name, null)) {
            assertThat(second.sealer.open()).isFalse();
            first.block(1);
            first.sealer.close();
            assertThat(second.sealer.open()).isTrue();
            second.block(1);
            assertThat(second.findings()).isEmpty();
        }
    }

    @Test
    void aServerDoesNotStartBesideAnotherOfItsName() throws Exception {
        try (AuditNode first = new AuditNode(Database.source(), name, null).opened();
                AuditNode second = new AuditNode(Database.source(), name, null)) {
            AuditProperties properties =
                    new AuditProperties(Duration.ofMillis(10), Duration.ofSeconds(60), null, Duration.ofMillis(10));
            SealerLoop loop = new SealerLoop(
                    second.sealer, properties, second.ids, new SimpleMeterRegistry(), Clock.systemUTC(), name);
            assertThatThrownBy(loop::start).hasMessageContaining("rodtrad.node");
            first.sealer.close();
            loop.start();
            second.chain.writeAlone(entry("one"));
            loop.stop();
            assertThat(second.ids.open()).isZero();
            assertThat(blocks()).containsExactly("1 false 0", "2 false 1");
            assertThat(jdbc.sql("select max(seq) from audit_checkpoint where node = :node")
                            .param("node", name)
                            .query(Long.class)
                            .single())
                    .as("signed at the end")
                    .isEqualTo(2);
        }
    }

    /** The database ends every session of the process; its chain goes on, and nothing is sealed twice. */
    @Test
    void theChainGoesOnAfterALostConnection() throws Exception {
        try (HikariDataSource own = Database.another("latest");
                AuditNode node = new AuditNode(own, name, null).opened()) {
            node.block(2);
            node.chain.writeAlone(entry("before"));
            String database = JdbcClient.create(own)
                    .sql("select current_database()")
                    .query(String.class)
                    .single();
            jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = :name")
                    .param("name", database)
                    .query(Long.class)
                    .single();
            assertThatThrownBy(node.sealer::seal).isInstanceOf(SQLException.class);
            // The pool looks whether a connection lives only when it has been idle for half a second.
            Thread.sleep(600);
            node.chain.writeAlone(entry("after"));
            node.sealer.seal();
            assertThat(node.ids.open()).isZero();
            assertThat(node.findings()).isEmpty();
            assertThat(JdbcClient.create(own)
                            .sql("select cardinality(ids) from audit_block order by seq")
                            .query(Integer.class)
                            .list())
                    .containsExactly(0, 2, 2);
        }
    }

    /** A block was written though its writer heard of a failure: it is found, not written again. */
    @Test
    void whatAFailedTrySealedIsNotSealedAgain() throws Exception {
        try (AuditNode node = new AuditNode(Database.source(), name, null).opened()) {
            node.chain.writeAlone(entry("one"));
            node.chain.writeAlone(entry("two"));
            node.sealer.close();
            // As the lost try has left it: a block of the first row.
            try (AuditNode other = new AuditNode(Database.source(), name, null).opened()) {
                assertThat(blocks()).containsExactly("1 false 0", "2 true 2");
            }
            node.sealer.seal();
            assertThat(node.ids.open()).isZero();
            assertThat(blocks()).containsExactly("1 false 0", "2 true 2");
            node.block(1);
            assertThat(node.findings()).isEmpty();
        }
    }

    @Test
    void everyCheckpointIsALineOfTheFile() throws Exception {
        Path file = folder.resolve("checkpoints");
        try (AuditNode node = new AuditNode(Database.source(), name, file).opened()) {
            node.sealer.checkpoint();
            node.block(1);
            node.sealer.checkpoint();
            node.sealer.checkpoint();
        }
        List<Checkpoint> lines =
                Files.readAllLines(file).stream().map(CheckpointLine::read).toList();
        assertThat(lines).extracting(Checkpoint::seq).containsExactly(1L, 2L);
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.isSignedBy(TestKey.OWN.key().chain().get(0).getPublicKey()))
                        .isTrue());
    }

    private List<String> blocks() {
        return jdbc.sql("select seq || ' ' || recovered || ' ' || cardinality(ids) from audit_block where node = :node"
                        + " order by seq")
                .param("node", name)
                .query(String.class)
                .list();
    }
}
