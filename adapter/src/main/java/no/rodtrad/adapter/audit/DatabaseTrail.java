package no.rodtrad.adapter.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the whole audit of a database as it was at one moment, a piece at a time, never more in memory. */
final class DatabaseTrail {

    private static final int FETCH = 1000;

    private final Connection connection;

    /** A block with the ids of its rows, and what is known of its checkpoint. */
    private record Read(TrailPart.Opened opened, Long[] ids, TrailPart.Signed signed) {}

    private record Stored(AuditRow row, byte[] hash) {}

    /** @param connection is turned into one that only reads, and left so */
    DatabaseTrail(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    void read(Consumer<TrailPart> parts) throws SQLException {
        for (String node : nodes()) {
            chained(node, parts);
            blocks(node, parts);
        }
        each(
                "select a.* from audit a where not exists (select 1 from (select unnest(ids) as id from audit_block) s"
                        + " where s.id = a.id) order by a.node, a.id",
                null,
                found -> parts.accept(new TrailPart.Loose(row(found), found.getBytes("hash"))));
        each(
                "select c.* from audit_checkpoint c where not exists (select 1 from audit_block b where b.node = c.node"
                        + " and b.seq = c.seq) order by c.node, c.seq",
                null,
                found -> parts.accept(new TrailPart.Signed(checkpoint(found))));
        connection.rollback();
    }

    private List<String> nodes() throws SQLException {
        List<String> nodes = new ArrayList<>();
        each(
                "select node from audit_block union select node from audit_chained order by 1",
                null,
                found -> nodes.add(found.getString(1)));
        return nodes;
    }

    private void chained(String node, Consumer<TrailPart> parts) throws SQLException {
        each("select * from audit_chained where node = ? order by seq", node, found -> {
            ChainedRow row = new ChainedRow(
                    found.getString("node"),
                    found.getLong("seq"),
                    found.getTimestamp("at").toInstant(),
                    found.getString("action"),
                    found.getString("outcome"),
                    found.getString("actor"),
                    found.getObject("patient_id", UUID.class),
                    found.getString("subject"),
                    found.getString("detail"),
                    found.getBytes("previous"));
            parts.accept(new TrailPart.Chained(row, found.getBytes("hash")));
        });
    }

    /** Rows are fetched for several blocks at once, since a block may hold one row only. */
    private void blocks(String node, Consumer<TrailPart> parts) throws SQLException {
        List<Read> some = new ArrayList<>();
        int[] rows = {0};
        each(
                "select b.*, c.block, c.at, c.key, c.signature from audit_block b left join audit_checkpoint c"
                        + " on c.node = b.node and c.seq = b.seq where b.node = ? order by b.seq",
                node,
                found -> {
                    Read read = block(found);
                    some.add(read);
                    rows[0] += read.ids.length;
                    if (rows[0] >= FETCH || some.size() >= FETCH) {
                        tell(some, parts);
                        some.clear();
                        rows[0] = 0;
                    }
                });
        tell(some, parts);
    }

    private void tell(List<Read> blocks, Consumer<TrailPart> parts) throws SQLException {
        Map<Long, Stored> rows = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from audit where id = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "int8",
                            blocks.stream()
                                    .flatMap(b -> List.of(b.ids).stream())
                                    .toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getLong("id"), new Stored(row(found), found.getBytes("hash")));
                }
            }
        }
        for (Read block : blocks) {
            parts.accept(block.opened);
            for (Long id : block.ids) {
                Stored stored = rows.get(id);
                parts.accept(
                        stored == null ? new TrailPart.Missing(id) : new TrailPart.Listed(stored.row, stored.hash));
            }
            if (block.signed != null) {
                parts.accept(block.signed);
            }
        }
    }

    private static Read block(ResultSet found) throws SQLException {
        Long[] ids = (Long[]) found.getArray("ids").getArray();
        Block block = new Block(
                found.getString("node"),
                found.getLong("seq"),
                found.getBoolean("recovered"),
                ids.length,
                found.getLong("low"),
                found.getBytes("rows"),
                found.getBytes("previous"),
                found.getTimestamp("sealed_at").toInstant());
        TrailPart.Signed signed = found.getBytes("signature") == null ? null : new TrailPart.Signed(checkpoint(found));
        return new Read(new TrailPart.Opened(block, found.getBytes("hash")), ids, signed);
    }

    private static Checkpoint checkpoint(ResultSet found) throws SQLException {
        return new Checkpoint(
                found.getString("node"),
                found.getLong("seq"),
                found.getBytes("block"),
                found.getTimestamp("at").toInstant(),
                found.getString("key"),
                found.getBytes("signature"));
    }

    private static AuditRow row(ResultSet found) throws SQLException {
        return new AuditRow(
                found.getLong("id"),
                found.getString("node"),
                found.getTimestamp("at").toInstant(),
                found.getString("action"),
                found.getString("outcome"),
                found.getString("actor"),
                found.getObject("patient_id", UUID.class),
                found.getString("subject"),
                found.getString("detail"));
    }

    private interface Row {
        void take(ResultSet found) throws SQLException;
    }

    private void each(String sql, String node, Row row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            if (node != null) {
                select.setString(1, node);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    row.take(found);
                }
            }
        }
    }
}
