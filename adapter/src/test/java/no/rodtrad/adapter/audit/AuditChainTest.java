package no.rodtrad.adapter.audit;

import static no.rodtrad.adapter.audit.AuditNode.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.SideBySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditChainTest {

    private final JdbcClient jdbc = Database.jdbc();
    private final AuditNode node = new AuditNode(Database.source(), AuditNode.anyName(), null);
    private final AuditChain chain = Database.transactional(node.chain);

    @BeforeEach
    void open() throws Exception {
        node.opened();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(node.findings()).isEmpty();
    }

    @Test
    void everyRowIsSealedOnce() throws Exception {
        chain.writeAlone(entry("first"));
        Database.inTransaction(() -> {
            chain.write(entry("second"));
            chain.write(entry("third"));
        });
        node.sealer.seal();
        assertThat(subjects()).containsExactly("first", "second", "third");
        assertThat(sealed()).isEqualTo(ids());
        assertThat(node.ids.open()).isZero();
        assertThat(node.findings()).isEmpty();
    }

    @Test
    void aRowWithoutATransactionIsAnError() {
        assertThatThrownBy(() -> chain.write(entry("alone"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoRow() throws Exception {
        chain.writeAlone(entry("first"));
        Database.rolledBack(() -> chain.write(entry("undone")));
        assertThatThrownBy(() -> Database.inTransaction(() -> {
                    chain.write(entry("failed"));
                    throw new IllegalStateException("effect failed");
                }))
                .hasMessage("effect failed");
        chain.writeAlone(entry("second"));
        node.sealer.seal();
        assertThat(subjects()).containsExactly("first", "second");
        assertThat(sealed()).isEqualTo(ids());
        assertThat(node.ids.open()).isZero();
        assertThat(node.findings()).isEmpty();
    }

    @Test
    void aRowThatCannotBeWrittenFailsItsTransaction() {
        assertThatThrownBy(() -> Database.inTransaction(() -> chain.write(entry("no text \u0000"))))
                .isInstanceOf(DataAccessException.class);
        assertThat(node.ids.open()).isZero();
    }

    @Test
    void aRefusalStaysWhereItsTransactionIsRolledBack() {
        Database.rolledBack(() -> chain.writeAlone(entry("refusal")));
        assertThat(subjects()).containsExactly("refusal");
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        Thread sealing = new Thread(this::sealUntilInterrupted);
        sealing.start();
        SideBySide.run(16, n -> () -> {
            for (int i = 0; i < 25; i++) {
                String subject = n + "/" + i;
                if (i % 5 == 4) {
                    Database.rolledBack(() -> chain.write(entry(subject)));
                } else if (i % 2 == 0 && n < 8) {
                    Database.inTransaction(() -> chain.write(entry(subject)));
                } else {
                    chain.writeAlone(entry(subject));
                }
            }
            return n;
        });
        sealing.interrupt();
        sealing.join();
        node.sealer.seal();
        assertThat(subjects()).hasSize(320).doesNotHaveDuplicates();
        assertThat(sealed()).isEqualTo(ids());
        assertThat(node.ids.open()).isZero();
        assertThat(node.findings()).isEmpty();
    }

    /** Sixteen rows of which some hold what no column takes: each caller hears of its own row. */
    @Test
    void aRowThatCannotBeWrittenFailsNobodyElse() throws Exception {
        List<Boolean> written = SideBySide.run(16, n -> () -> {
            int failed = 0;
            for (int i = 0; i < 10; i++) {
                try {
                    chain.writeAlone(entry(n % 4 == 0 ? n + "/" + i + "\u0000" : n + "/" + i));
                } catch (DataAccessException e) {
                    failed++;
                }
            }
            assertThat(failed).isIn(0, 10);
            return failed == 0;
        });
        node.sealer.seal();
        for (int n = 0; n < 16; n++) {
            assertThat(written.get(n)).as("writer %s", n).isEqualTo(n % 4 != 0);
        }
        assertThat(subjects()).hasSize(120);
        assertThat(sealed()).isEqualTo(ids());
        assertThat(node.ids.open()).isZero();
        assertThat(node.findings()).isEmpty();
    }

    @Test
    void nothingIsTakenAfterTheEnd() {
        node.close();
        assertThatThrownBy(() -> chain.writeAlone(entry("late"))).isInstanceOf(DataAccessException.class);
    }

    private void sealUntilInterrupted() {
        try {
            while (true) {
                Thread.sleep(5);
                node.sealer.seal();
            }
        } catch (InterruptedException e) {
            // The writers are done.
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from audit where node = :node order by id")
                .param("node", node.name)
                .query(String.class)
                .list();
    }

    private List<Long> ids() {
        return jdbc.sql("select id from audit where node = :node order by id")
                .param("node", node.name)
                .query(Long.class)
                .list();
    }

    /** With repeats, if a row were in several blocks. */
    private List<Long> sealed() {
        return jdbc.sql("select unnest(ids) as id from audit_block where node = :node order by id")
                .param("node", node.name)
                .query(Long.class)
                .list();
    }
}
