package no.rodtrad.adapter.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The database before anything is loaded into it: with its tables, and as it must be. */
final class Target {

    private final BulkLoad.Connections connections;
    private final Clock clock;

    Target(BulkLoad.Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Makes the tables where they are missing, as a start of the server does.
     *
     * @param fingerprint of the definitions that the search index is filled by
     * @param more whether there may be resources already
     */
    void prepare(String fingerprint, boolean more) throws SQLException {
        Flyway.configure()
                .dataSource(new AbstractDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return connections.open();
                    }

                    @Override
                    public Connection getConnection(String user, String password) throws SQLException {
                        return connections.open();
                    }
                })
                .load()
                .migrate();
        try (Connection connection = connections.open()) {
            boolean empty = one(connection, "select not exists (select 1 from resource)")
                    .equals("t");
            if (!empty && !more) {
                throw new LoadFault("the database holds resources already; --more yes adds to them");
            }
            if (empty) {
                filledBy(connection, fingerprint);
            } else if (!fingerprint.equals(one(connection, "select fingerprint from search_index"))) {
                throw new LoadFault("the search index was filled by another version; start the server once before");
            }
        }
    }

    private void filledBy(Connection connection, String fingerprint) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement delete = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("insert into search_index (fingerprint, filled) values (?, ?)")) {
            delete.executeUpdate("delete from search_index");
            insert.setString(1, fingerprint);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
