package no.rodtrad.adapter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.audit.AuditEntry.Action;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditChainTest {

    private final JdbcClient jdbc = Database.jdbc();
    private final String node = "node-" + UUID.randomUUID();
    private final AuditChain chain = chain(node);

    @Test
    void anEmptyChainIsWhole() {
        assertThat(chain.firstBrokenRow(node)).isEmpty();
    }

    @Test
    void rowsFollowOneAnother() {
        chain.writeAlone(entry("first"));
        Database.inTransaction(() -> {
            chain.write(entry("second"));
            chain.write(entry("third"));
        });
        assertThat(subjects()).containsExactly("first", "second", "third");
        assertThat(chain.firstBrokenRow(node)).isEmpty();
    }

    @Test
    void aRowWithoutATransactionIsAnError() {
        assertThatThrownBy(() -> chain.write(entry("alone"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoRowAndNoGap() {
        chain.writeAlone(entry("first"));
        Database.rolledBack(() -> chain.write(entry("undone")));
        assertThatThrownBy(() -> Database.inTransaction(() -> {
                    chain.write(entry("failed"));
                    throw new IllegalStateException("effect failed");
                }))
                .hasMessage("effect failed");
        chain.writeAlone(entry("second"));
        assertThat(subjects()).containsExactly("first", "second");
        assertThat(chain.firstBrokenRow(node)).isEmpty();
    }

    @Test
    void aRefusalStaysWhereItsTransactionIsRolledBack() {
        Database.rolledBack(() -> chain.writeAlone(entry("refusal")));
        assertThat(subjects()).containsExactly("refusal");
    }

    @Test
    void manyWritersMakeOneChain() throws Exception {
        SideBySide.run(8, n -> () -> {
            for (int i = 0; i < 25; i++) {
                String subject = n + "/" + i;
                if (i % 5 == 4) {
                    Database.rolledBack(() -> chain.write(entry(subject)));
                } else if (i % 2 == 0) {
                    Database.inTransaction(() -> chain.write(entry(subject)));
                } else {
                    chain.writeAlone(entry(subject));
                }
            }
            return n;
        });
        assertThat(chain.firstBrokenRow(node)).isEmpty();
        assertThat(subjects()).hasSize(160).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select max(seq) from audit where node = :node")
                        .param("node", node)
                        .query(Long.class)
                        .single())
                .isEqualTo(160);
    }

    @Test
    void eachNodeHasItsOwnChain() {
        String other = "node-" + UUID.randomUUID();
        chain.writeAlone(entry("here"));
        chain(other).writeAlone(entry("there"));
        assertThat(chain.firstBrokenRow(node)).isEmpty();
        assertThat(chain.firstBrokenRow(other)).isEmpty();
        assertThat(subjects()).containsExactly("here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "action = 'READ'",
                "action = 'NOTHING_KNOWN'",
                "outcome = 'RT-INT-001'",
                "actor = actor || ' '",
                "patient_id = null",
                "patient_id = '00000000-0000-4000-8000-000000000002'",
                "subject = 'somethingelse'",
                "detail = 'changed'",
                "previous = decode(repeat('00', 32), 'hex')",
                "hash = decode(repeat('00', 32), 'hex')",
                "subject = detail, detail = subject",
                "seq = 30"
            })
    void aChangedRowShows(String change) {
        fiveRows();
        change("update audit set " + change + " where node = :node and seq = 3");
        assertThat(chain.firstBrokenRow(node)).contains(3L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aMissingRowShows(long seq) {
        fiveRows();
        change("delete from audit where node = :node and seq = " + seq);
        assertThat(chain.firstBrokenRow(node)).contains(seq);
    }

    @Test
    void aRowThatWasPutInShows() {
        fiveRows();
        change("update audit set seq = seq + 100 where node = :node and seq >= 3");
        change(
                "insert into audit select node, 3, at, action, outcome, actor, patient_id, subject, detail, previous, hash"
                        + " from audit where node = :node and seq = 2");
        change("update audit set seq = seq - 99 where node = :node and seq >= 100");
        assertThat(chain.firstBrokenRow(node)).contains(3L);
    }

    @Test
    void rowsThatChangedPlacesShow() {
        fiveRows();
        change("update audit set seq = 100 where node = :node and seq = 3");
        change("update audit set seq = 3 where node = :node and seq = 4");
        change("update audit set seq = 4 where node = :node and seq = 100");
        assertThat(chain.firstBrokenRow(node)).contains(3L);
    }

    private void fiveRows() {
        for (int i = 1; i <= 5; i++) {
            chain.writeAlone(entry("row " + i));
        }
        assertThat(chain.firstBrokenRow(node)).isEmpty();
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).param("node", node).update()).as(sql).isPositive();
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from audit where node = :node order by seq")
                .param("node", node)
                .query(String.class)
                .list();
    }

    private AuditChain chain(String name) {
        return Database.transactional(new AuditChain(jdbc, Clock.systemUTC(), name));
    }

    private static AuditEntry entry(String subject) {
        return new AuditEntry(
                Action.CREATE, AuditEntry.OK, "gp ENH:999999999 (helseid)", UUID.randomUUID(), subject, "detail");
    }
}
