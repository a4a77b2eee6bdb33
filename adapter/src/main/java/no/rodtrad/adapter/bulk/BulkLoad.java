package no.rodtrad.adapter.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.store.StoredForms;

/**
 * Writes folders by a few threads, some folders per transaction. A folder is there whole or not at all; one that is there is
 * passed over, so that a load which was broken off is begun again with the same lines.
 */
final class BulkLoad {

    private static final int FOLDERS = 100;

    private final Connections connections;
    private final FolderReader reader;
    private final StoredForms forms;
    private final Clock clock;
    private final AtomicLong resources = new AtomicLong();
    private final AtomicLong passedOver = new AtomicLong();

    BulkLoad(Connections connections, Indexer indexer, Clock clock) {
        this.connections = connections;
        this.reader = new FolderReader();
        this.forms = new StoredForms(indexer);
        this.clock = clock;
    }

    /** How a thread gets a connection of its own. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** How many resources were written. */
    long resources() {
        return resources.get();
    }

    /** How many folders were there already. */
    long passedOver() {
        return passedOver.get();
    }

    /** Organisations; to be read before folders refer to them. Those that are there stay as they are. */
    void organisations(List<String> lines) throws SQLException, IOException {
        Folder organisations = reader.organisations(lines);
        try (Connection connection = connections.open()) {
            Set<String> there = there(
                    connection,
                    "Organization",
                    organisations.resources().stream()
                            .map(resource -> resource.getIdElement().getIdPart())
                            .toList());
            write(
                    connection,
                    List.of(new Folder(
                            organisations.patientId(),
                            organisations.resources().stream()
                                    .filter(resource -> !there.contains(
                                            resource.getIdElement().getIdPart()))
                                    .toList())));
        }
    }

    /** Every folder; the first fault ends it, and what was written by then stays. */
    void folders(Iterator<List<String>> lines, int threads) throws SQLException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int n = 0; n < threads; n++) {
                running.add(workers.submit(worker(lines)));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    private static void rethrow(Throwable cause) throws SQLException, IOException {
        if (cause instanceof SQLException fault) {
            throw fault;
        }
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof UncheckedIOException fault) {
            throw fault.getCause();
        }
        throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    private Callable<Void> worker(Iterator<List<String>> lines) {
        return () -> {
            try (Connection connection = connections.open()) {
                for (List<List<String>> batch = batch(lines);
                        !batch.isEmpty() && !Thread.currentThread().isInterrupted();
                        batch = batch(lines)) {
                    folders(connection, batch);
                }
            }
            return null;
        };
    }

    private static List<List<String>> batch(Iterator<List<String>> lines) {
        synchronized (lines) {
            List<List<String>> batch = new ArrayList<>(FOLDERS);
            while (batch.size() < FOLDERS && lines.hasNext()) {
                batch.add(lines.next());
            }
            return batch;
        }
    }

    private void folders(Connection connection, List<List<String>> batch) throws SQLException, IOException {
        List<Folder> read = batch.stream().map(reader::folder).toList();
        Set<String> there = there(
                connection,
                "Patient",
                read.stream().map(folder -> folder.patientId().toString()).toList());
        passedOver.addAndGet(there.size());
        write(
                connection,
                read.stream()
                        .filter(folder -> !there.contains(folder.patientId().toString()))
                        .toList());
    }

    private void write(Connection connection, List<Folder> folders) throws SQLException, IOException {
        FolderRows rows = new FolderRows(forms, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        folders.forEach(rows::add);
        connection.setAutoCommit(false);
        try {
            rows.write(connection);
            connection.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
        connection.setAutoCommit(true);
        resources.addAndGet(rows.resources());
    }

    private static Set<String> there(Connection connection, String type, List<String> ids) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select id from resource where type = ? and id = any(?)")) {
            ask.setString(1, type);
            ask.setArray(2, connection.createArrayOf("text", ids.toArray()));
            Set<String> there = new HashSet<>();
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    there.add(found.getString(1));
                }
            }
            return there;
        }
    }
}
