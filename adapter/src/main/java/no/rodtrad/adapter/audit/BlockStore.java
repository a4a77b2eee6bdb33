package no.rodtrad.adapter.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of one node in the database, over one connection. */
final class BlockStore {

    /** The end of a chain. */
    record Tail(long seq, byte[] hash, long low) {}

    private final Connection connection;
    private final String node;

    BlockStore(Connection connection, String node) {
        this.connection = connection;
        this.node = node;
    }

    /** Held until the connection ends; false if another one has it. */
    boolean lock() throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(hashtextextended('audit-seal:' || ?, 0))")) {
            lock.setString(1, node);
            try (ResultSet taken = lock.executeQuery()) {
                taken.next();
                return taken.getBoolean(1);
            }
        }
    }

    void unlock() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }

    long range() throws SQLException {
        try (PreparedStatement range = connection.prepareStatement(RowIds.RANGE);
                ResultSet first = range.executeQuery()) {
            first.next();
            return first.getLong(1);
        }
    }

    Optional<Tail> tail() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(
                "select seq, hash, low from audit_block where node = ? order by seq desc limit 1")) {
            last.setString(1, node);
            try (ResultSet found = last.executeQuery()) {
                return found.next()
                        ? Optional.of(new Tail(found.getLong(1), found.getBytes(2), found.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** The rows in the blocks after one: what a try that seemed to fail has sealed after all. */
    Set<Long> sealedAfter(long seq) throws SQLException {
        Set<Long> sealed = new HashSet<>();
        try (PreparedStatement blocks =
                connection.prepareStatement("select unnest(ids) from audit_block where node = ? and seq > ?")) {
            blocks.setString(1, node);
            blocks.setLong(2, seq);
            try (ResultSet ids = blocks.executeQuery()) {
                while (ids.next()) {
                    sealed.add(ids.getLong(1));
                }
            }
        }
        return sealed;
    }

    /** Rows of the node from one number to below another that no block holds. */
    List<RowHash> leftOver(long low, long floor) throws SQLException {
        String sql = "select id, hash from audit a where id >= ? and id < ? and node = ? and not exists"
                + " (select 1 from (select unnest(ids) as id from audit_block where node = ?) s where s.id = a.id)"
                + " order by id";
        List<RowHash> rows = new ArrayList<>();
        try (PreparedStatement left = connection.prepareStatement(sql)) {
            left.setLong(1, low);
            left.setLong(2, floor);
            left.setString(3, node);
            left.setString(4, node);
            try (ResultSet found = left.executeQuery()) {
                while (found.next()) {
                    rows.add(new RowHash(found.getLong(1), found.getBytes(2)));
                }
            }
        }
        return rows;
    }

    Set<Long> present(Collection<RowHash> rows) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select id from audit where id = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", rows.stream().map(RowHash::id).toArray()));
            try (ResultSet ids = select.executeQuery()) {
                while (ids.next()) {
                    found.add(ids.getLong(1));
                }
            }
        }
        return found;
    }

    void insert(Block block, List<RowHash> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_block (node, seq, recovered, ids, low, rows, previous, hash, sealed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, block.node());
            insert.setLong(2, block.seq());
            insert.setBoolean(3, block.recovered());
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "int8", rows.stream().map(RowHash::id).toArray()));
            insert.setLong(5, block.low());
            insert.setBytes(6, block.rows());
            insert.setBytes(7, block.previous());
            insert.setBytes(8, block.hash());
            insert.setTimestamp(9, Timestamp.from(block.sealedAt()));
            insert.executeUpdate();
        }
    }

    void insert(Checkpoint checkpoint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_checkpoint (node, seq, block, at, key, signature) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (node, seq) do nothing")) {
            insert.setString(1, checkpoint.node());
            insert.setLong(2, checkpoint.seq());
            insert.setBytes(3, checkpoint.block());
            insert.setTimestamp(4, Timestamp.from(checkpoint.at()));
            insert.setString(5, checkpoint.key());
            insert.setBytes(6, checkpoint.signature());
            insert.executeUpdate();
        }
    }
}
