package no.rodtrad.adapter.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All changes of all folders in an order that never grows at its middle: by transaction, and within one by number. Read are
 * only transactions older than every one that still runs, so that one which commits late is read late and not passed over.
 *
 * <p>Transactions are numbered by the database, so places mean nothing in another one: after a restore from a dump, readers
 * begin anew, see OPERATING.md.
 */
@Component
public class ChangeLog {

    private static final String ENTRIES = """
            select entry.xid::text as transaction, seq, patient_id, type, id, version, deleted from (
              (select xid, seq, patient_id, type, id, version, deleted from resource_version
                where (xid, seq) > (cast(:xid as xid8), :change) and (xid, seq) <= (cast(:headXid as xid8), :headChange)
                  and %1$s
                order by xid, seq limit :limit)
              union all
              (select xid, seq, patient_id, null, null, 0, false from access_change
                where (xid, seq) > (cast(:xid as xid8), :access) and (xid, seq) <= (cast(:headXid as xid8), :headAccess)
                  and %1$s
                order by xid, seq limit :limit)
            ) entry order by entry.xid, type is null, seq limit :limit
            """;

    private static final String HEAD = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1 as xid
            """;

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A place in the order.
     *
     * @param transaction the database's number of the transaction
     * @param change the number of the change of a resource within it
     * @param access the number of the change of access within it; changes of access come after those of resources
     */
    public record Place(BigInteger transaction, long change, long access) {}

    /**
     * One change.
     *
     * @param type null where nothing but who may see the person's folder changed
     */
    public record Entry(Place place, UUID patientId, String type, String id, int version, boolean deleted) {

        public boolean ofAccess() {
            return type == null;
        }
    }

    /**
     * Whose changes are asked for.
     *
     * @param patient only this person's; null for all
     * @param parties only those of folders that one of these organisations takes part in; null for all
     */
    public record Scope(UUID patient, Collection<String> parties) {

        public static final Scope EVERYBODY = new Scope(null, null);

        private String condition() {
            if (patient != null) {
                return "patient_id = :patient";
            }
            return parties == null
                    ? "true"
                    : "patient_id in (select patient_id from folder_party where system || ':' || value = any(:parties))";
        }
    }

    /** The last place of which everything before is settled. To be asked before what lies before it is read. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Place head() {
        BigInteger last = jdbc.sql(HEAD)
                .query((rs, n) -> rs.getBigDecimal("xid").toBigInteger())
                .single();
        return new Place(last, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** The changes after one place up to another, in order, at most {@code limit}. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Entry> between(Place place, Place head, Scope scope, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("xid", place.transaction.toString());
        values.put("change", place.change);
        values.put("access", place.access);
        values.put("headXid", head.transaction.toString());
        values.put("headChange", head.change);
        values.put("headAccess", head.access);
        values.put("limit", limit);
        if (scope.patient != null) {
            values.put("patient", scope.patient);
        } else if (scope.parties != null) {
            values.put("parties", scope.parties.toArray(String[]::new));
        }
        return jdbc.sql(ENTRIES.formatted(scope.condition()))
                .params(values)
                .query(ChangeLog::entry)
                .list();
    }

    private static Entry entry(ResultSet rs, int n) throws SQLException {
        BigInteger transaction = new BigInteger(rs.getString("transaction"));
        String type = rs.getString("type");
        long number = rs.getLong("seq");
        Place place = type == null ? new Place(transaction, Long.MAX_VALUE, number) : new Place(transaction, number, 0);
        return new Entry(
                place,
                rs.getObject("patient_id", UUID.class),
                type,
                rs.getString("id"),
                rs.getInt("version"),
                rs.getBoolean("deleted"));
    }
}
