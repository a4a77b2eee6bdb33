package no.rodtrad.adapter.subscription;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.rodtrad.adapter.access.AbsentCaller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of subscriptions as their owners know them. Every call belongs to a transaction. */
@Component
class SubscriptionStore {

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Standing made) {
        Wanted wanted = made.wanted();
        jdbc.sql(
                        "insert into subscription (id, owner, role, issuer, organisations, version, created, updated, base, reason,"
                                + " endpoint, content, types, heartbeat, timeout, max_count, ends, state, position, next_attempt)"
                                + " values (:id, :owner, :role, :issuer, :organisations, :version, :created, :created, :base,"
                                + " :reason, :endpoint, :content, :types, :heartbeat, :timeout, :maxCount, :ends, :state,"
                                + " :position, :created)")
                .param("id", made.id())
                .param("owner", made.owner())
                .param("role", made.subscriber().role().name())
                .param("issuer", made.subscriber().issuer())
                .param("organisations", made.subscriber().storedOrganisations())
                .param("version", made.version())
                .param("created", Timestamp.from(made.created()))
                .param("base", made.base())
                .param("reason", wanted.reason())
                .param("endpoint", wanted.endpoint().toString())
                .param("content", wanted.content().name())
                .param("types", wanted.types().toArray(String[]::new))
                .param("heartbeat", wanted.heartbeat().map(Duration::toSeconds).orElse(null))
                .param("timeout", wanted.timeout().map(Duration::toSeconds).orElse(null))
                .param("maxCount", wanted.maxCount().orElse(null))
                .param("ends", wanted.ends().map(Timestamp::from).orElse(null))
                .param("state", made.state().name())
                .param("position", made.position())
                .update();
    }

    Optional<Standing> find(String owner, UUID id) {
        return jdbc.sql("select * from subscription where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(SubscriptionStore::standing)
                .optional();
    }

    List<Standing> ofOwner(String owner) {
        return jdbc.sql("select * from subscription where owner = :owner order by created, id")
                .param("owner", owner)
                .query(SubscriptionStore::standing)
                .list();
    }

    /** The subscription, locked until the transaction ends. */
    Optional<Standing> lock(String owner, UUID id) {
        return jdbc.sql("select * from subscription where id = :id and owner = :owner for update")
                .param("id", id)
                .param("owner", owner)
                .query(SubscriptionStore::standing)
                .optional();
    }

    /** So that two of one owner's subscriptions are not counted side by side. */
    void holdOwner(String owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 13))")
                .param("owner", owner)
                .query((rs, n) -> 0)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from subscription where id = :id").param("id", id).update();
    }

    /** Puts a subscription into another state as a new version; whoever has claimed it has lost it. */
    void turn(UUID id, SubscriptionState state, String error, Instant now) {
        jdbc.sql(
                        "update subscription set state = :state, error = :error, failures = 0, version = version + 1,"
                                + " updated = :now, next_attempt = :now, claimed_by = null, claimed_until = null where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("error", error)
                .param("now", Timestamp.from(now))
                .update();
    }

    static Standing standing(ResultSet rs, int n) throws SQLException {
        Timestamp ends = rs.getTimestamp("ends");
        Timestamp lastSent = rs.getTimestamp("last_sent");
        return new Standing(
                rs.getObject("id", UUID.class),
                rs.getString("owner"),
                AbsentCaller.stored(rs.getString("role"), rs.getString("issuer"), strings(rs, "organisations")),
                rs.getInt("version"),
                rs.getTimestamp("created").toInstant(),
                rs.getTimestamp("updated").toInstant(),
                rs.getString("base"),
                new Wanted(
                        rs.getString("reason"),
                        URI.create(rs.getString("endpoint")),
                        Content.valueOf(rs.getString("content")),
                        new TreeSet<>(Set.of(strings(rs, "types"))),
                        number(rs, "heartbeat").map(Duration::ofSeconds),
                        number(rs, "timeout").map(Duration::ofSeconds),
                        number(rs, "max_count"),
                        Optional.ofNullable(ends).map(Timestamp::toInstant)),
                SubscriptionState.valueOf(rs.getString("state")),
                rs.getString("error"),
                rs.getLong("position"),
                rs.getLong("events"),
                rs.getLong("delivered"),
                rs.getInt("failures"),
                lastSent == null ? null : lastSent.toInstant());
    }

    private static Optional<Integer> number(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, Integer.class));
    }

    private static String[] strings(ResultSet rs, String column) throws SQLException {
        return (String[]) rs.getArray(column).getArray();
    }
}
