package no.rodtrad.adapter.audit;

import static no.rodtrad.adapter.audit.AuditNode.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.rodtrad.adapter.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command, from the arguments to the exit code, on a database that came from the row-by-row chain. */
class AuditCommandTest {

    @TempDir
    Path folder;

    private String said;

    @Test
    void aWholeAuditIsWholeAndAChangedOneIsNot() throws Exception {
        try (HikariDataSource source = Database.another("8")) {
            olderRows(source, "node-1", 5);
            olderRows(source, "gone", 1);
            Database.migrate(source);
            Path file = folder.resolve("checkpoints");
            try (AuditNode node = new AuditNode(source, "node-1", file).opened()) {
                node.block(3);
                node.sealer.checkpoint();
                // Not sealed: what a running server has all the time.
                node.chain.writeAlone(entry("young"));
            }
            String url = source.getJdbcUrl();
            String[] verify = {
                "audit", "verify", "--jdbc", url, "--checkpoints", file.toString(), "--certificate", pem()
            };
            assertThat(run(verify)).as(said).isEqualTo(AuditCommand.WHOLE);
            assertThat(said)
                    .contains("4 rows (1 too young for a block), 6 of the older chain, 3 blocks")
                    .contains("whole");
            assertThat(run("audit", "export", "--jdbc", url, "--to", folder.toString()))
                    .as(said)
                    .isEqualTo(AuditCommand.WHOLE);
            String[] exported = {
                "audit",
                "verify",
                "--export",
                folder.toString(),
                "--checkpoints",
                file.toString(),
                "--certificate",
                pem()
            };
            assertThat(run(exported)).as(said).isEqualTo(AuditCommand.WHOLE);
            assertThat(said).contains("4 rows (1 too young for a block), 6 of the older chain, 3 blocks");

            JdbcClient jdbc = JdbcClient.create(source);
            jdbc.sql("update audit set detail = 'other' where subject = 'row 1'")
                    .update();
            jdbc.sql("update audit_chained set detail = 'other' where node = 'node-1' and seq = 3")
                    .update();
            jdbc.sql("delete from audit_chained where node = 'gone'").update();
            found(verify);
            run("audit", "export", "--jdbc", url, "--to", folder.toString());
            found(exported);
        }
    }

    private void found(String[] verify) {
        assertThat(run(verify)).as(said).isEqualTo(AuditCommand.FOUND);
        assertThat(said)
                .contains("ROW_CHANGED node node-1: row ")
                .contains("ROW_CHANGED node node-1: older row 3 ")
                .contains("CHAIN_NOT_CLOSED node gone: block 1 ")
                .contains("3 findings");
    }

    @Test
    void whatCannotBeLookedAtHasItsOwnCode() {
        assertThat(run("audit")).isEqualTo(AuditCommand.FAILED);
        assertThat(run("audit", "verify")).isEqualTo(AuditCommand.FAILED);
        assertThat(run("audit", "verify", "--jdbc")).isEqualTo(AuditCommand.FAILED);
        assertThat(run("audit", "verify", "--jbdc", "x")).isEqualTo(AuditCommand.FAILED);
        assertThat(said).contains("audit export --jdbc URL");
        assertThat(run("audit", "verify", "--export", folder.toString())).isEqualTo(AuditCommand.FAILED);
        assertThat(run("audit", "verify", "--jdbc", "jdbc:postgresql://localhost:1/nowhere"))
                .isEqualTo(AuditCommand.FAILED);
    }

    private String pem() throws Exception {
        return TestKey.OWN.pem(folder).toString();
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), Clock.systemUTC());
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static void olderRows(HikariDataSource source, String node, int rows) {
        byte[] previous = Block.BEGINNING;
        for (int seq = 1; seq <= rows; seq++) {
            Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
            ChainedRow row = new ChainedRow(
                    node, seq, at, "READ", "ok", "gp ENH:999999999 (helseid)", new UUID(7, seq), "mål", "", previous);
            JdbcClient.create(source)
                    .sql("insert into audit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(node)
                    .param(seq)
                    .param(Timestamp.from(at))
                    .param(row.action())
                    .param(row.outcome())
                    .param(row.actor())
                    .param(row.patientId())
                    .param(row.subject())
                    .param(row.detail())
                    .param(previous)
                    .param(row.hash())
                    .update();
            previous = row.hash();
        }
    }
}
