package no.rodtrad.adapter.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the committed rows of this node into blocks, each with the hash of the one before, and signs the last block now
 * and then. It holds a lock on the node's name as long as its connection lives, so that a chain never forks. Not for
 * several threads at once.
 */
@Component
class Sealer {

    private static final int MOST = 2000;

    /** A commit that broke off so long ago has ended; if it has not, the next start finds its rows. */
    private static final Duration DOUBT = Duration.ofMinutes(2);

    private record Doubt(RowHash row, Instant until) {}

    private final DataSource source;
    private final RowIds ids;
    private final Unsealed unsealed;
    private final CheckpointLog checkpoints;
    private final Clock clock;
    private final String node;
    private final List<RowHash> pending = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Connection connection;
    private BlockStore store;
    private BlockStore.Tail tail;
    private long signed;

    Sealer(
            DataSource source,
            RowIds ids,
            Unsealed unsealed,
            CheckpointLog checkpoints,
            Clock clock,
            @Value("${rodtrad.node}") String node) {
        this.source = source;
        this.ids = ids;
        this.unsealed = unsealed;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.node = node;
    }

    /**
     * Takes the node's chain and seals what an earlier process of this node left.
     *
     * @return false if another process has the chain
     */
    boolean open() throws SQLException {
        try {
            if (!connect()) {
                return false;
            }
            long floor = ids.floor(this::range);
            Optional<BlockStore.Tail> end = store.tail();
            if (end.isEmpty()) {
                // From here on a start knows where to look for rows that were left.
                tail = new BlockStore.Tail(0, Block.BEGINNING, floor);
                append(List.of(), false, floor);
                return true;
            }
            tail = end.get();
            List<RowHash> left = store.leftOver(tail.low(), floor);
            for (int from = 0; from < left.size(); from += MOST) {
                int to = Math.min(from + MOST, left.size());
                append(left.subList(from, to), true, to == left.size() ? floor : tail.low());
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Seals everything that was committed until now. What fails is tried again by the next call. */
    void seal() throws SQLException {
        unsealed.takeUncertain()
                .forEach(row -> doubts.add(new Doubt(row, clock.instant().plus(DOUBT))));
        try {
            if (connection == null && !reopen()) {
                throw new SQLException("another process has taken the chain of this node");
            }
            unsealed.drainTo(pending);
            askForDoubts();
            while (!pending.isEmpty()) {
                List<RowHash> rows = pending.subList(0, Math.min(MOST, pending.size()));
                // Before these rows are settled: their own numbers are not yet below it.
                append(rows, false, Math.max(tail.low(), ids.low()));
                rows.forEach(row -> ids.settled(row.id()));
                rows.clear();
            }
        } catch (SQLException | RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Signs the last block if it has not been. */
    void checkpoint() throws SQLException {
        if (connection == null || tail.seq() == signed) {
            return;
        }
        Checkpoint checkpoint = checkpoints.sign(node, tail.seq(), tail.hash());
        try {
            store.insert(checkpoint);
        } catch (SQLException e) {
            release();
            throw e;
        }
        checkpoints.publish(checkpoint);
        signed = tail.seq();
    }

    void close() {
        release();
    }

    private boolean connect() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(true);
        store = new BlockStore(connection, node);
        if (!store.lock()) {
            release();
            return false;
        }
        return true;
    }

    /** After a failure: what was sealed by a try that seemed to fail, or by another process since, is not sealed again. */
    private boolean reopen() throws SQLException {
        if (!connect()) {
            return false;
        }
        unsealed.drainTo(pending);
        Set<Long> sealed = store.sealedAfter(tail.seq());
        pending.removeIf(row -> {
            boolean done = sealed.contains(row.id());
            if (done) {
                ids.settled(row.id());
            }
            return done;
        });
        doubts.removeIf(doubt -> sealed.contains(doubt.row.id()));
        tail = store.tail().orElseThrow(() -> new SQLException("the chain of this node is gone"));
        return true;
    }

    private void askForDoubts() throws SQLException {
        if (doubts.isEmpty()) {
            return;
        }
        Set<Long> present = store.present(doubts.stream().map(Doubt::row).toList());
        Set<Long> settled = new HashSet<>();
        for (Doubt doubt : doubts) {
            if (present.contains(doubt.row.id())) {
                pending.add(doubt.row);
                settled.add(doubt.row.id());
            } else if (clock.instant().isAfter(doubt.until)) {
                ids.settled(doubt.row.id());
                settled.add(doubt.row.id());
            }
        }
        doubts.removeIf(doubt -> settled.contains(doubt.row.id()));
    }

    private void append(List<RowHash> rows, boolean recovered, long low) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Block block =
                new Block(node, tail.seq() + 1, recovered, rows.size(), low, Block.hashOf(rows), tail.hash(), now);
        store.insert(block, rows);
        tail = new BlockStore.Tail(block.seq(), block.hash(), low);
    }

    private long range() {
        try {
            return store.range();
        } catch (SQLException e) {
            throw Faults.translated(e);
        }
    }

    /** The connection goes back to the pool, the lock must not. */
    private void release() {
        if (connection == null) {
            return;
        }
        try (Connection given = connection) {
            store.unlock();
        } catch (SQLException e) {
            // A connection that can no longer say so has no lock, or loses it with the session that the pool now ends.
        } finally {
            connection = null;
            store = null;
        }
    }
}
