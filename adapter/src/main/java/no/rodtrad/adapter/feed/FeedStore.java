package no.rodtrad.adapter.feed;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        jdbc.sql("insert into feed_reader (recipient, transaction, change, access, boundaries, position)"
                        + " values (:recipient, '0', 0, 0, :now, 0) on conflict do nothing")
                .param("recipient", recipient)
                .param("now", Timestamp.from(now))
                .update();
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
                .single();
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

    Optional<Known> known(String recipient, Name name) {
        return jdbc.sql("select version, seen from feed_known where recipient = :recipient and patient_id = :patient"
                        + " and type = :type and id = :id")
                .param("recipient", recipient)
                .param("patient", name.patientId)
                .param("type", name.type)
                .param("id", name.id)
                .query((rs, n) -> new Known(rs.getInt("version"), rs.getBytes("seen")))
                .optional();
    }

    void know(String recipient, Name name, Known known) {
        jdbc.sql("insert into feed_known (recipient, patient_id, type, id, version, seen)"
                        + " values (:recipient, :patient, :type, :id, :version, :seen)"
                        + " on conflict (recipient, patient_id, type, id) do update"
                        + " set version = excluded.version, seen = excluded.seen")
                .param("recipient", recipient)
                .param("patient", name.patientId)
                .param("type", name.type)
                .param("id", name.id)
                .param("version", known.version)
                .param("seen", known.seen)
                .update();
    }

    /** @param version null for a removal */
    void append(String recipient, long position, Name name, Integer version, Instant now) {
        jdbc.sql("insert into feed_entry (recipient, position, patient_id, type, id, version, told)"
                        + " values (:recipient, :position, :patient, :type, :id, :version, :told)")
                .param("recipient", recipient)
                .param("position", position)
                .param("patient", name.patientId)
                .param("type", name.type)
                .param("id", name.id)
                .param("version", version)
                .param("told", Timestamp.from(now))
                .update();
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
