package no.rodtrad.adapter.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of concurrent callers by one statement and one commit. One thread writes; while a commit is on its way
 * the next rows gather, so that a lone caller waits for nobody and many share the cost.
 */
@Component
class GroupCommit implements AutoCloseable {

    private static final int MOST = 500;

    /** A connection that nothing was written on for so long goes back to the pool. */
    private static final long IDLE_MILLIS = 1000;

    private static final Waiting END = new Waiting(null, null, null);

    private final DataSource source;
    private final RowIds ids;
    private final Unsealed unsealed;
    private final String node;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::run, "audit-writer");
    private volatile boolean closed;
    private Connection connection;

    GroupCommit(DataSource source, RowIds ids, Unsealed unsealed, @Value("${rodtrad.node}") String node) {
        this.source = source;
        this.ids = ids;
        this.unsealed = unsealed;
        this.node = node;
        writer.setDaemon(true);
        writer.start();
    }

    /** Returns when the row is durable; throws what its writing failed with. */
    void write(AuditEntry entry, Instant at) {
        Waiting waiting = new Waiting(entry, at, new CompletableFuture<>());
        queue.add(waiting);
        if (closed && queue.remove(waiting)) {
            throw new DataAccessResourceFailureException("the audit is closed");
        }
        try {
            waiting.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            batch.clear();
            try {
                Waiting first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    release();
                    continue;
                }
                batch.add(first);
            } catch (InterruptedException e) {
                // Nobody interrupts it; it ends by close.
                continue;
            }
            queue.drainTo(batch, MOST - 1);
            batch.remove(END);
            writeAll(batch);
        }
        release();
    }

    /**
     * One row that the database does not take, such as one with a sign that no text may hold, must not take the others
     * with it.
     */
    private void writeAll(List<Waiting> batch) {
        List<Waiting> numbered = new ArrayList<>();
        for (Waiting one : batch) {
            long id;
            try {
                id = ids.next(this::range);
            } catch (RuntimeException e) {
                one.fail(e);
                continue;
            }
            try {
                one.number(id, node);
                numbered.add(one);
            } catch (RuntimeException e) {
                ids.settled(id);
                one.fail(e);
            }
        }
        try {
            commit(numbered);
        } catch (SQLException | RuntimeException e) {
            release();
            numbered.forEach(this::writeOne);
        }
    }

    private void writeOne(Waiting one) {
        try {
            commit(List.of(one));
        } catch (SQLException e) {
            release();
            if (Faults.saysThatNothingWasWritten(e)) {
                ids.settled(one.hash.id());
            } else {
                unsealed.uncertain(one.hash);
            }
            one.fail(Faults.translated(e));
        } catch (RuntimeException e) {
            release();
            unsealed.uncertain(one.hash);
            one.fail(e);
        }
    }

    private void commit(List<Waiting> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        RowInsert.write(
                connection(),
                rows.stream().map(one -> one.row).toList(),
                rows.stream().map(one -> one.hash).toList());
        for (Waiting one : rows) {
            unsealed.committed(one.hash);
            one.done.complete(null);
        }
    }

    private long range() {
        try (Statement statement = connection().createStatement();
                ResultSet range = statement.executeQuery(RowIds.RANGE)) {
            range.next();
            return range.getLong(1);
        } catch (SQLException e) {
            release();
            throw Faults.translated(e);
        }
    }

    /** One statement is one transaction: the commit needs no way of its own to the database and back. */
    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(true);
        }
        return connection;
    }

    private void release() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // It is given up in any case.
            } finally {
                connection = null;
            }
        }
    }

    /** Writes what is waiting, and ends. */
    @Override
    public void close() {
        closed = true;
        queue.add(END);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Waiting {
        private final AuditEntry entry;
        private final Instant at;
        private final CompletableFuture<Void> done;
        private AuditRow row;
        private RowHash hash;

        private Waiting(AuditEntry entry, Instant at, CompletableFuture<Void> done) {
            this.entry = entry;
            this.at = at;
            this.done = done;
        }

        private void number(long id, String node) {
            row = AuditRow.of(id, node, at, entry);
            hash = row.sealed();
        }

        private void fail(RuntimeException e) {
            done.completeExceptionally(e);
        }
    }
}
