package no.rodtrad.adapter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.rodtrad.adapter.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that somebody with the database in hand can do to an audit, and what the verifier says of it. The chain has
 * an opening block and blocks 2, 3 and 4 of three rows each; 2 and 4 are signed.
 */
class TamperingTest {

    private static final String ROW = "id = (select ids[2] from audit_block where node = :node and seq = 3)";

    @TempDir
    Path folder;

    private final JdbcClient jdbc = Database.jdbc();
    private AuditNode node;
    private Path file;
    private long row;

    @BeforeEach
    void chain() throws Exception {
        file = folder.resolve("checkpoints");
        node = new AuditNode(Database.source(), AuditNode.anyName(), file).opened();
        node.block(3);
        node.sealer.checkpoint();
        node.block(3);
        node.block(3);
        node.sealer.checkpoint();
        row = jdbc.sql("select ids[2] from audit_block where node = :node and seq = 3")
                .param("node", node.name)
                .query(Long.class)
                .single();
        assertThat(all()).isEmpty();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "node = 'another'                       ; ROW_CHANGED",
                "at = at + interval '1 microsecond'     ; ROW_CHANGED",
                "action = 'READ'                        ; ROW_CHANGED",
                "action = 'NOTHING_KNOWN'               ; ROW_CHANGED",
                "outcome = 'RT-INT-001'                 ; ROW_CHANGED",
                "actor = actor || ' '                   ; ROW_CHANGED",
                "patient_id = null                      ; ROW_CHANGED",
                "patient_id = gen_random_uuid()         ; ROW_CHANGED",
                "subject = 'somethingelse'              ; ROW_CHANGED",
                "detail = 'changed'                     ; ROW_CHANGED",
                "subject = detail, detail = subject     ; ROW_CHANGED",
                "hash = sha256('')                      ; ROW_CHANGED",
                "id = id + 1000000000000                ; ROW_MISSING",
            })
    void aChangedRowIsNamed(String change, Finding.Kind kind) {
        change("update audit set " + change + " where " + ROW);
        assertThat(all()).contains(kind + " row " + row + " of block 3");
    }

    /** Whoever knows how a hash is made can make it fit the row, and then the block does not. */
    @Test
    void aChangedRowWithAFittingHashShowsInItsBlock() {
        AuditRow forged =
                new AuditRow(row, node.name, java.time.Instant.EPOCH, "READ", "ok", "nobody", null, "nothing", "");
        jdbc.sql(
                        "update audit set at = to_timestamp(0), action = 'READ', outcome = 'ok', actor = 'nobody', patient_id = null,"
                                + " subject = 'nothing', detail = '', hash = :hash where id = :id")
                .param("hash", forged.hash())
                .param("id", row)
                .update();
        assertThat(all()).containsExactly("BLOCK_ROWS_CHANGED block 3");
    }

    @Test
    void aMissingRowIsNamed() {
        change("delete from audit where " + ROW);
        assertThat(all()).containsExactly("ROW_MISSING row " + row + " of block 3");
    }

    @Test
    void anAddedRowIsNamed() {
        long id = 5_000_000_000_000L + row;
        AuditRow added =
                new AuditRow(id, node.name, java.time.Instant.EPOCH, "READ", "ok", "nobody", null, "nothing", "");
        jdbc.sql(
                        "insert into audit values (:id, :node, to_timestamp(0), 'READ', 'ok', 'nobody', null, 'nothing', '', :hash)")
                .param("id", id)
                .param("node", node.name)
                .param("hash", added.hash())
                .update();
        assertThat(all()).containsExactly("ROW_ADDED row " + id);
    }

    @Test
    void rowsThatChangedPlacesAreNamed() {
        change(
                "update audit a set subject = b.subject, detail = b.detail, at = b.at, patient_id = b.patient_id, hash = b.hash"
                        + " from audit b where a.id in (select unnest(trim_array(ids, 1)) from audit_block where node = :node and seq = 3)"
                        + " and b.id in (select unnest(trim_array(ids, 1)) from audit_block where node = :node and seq = 3) and a.id <> b.id");
        assertThat(all())
                .contains("ROW_CHANGED row " + row + " of block 3", "BLOCK_ROWS_CHANGED block 3")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ids = array[ids[2], ids[1], ids[3]]           ; BLOCK_ROWS_CHANGED block 3",
                "ids = ids || ids[1]                           ; BLOCK_ROWS_CHANGED block 3",
                "ids = trim_array(ids, 1)                      ; BLOCK_ROWS_CHANGED block 3",
                "recovered = true                              ; BLOCK_CHANGED block 3",
                "low = low + 1                                 ; BLOCK_CHANGED block 3",
                "rows = sha256('')                             ; BLOCK_CHANGED block 3",
                "previous = sha256('')                         ; BLOCK_OUT_OF_PLACE block 3",
                "hash = sha256('')                             ; BLOCK_CHANGED block 3",
                "hash = sha256('')                             ; BLOCK_OUT_OF_PLACE block 4",
                "sealed_at = sealed_at + interval '1 second'   ; BLOCK_CHANGED block 3",
                "seq = 300                                     ; BLOCK_MISSING block 3",
            })
    void aChangedBlockIsNamed(String change, String finding) {
        change("update audit_block set " + change + " where node = :node and seq = 3");
        assertThat(all()).contains(finding);
    }

    @ParameterizedTest
    @CsvSource({"1, BLOCK_MISSING block 1", "2, BLOCK_MISSING block 2", "3, BLOCK_MISSING block 3"})
    void aMissingBlockIsNamed(long seq, String finding) {
        change("delete from audit_block where node = :node and seq = " + seq);
        assertThat(all()).contains(finding);
    }

    /** Nothing within the database tells that there was more; the file does. */
    @Test
    void aChainThatWasCutShowsByTheFile() throws Exception {
        change("delete from audit where id in (select unnest(ids) from audit_block where node = :node and seq >= 3)");
        change("delete from audit_block where node = :node and seq >= 3");
        assertThat(all()).containsExactly("CUT_OFF checkpoint of block 4", "CUT_OFF block 4");
        change("delete from audit_checkpoint where node = :node and seq >= 3");
        assertThat(all()).containsExactly("CUT_OFF block 4");
        assertThat(node.findings()).as("without the file").isEmpty();
    }

    @Test
    void aChainThatIsGoneAltogetherShowsByTheFile() {
        change("delete from audit where node = :node");
        change("delete from audit_block where node = :node");
        change("delete from audit_checkpoint where node = :node");
        assertThat(all()).containsExactly("CUT_OFF block 2", "CUT_OFF block 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "signature = sha256('')           ; SIGNATURE_WRONG checkpoint of block 4",
                "at = at + interval '1 second'    ; SIGNATURE_WRONG checkpoint of block 4",
                "key = 'another'                  ; SIGNATURE_WRONG checkpoint of block 4",
                "block = sha256('')               ; SIGNATURE_WRONG checkpoint of block 4",
                "block = sha256('')               ; CHECKPOINT_WRONG checkpoint of block 4",
                "seq = 3                          ; CHECKPOINT_WRONG checkpoint of block 3",
                "seq = 3                          ; CHECKPOINT_MISSING checkpoint of block 4",
            })
    void aChangedCheckpointIsNamed(String change, String finding) {
        change("update audit_checkpoint set " + change + " where node = :node and seq = 4");
        assertThat(all()).contains(finding);
    }

    @Test
    void aMissingCheckpointIsNamed() {
        change("delete from audit_checkpoint where node = :node and seq = 2");
        assertThat(all()).containsExactly("CHECKPOINT_MISSING checkpoint of block 2");
    }

    /** A whole chain forged and signed by somebody else's key: by the key, and by the file. */
    @Test
    void aChainThatWasMadeAnewIsFound() throws Exception {
        change("update audit_block set rows = sha256('other'), hash = sha256('other') where node = :node and seq = 4");
        Checkpoint forged = Checkpoint.sign(
                node.name,
                4,
                Canonical.sha256().digest("other".getBytes()),
                java.time.Instant.EPOCH,
                TestKey.FOREIGN.key().chain().get(0),
                TestKey.FOREIGN.key().key());
        jdbc.sql("update audit_checkpoint set block = :block, at = to_timestamp(0), key = :key, signature = :signature"
                        + " where node = :node and seq = 4")
                .param("block", forged.block())
                .param("key", forged.key())
                .param("signature", forged.signature())
                .param("node", node.name)
                .update();
        assertThat(all())
                .contains(
                        "SIGNATURE_WRONG checkpoint of block 4", "CHECKPOINT_WRONG checkpoint of block 4 in the file");
    }

    @Test
    void aForgedLineOfTheFileIsNamed() throws Exception {
        Checkpoint forged = Checkpoint.sign(
                node.name,
                9,
                new byte[32],
                java.time.Instant.EPOCH,
                TestKey.FOREIGN.key().chain().get(0),
                TestKey.FOREIGN.key().key());
        java.nio.file.Files.writeString(
                file, CheckpointLine.write(forged) + "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(all()).containsExactly("SIGNATURE_WRONG checkpoint of block 9 in the file");
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).param("node", node.name).update()).as(sql).isPositive();
    }

    private List<String> all() {
        try {
            Signers signers = Signers.fromPem(TestKey.OWN.pem(folder));
            List<Finding> found = new ArrayList<>();
            Consumer<Finding> add = found::add;
            Anchors anchors = Anchors.read(file, signers, add);
            found.addAll(node.findings(signers, anchors));
            return found.stream().map(f -> f.kind() + " " + f.place()).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
