package no.rodtrad.adapter.subscription;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The subscriptions as the work on them goes on. Nodes claim due ones for a limited time and skip what others hold, so one
 * subscription is worked on in one place at a time, and that of a node that died comes back by itself.
 */
@Component
class SubscriptionClaims {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;

    SubscriptionClaims(JdbcClient jdbc, Clock clock, @Value("${rodtrad.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
    }

    /** The right to work on a subscription until its lease ends; another one at every claim. */
    record Claim(UUID id, String holder) {}

    @Transactional
    public List<Claim> claim(int limit, Duration lease) {
        Instant now = clock.instant();
        String holder = node + "/" + UUID.randomUUID();
        return jdbc.sql("""
                        update subscription set claimed_by = :holder, claimed_until = :until where id in (
                            select id from subscription
                            where state in ('REQUESTED', 'ACTIVE') and next_attempt <= :now
                              and (claimed_until is null or claimed_until < :now)
                            order by next_attempt limit :limit
                            for update skip locked)
                        returning id""")
                .param("holder", holder)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .param("limit", limit)
                .query((rs, n) -> new Claim(rs.getObject("id", UUID.class), holder))
                .list();
    }

    /** A subscription whose claim still stands, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Standing> lock(Claim claim) {
        return jdbc.sql("select * from subscription where id = :id and claimed_by = :holder for update")
                .param("id", claim.id)
                .param("holder", claim.holder)
                .query(SubscriptionStore::standing)
                .optional();
    }

    /** The lease counts from now: what is handed over next has all of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID id, Duration lease) {
        jdbc.sql("update subscription set claimed_until = :until where id = :id")
                .param("id", id)
                .param("until", Timestamp.from(clock.instant().plus(lease)))
                .update();
    }

    /** Numbers further events and says up to where in the feed that was all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Standing at, List<Long> positions, long reached) {
        long number = at.events();
        for (long position : positions) {
            jdbc.sql("insert into subscription_event (subscription, number, position) values (:id, :number, :position)")
                    .param("id", at.id())
                    .param("number", ++number)
                    .param("position", position)
                    .update();
        }
        jdbc.sql("update subscription set events = :events, position = :position where id = :id")
                .param("id", at.id())
                .param("events", number)
                .param("position", reached)
                .update();
    }

    /** The positions in the feed of events, by their numbers: the first one and the last one included. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> positions(UUID id, long first, long last) {
        return jdbc.sql("select position from subscription_event where subscription = :id"
                        + " and number between :first and :last order by number")
                .param("id", id)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .list();
    }

    /** The endpoint took what it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(UUID id, long delivered) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update subscription set delivered = :delivered, failures = 0, error = null, last_sent = :now,"
                        + " next_attempt = :now, claimed_by = null, claimed_until = null where id = :id")
                .param("id", id)
                .param("delivered", delivered)
                .param("now", now)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(UUID id, String error, Instant next) {
        jdbc.sql("update subscription set failures = failures + 1, error = :error, next_attempt = :next,"
                        + " claimed_by = null, claimed_until = null where id = :id")
                .param("id", id)
                .param("error", error)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** There was nothing to send. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rest(UUID id, Instant next) {
        jdbc.sql("update subscription set next_attempt = :next, claimed_by = null, claimed_until = null where id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }
}
