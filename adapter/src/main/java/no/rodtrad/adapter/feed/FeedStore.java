package no.rodtrad.adapter.feed;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.rodtrad.adapter.store.ChangeLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the feeds. Every call belongs to a transaction that holds the recipient's reader. */
@Component
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a recipient's feed has been carried. */
    record Reader(ChangeLog.Place place, Instant boundaries, long position) {}

    /** What the recipient knows of a resource; {@code seen} is null where it was told that it is gone. */
    record Known(int version, byte[] seen) {}

    /** The name of a resource in a folder. */
    record Name(UUID patientId, String type, String id) {}

    /** Locks the reader until the transaction ends. */
    Reader hold(String recipient, Instant now) {
        return held(recipient).orElseGet(() -> {
            jdbc.sql("insert into feed_reader (recipient, transaction, change, access, boundaries, position)"
                            + " values (:recipient, '0', 0, 0, :now, 0) on conflict do nothing")
                    .param("recipient", recipient)
                    .param("now", Timestamp.from(now))
                    .update();
            return held(recipient).orElseThrow();
        });
    }

    private Optional<Reader> held(String recipient) {
        return jdbc.sql("select transaction::text, change, access, boundaries, position from feed_reader"
                        + " where recipient = :recipient for update")
                .param("recipient", recipient)
                .query((rs, n) -> new Reader(
                        new ChangeLog.Place(
                                new BigInteger(rs.getString("transaction")),
                                rs.getLong("change"),
                                rs.getLong("access")),
                        rs.getTimestamp("boundaries").toInstant(),
                        rs.getLong("position")))
                .optional();
    }

    void carried(String recipient, Reader reader) {
        jdbc.sql("update feed_reader set transaction = cast(:transaction as xid8), change = :change, access = :access,"
                        + " boundaries = :boundaries, position = :position where recipient = :recipient")
                .param("transaction", reader.place.transaction().toString())
                .param("change", reader.place.change())
                .param("access", reader.place.access())
                .param("boundaries", Timestamp.from(reader.boundaries))
                .param("position", reader.position)
                .param("recipient", recipient)
                .update();
    }

    /** Persons for whom a period of a consent began or ended in a stretch of time. */
    List<UUID> boundaries(Instant after, Instant until) {
        return jdbc.sql("select distinct patient_id from access_boundary where at > :after and at <= :until")
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .query(UUID.class)
                .list();
    }

    /** What the recipient knows of these; what it was never told of is left out. */
    Map<Name, Known> known(String recipient, Collection<Name> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<Name, Known> known = new HashMap<>();
        // One look-up by key for each, however a plan that was made while the table was small would have it.
        jdbc.sql("select found.* from unnest(:patients, :types, :ids) as n (patient_id, type, id)"
                        + " cross join lateral (select k.patient_id, k.type, k.id, k.version, k.seen from feed_known k"
                        + " where k.recipient = :recipient and k.patient_id = n.patient_id and k.type = n.type"
                        + " and k.id = n.id limit 1) found")
                .param("recipient", recipient)
                .param("patients", column(names, UUID.class, Name::patientId))
                .param("types", column(names, String.class, Name::type))
                .param("ids", column(names, String.class, Name::id))
                .query(rs -> {
                    known.put(
                            new Name(rs.getObject("patient_id", UUID.class), rs.getString("type"), rs.getString("id")),
                            new Known(rs.getInt("version"), rs.getBytes("seen")));
                });
        return known;
    }

    void know(String recipient, Map<Name, Known> known) {
        if (known.isEmpty()) {
            return;
        }
        jdbc.sql("insert into feed_known (recipient, patient_id, type, id, version, seen)"
                        + " select :recipient, k.* from unnest(:patients, :types, :ids, :versions, :seen)"
                        + " as k (patient_id, type, id, version, seen)"
                        + " on conflict (recipient, patient_id, type, id) do update"
                        + " set version = excluded.version, seen = excluded.seen")
                .param("recipient", recipient)
                .param("patients", column(known.keySet(), UUID.class, Name::patientId))
                .param("types", column(known.keySet(), String.class, Name::type))
                .param("ids", column(known.keySet(), String.class, Name::id))
                .param("versions", column(known.values(), Integer.class, Known::version))
                .param("seen", column(known.values(), byte[].class, Known::seen))
                .update();
    }

    /** An entry that is to be told; {@code version} is null for a removal. */
    record Told(long position, Name name, Integer version) {}

    void append(String recipient, List<Told> told, Instant now) {
        if (told.isEmpty()) {
            return;
        }
        jdbc.sql("insert into feed_entry (recipient, position, patient_id, type, id, version, told)"
                        + " select :recipient, e.*, cast(:told as timestamptz)"
                        + " from unnest(:positions, :patients, :types, :ids, :versions)"
                        + " as e (position, patient_id, type, id, version)")
                .param("recipient", recipient)
                .param("told", Timestamp.from(now))
                .param("positions", column(told, Long.class, Told::position))
                .param("patients", column(told, UUID.class, entry -> entry.name.patientId))
                .param("types", column(told, String.class, entry -> entry.name.type))
                .param("ids", column(told, String.class, entry -> entry.name.id))
                .param("versions", column(told, Integer.class, Told::version))
                .update();
    }

    @SuppressWarnings("unchecked")
    private static <R, V> V[] column(Collection<R> rows, Class<V> type, Function<R, V> value) {
        return rows.stream().map(value).toArray(size -> (V[]) Array.newInstance(type, size));
    }

    List<FeedEntry> at(String recipient, Collection<Long> positions) {
        return jdbc.sql("select position, patient_id, type, id, version, told from feed_entry"
                        + " where recipient = :recipient and position = any(:positions) order by position")
                .param("recipient", recipient)
                .param("positions", positions.toArray(Long[]::new))
                .query((rs, n) -> entry(rs))
                .list();
    }

    List<FeedEntry> entries(String recipient, long after, int limit) {
        return jdbc.sql("select position, patient_id, type, id, version, told from feed_entry"
                        + " where recipient = :recipient and position > :after order by position limit :limit")
                .param("recipient", recipient)
                .param("after", after)
                .param("limit", limit)
                .query((rs, n) -> entry(rs))
                .list();
    }

    private static FeedEntry entry(ResultSet rs) throws SQLException {
        return new FeedEntry(
                rs.getLong("position"),
                rs.getObject("patient_id", UUID.class),
                rs.getString("type"),
                rs.getString("id"),
                Optional.ofNullable(rs.getObject("version", Integer.class)),
                rs.getTimestamp("told").toInstant());
    }
}
