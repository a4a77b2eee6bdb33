package no.rodtrad.adapter.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Writes any number of rows by one statement. A row that is there already, from a try that seemed to fail, stays. */
final class RowInsert {

    private static final String SQL =
            "insert into audit (id, node, at, action, outcome, actor, patient_id, subject, detail,"
                    + " hash) select * from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as timestamptz[]),"
                    + " cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as uuid[]), cast(? as text[]),"
                    + " cast(? as text[]), cast(? as bytea[])) on conflict (id) do nothing";

    private RowInsert() {}

    static void write(Connection connection, List<AuditRow> rows, List<RowHash> hashes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            array(insert, 1, "int8", rows, AuditRow::id);
            array(insert, 2, "text", rows, AuditRow::node);
            array(insert, 3, "timestamptz", rows, row -> row.at().toString());
            array(insert, 4, "text", rows, AuditRow::action);
            array(insert, 5, "text", rows, AuditRow::outcome);
            array(insert, 6, "text", rows, AuditRow::actor);
            array(insert, 7, "uuid", rows, AuditRow::patientId);
            array(insert, 8, "text", rows, AuditRow::subject);
            array(insert, 9, "text", rows, AuditRow::detail);
            insert.setArray(
                    10,
                    connection.createArrayOf(
                            "bytea", hashes.stream().map(RowHash::hash).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private static void array(
            PreparedStatement insert, int place, String type, List<AuditRow> rows, Function<AuditRow, Object> column)
            throws SQLException {
        insert.setArray(
                place,
                insert.getConnection()
                        .createArrayOf(type, rows.stream().map(column).toArray()));
    }
}
