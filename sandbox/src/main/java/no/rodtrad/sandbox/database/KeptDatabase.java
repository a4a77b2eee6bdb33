package no.rodtrad.sandbox.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** An embedded PostgreSQL whose data directory is kept between runs, also after an unclean end. */
public final class KeptDatabase implements AutoCloseable {

    private static final String NAME = "rodtrad";
    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private KeptDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @throws IOException if it does not start; its data are left as they are
     */
    public static KeptDatabase start(Path dataDirectory) throws IOException {
        Files.createDirectories(dataDirectory);
        OrphanedServer.clear(dataDirectory);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                // Ended by close(), after the application that uses it; a hook of its own would be too early.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // The library turns both off for speed; what is kept must survive a crash, and figures must be honest.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        KeptDatabase database = new KeptDatabase(server);
        try {
            database.createIfMissing();
        } catch (SQLException e) {
            database.close();
            throw new IOException("the database of the sandbox could not be made", e);
        }
        return database;
    }

    public String jdbcUrl() {
        return server.getJdbcUrl(USER, NAME);
    }

    public String user() {
        return USER;
    }

    /** The server listens on loopback and trusts local users, so that any password does. */
    public String password() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void createIfMissing() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        }
    }
}
