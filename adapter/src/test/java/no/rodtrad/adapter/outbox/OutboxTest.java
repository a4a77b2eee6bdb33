package no.rodtrad.adapter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.MovedClock;
import no.rodtrad.adapter.testing.SideBySide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import tools.jackson.databind.json.JsonMapper;

class OutboxTest {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final MovedClock clock = new MovedClock();
    private final JdbcClient jdbc = Database.jdbc();
    private final List<Object> published = new ArrayList<>();
    private final Outbox here = node("here");
    private final Outbox there = node("there");

    @BeforeEach
    void empty() {
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void anEntryComesBackAsItWasAdded() {
        OutboxEntry entry = added("document");
        assertThat(published).containsExactly(new Outbox.Added(entry.id()));
        assertThat(claim(here, 1)).containsExactly(entry.id());
        assertThat(Database.inTransaction(() -> here.lockClaimed(held(here, entry.id()))))
                .contains(entry);
        assertThat(Database.inTransaction(() -> here.lock(entry.id()))).isEqualTo(entry);
        assertThat(Database.inTransaction(() -> here.lockOpenOfDocument("document")))
                .containsExactly(entry);
    }

    @Test
    void onlyWhatWasHandedOverAndNotRefusedMayHaveArrived() {
        UUID sent = added("document").id();
        UUID refused = added("document").id();
        added("document");
        Database.inTransaction(() -> {
            here.sending(sent, "out-sent", new byte[0], "[plan]", LEASE);
            here.sending(refused, "out-refused", new byte[0], "[plan]", LEASE);
            here.close(refused, OutboxState.REJECTED, null, "rejected-by-receiver");
        });
        assertThat(here.handedOver("document")).extracting(OutboxEntry::id).containsExactly(sent);
        Database.inTransaction(() -> here.close(sent, OutboxState.WITHHELD, null, "cancelled"));
        assertThat(here.handedOver("document")).extracting(OutboxEntry::id).containsExactly(sent);
        assertThat(here.lastTakenBack("document")).isEmpty();
    }

    @Test
    void nothingIsAddedOutsideATransaction() {
        OutboxEntry entry = Entries.of("document", clock.instant());
        assertThatThrownBy(() -> here.add(entry)).isInstanceOf(IllegalTransactionStateException.class);
        Database.rolledBack(() -> here.add(entry));
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsClaimedIsLeftAloneUntilItsLeaseEnds() {
        UUID id = added("document").id();
        assertThat(claim(here, 5)).containsExactly(id);
        assertThat(claim(there, 5)).isEmpty();
        assertThat(claim(here, 5)).isEmpty();
        clock.pass(LEASE);
        assertThat(claim(there, 5)).as("to the end of its last moment").isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(claim(there, 5)).containsExactly(id);
        assertThat(claim(here, 5)).isEmpty();
    }

    @Test
    void aLockedRowIsSkipped() {
        UUID locked = added("one").id();
        UUID free = added("two").id();
        Database.inTransaction(() -> {
            here.lock(locked);
            // A transaction of its own, on another connection.
            assertThat(elsewhere(() -> claim(there, 5))).containsExactly(free);
        });
        assertThat(claim(there, 5)).containsExactly(locked);
    }

    @Test
    void aRowIsDueWhenItsPauseIsOver() {
        UUID id = added("document").id();
        claim(here, 1);
        Instant next = clock.instant().plusSeconds(5);
        Database.inTransaction(() -> here.retryAt(id, next, "receiver-away"));
        assertThat(claim(there, 1)).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        assertThat(claim(there, 1)).containsExactly(id);
        OutboxView.Row row = new OutboxView(jdbc, clock, Duration.ofHours(96))
                .of("HER:80000123", "message-" + id)
                .get(0);
        assertThat(row.failure()).isEqualTo("receiver-away");
        assertThat(row.nextAttempt()).isEqualTo(next);
    }

    @Test
    void theMessagesOfADocumentGoOutOneAfterTheOther() {
        UUID first = added("document").id();
        clock.pass(Duration.ofSeconds(1));
        UUID second = added("document").id();
        clock.pass(Duration.ofSeconds(1));
        UUID third = added("document").id();
        UUID other = added("other document").id();
        assertThat(claim(here, 10)).containsExactlyInAnyOrder(first, other);
        assertThat(claim(there, 10)).isEmpty();
        Database.inTransaction(() -> here.retryAt(first, clock.instant().plusSeconds(5), "failed"));
        assertThat(claim(there, 10)).as("behind one that waits").isEmpty();
        close(first, OutboxState.RECEIPTED);
        assertThat(claim(there, 10)).containsExactly(second);
        close(second, OutboxState.PARKED);
        assertThat(claim(there, 10)).containsExactly(third);
        assertThat(here.delivered("document")).containsExactly("out-" + first);
    }

    @Test
    void messagesOfOneMomentHaveAnOrderToo() {
        for (int i = 0; i < 5; i++) {
            added("document");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            List<UUID> claimed = claim(here, 10);
            assertThat(claimed).hasSize(1);
            assertThat(seen.add(claimed.get(0))).isTrue();
            close(claimed.get(0), OutboxState.RECEIPTED);
        }
    }

    @Test
    void aClaimTakesNoMoreThanItAskedFor() {
        for (boolean analysed : new boolean[] {false, true}) {
            empty();
            for (int i = 0; i < 60; i++) {
                added("document " + i);
            }
            if (analysed) {
                jdbc.sql("analyze outbox").update();
            }
            Set<UUID> all = new HashSet<>();
            for (int pass = 0; pass < 12; pass++) {
                List<UUID> claimed = claim(here, 5);
                assertThat(claimed).hasSize(5);
                all.addAll(claimed);
            }
            assertThat(all).hasSize(60);
        }
    }

    @Test
    void aLostClaimSettlesNothing() {
        UUID id = added("document").id();
        claim(here, 1);
        clock.pass(LEASE.plusSeconds(1));
        claim(there, 1);
        assertThat(Database.inTransaction(() -> here.lockClaimed(held(here, id))))
                .isEmpty();
        assertThat(Database.inTransaction(() -> there.lockClaimed(held(there, id))))
                .isPresent();
        close(id, OutboxState.RECEIPTED);
        assertThat(Database.inTransaction(() -> there.lockClaimed(held(there, id))))
                .as("closed")
                .isEmpty();
        assertThat(claim(here, 1)).isEmpty();
    }

    @Test
    void everyTrySendsTheSameBytes() {
        OutboxEntry entry = added("document");
        byte[] payload = "<MsgHead/>".getBytes(StandardCharsets.UTF_8);
        claim(here, 1);
        clock.pass(Duration.ofSeconds(50));
        Database.inTransaction(() -> here.sending(entry.id(), "out-1", payload, "[plan]", LEASE));
        clock.pass(Duration.ofSeconds(50));
        assertThat(claim(there, 1)).as("renewed").isEmpty();
        clock.pass(Duration.ofSeconds(11));
        assertThat(claim(there, 1)).containsExactly(entry.id());
        OutboxEntry again = Database.inTransaction(() -> there.lockClaimed(held(there, entry.id())))
                .orElseThrow();
        assertThat(again.payload()).isEqualTo(payload);
        assertThat(again.outgoingMessageId()).isEqualTo("out-1");
        assertThat(again.categories()).isEqualTo("[plan]");
        assertThat(again.state()).isEqualTo(OutboxState.SENDING);
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    void twoNodesNeverHoldTheSameRow() throws Exception {
        Set<UUID> rows = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            rows.add(added("document " + i).id());
        }
        List<List<UUID>> claims = SideBySide.run(8, n -> () -> {
            Outbox own = node("node-" + n);
            List<UUID> held = new ArrayList<>();
            // A pass that meets only rows that others are just taking comes back empty; there may be more later.
            for (int empty = 0; empty < 20; ) {
                List<UUID> claimed = claim(own, 5);
                held.addAll(claimed);
                empty = claimed.isEmpty() ? empty + 1 : 0;
            }
            for (UUID id : held) {
                assertThat(Database.inTransaction(() -> own.lockClaimed(held(own, id))))
                        .isPresent();
            }
            return held;
        });
        List<UUID> all = claims.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(rows);
    }

    private OutboxEntry added(String document) {
        OutboxEntry entry = Entries.of(document, clock.instant());
        Database.inTransaction(() -> here.add(entry));
        return entry;
    }

    private void close(UUID id, OutboxState state) {
        Database.inTransaction(() -> here.close(id, state, null, null));
        clock.pass(Duration.ofMillis(1));
    }

    private static <T> T elsewhere(java.util.concurrent.Callable<T> work) {
        try {
            return SideBySide.run(1, n -> work).get(0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long rows() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    private Outbox node(String name) {
        return Database.transactional(new Outbox(jdbc, clock, new JsonMapper(), published::add, name));
    }

    private final Map<Outbox, Map<UUID, Outbox.Claim>> claims = new ConcurrentHashMap<>();

    /** Claims, and remembers the last claim of each row per outbox. */
    private List<UUID> claim(Outbox outbox, int limit) {
        Map<UUID, Outbox.Claim> own = claims.computeIfAbsent(outbox, o -> new ConcurrentHashMap<>());
        List<Outbox.Claim> claimed = outbox.claim(limit, LEASE);
        claimed.forEach(claim -> own.put(claim.id(), claim));
        return claimed.stream().map(Outbox.Claim::id).toList();
    }

    private Outbox.Claim held(Outbox outbox, UUID id) {
        return claims.get(outbox).get(id);
    }

    /** Two threads of one node may not settle each other's hand-over either. */
    @Test
    void anotherThreadOfTheSameNodeTakesAClaimOver() {
        UUID id = added("document").id();
        claim(here, 1);
        Outbox.Claim first = held(here, id);
        clock.pass(LEASE.plusSeconds(1));
        claim(here, 1);
        assertThat(Database.inTransaction(() -> here.lockClaimed(first))).isEmpty();
        assertThat(Database.inTransaction(() -> here.lockClaimed(held(here, id))))
                .isPresent();
    }
}
