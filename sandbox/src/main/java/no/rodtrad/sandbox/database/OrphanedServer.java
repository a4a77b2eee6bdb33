package no.rodtrad.sandbox.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived the process which started it (kill -9, a crash), or what it left behind. {@code
 * postmaster.pid} names its process in the first line; PostgreSQL does not start while that process number is in use, by
 * whatever program.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private OrphanedServer() {}

    /** Ends the server of a data directory, if one is left, and takes away a stale lock file. */
    static void clear(Path dataDirectory) throws IOException {
        Path lock = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> server = serverOf(lock, dataDirectory);
        if (server.isPresent()) {
            end(server.get());
        }
        Files.deleteIfExists(lock);
    }

    private static Optional<ProcessHandle> serverOf(Path lock, Path dataDirectory) throws IOException {
        List<String> lines = Files.readAllLines(lock);
        boolean sameDirectory = lines.size() > 1
                && Path.of(lines.get(1))
                        .toAbsolutePath()
                        .normalize()
                        .equals(dataDirectory.toAbsolutePath().normalize());
        if (!sameDirectory || !lines.get(0).trim().matches("[0-9]+")) {
            return Optional.empty();
        }
        // After a restart of the machine the number may belong to anything: only a PostgreSQL is ended.
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    /** SIGTERM is the smart shutdown, which ends at once as the clients are gone; SIGKILL needs crash recovery only. */
    private static void end(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException("the database server of an earlier run could not be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while ending the database server of an earlier run", e);
        }
    }
}
