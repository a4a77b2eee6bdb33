package no.rodtrad.adapter.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.AbsentCaller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of exports. Nodes claim waiting ones for a limited time and skip what others hold. */
@Component
class ExportStore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;

    ExportStore(JdbcClient jdbc, Clock clock, @Value("${rodtrad.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
    }

    void add(ExportJob job) {
        jdbc.sql("insert into export_job (id, owner, role, issuer, organisations, base, request, types, since,"
                        + " folders_only, moment, created, state) values (:id, :owner, :role, :issuer, :organisations,"
                        + " :base, :request, :types, :since, :foldersOnly, :moment, :created, :state)")
                .param("id", job.id())
                .param("owner", job.owner())
                .param("role", job.caller().role().name())
                .param("issuer", job.caller().issuer())
                .param("organisations", job.caller().storedOrganisations())
                .param("base", job.wanted().base())
                .param("request", job.wanted().request())
                .param("types", job.wanted().types().toArray(String[]::new))
                .param("since", Timestamp.from(job.wanted().since()))
                .param("foldersOnly", job.wanted().foldersOnly())
                .param("moment", Timestamp.from(job.moment()))
                .param("created", Timestamp.from(job.created()))
                .param("state", job.state().name())
                .update();
    }

    Optional<ExportJob> find(String owner, UUID id, Instant createdAfter) {
        return jdbc.sql("select * from export_job where id = :id and owner = :owner and created > :after")
                .param("id", id)
                .param("owner", owner)
                .param("after", Timestamp.from(createdAfter))
                .query(ExportStore::job)
                .optional();
    }

    /** How many an owner has; two that ask at once are counted one after the other. */
    long held(String owner, Instant createdAfter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 14))")
                .param("owner", owner)
                .query((rs, n) -> 0)
                .single();
        return jdbc.sql("select count(*) from export_job where owner = :owner and created > :after")
                .param("owner", owner)
                .param("after", Timestamp.from(createdAfter))
                .query(Long.class)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from export_job where id = :id").param("id", id).update();
    }

    @Transactional
    public int deleteThoseOf(Instant createdUntil) {
        return jdbc.sql("delete from export_job where created <= :until")
                .param("until", Timestamp.from(createdUntil))
                .update();
    }

    /** Claims one that waits; what it was claimed for before counts as a failure. */
    @Transactional
    public Optional<ExportJob> claim(Duration lease) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update export_job set claimed_by = :node, claimed_until = :until,
                            failures = failures + case when claimed_by is null then 0 else 1 end
                        where id in (
                            select id from export_job
                            where state = 'WAITING' and (claimed_until is null or claimed_until < :now)
                            order by created limit 1
                            for update skip locked)
                        returning *""")
                .param("node", node)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query(ExportStore::job)
                .optional();
    }

    /** A sign of life. @return false where the export is gone or another node's */
    @Transactional
    public boolean working(UUID id, Duration lease) {
        return jdbc.sql("update export_job set claimed_until = :until where id = :id and claimed_by = :node")
                        .param("id", id)
                        .param("node", node)
                        .param("until", Timestamp.from(clock.instant().plus(lease)))
                        .update()
                == 1;
    }

    @Transactional
    public void counted(UUID id, Map<String, Long> counts, ExportJob.State state) {
        jdbc.sql("update export_job set counted = :types, counts = :counts, state = :state where id = :id")
                .param("id", id)
                .param("types", counts.keySet().toArray(String[]::new))
                .param("counts", counts.values().toArray(Long[]::new))
                .param("state", state.name())
                .update();
    }

    private static ExportJob job(ResultSet rs, int n) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        String[] counted = (String[]) rs.getArray("counted").getArray();
        Long[] numbers = (Long[]) rs.getArray("counts").getArray();
        for (int i = 0; i < counted.length; i++) {
            counts.put(counted[i], numbers[i]);
        }
        return new ExportJob(
                rs.getObject("id", UUID.class),
                rs.getString("owner"),
                AbsentCaller.stored(rs.getString("role"), rs.getString("issuer"), (String[])
                        rs.getArray("organisations").getArray()),
                new ExportWanted(
                        List.of((String[]) rs.getArray("types").getArray()),
                        rs.getTimestamp("since").toInstant(),
                        rs.getBoolean("folders_only"),
                        rs.getString("request"),
                        rs.getString("base")),
                rs.getTimestamp("moment").toInstant(),
                rs.getTimestamp("created").toInstant(),
                ExportJob.State.valueOf(rs.getString("state")),
                counts,
                rs.getInt("failures"));
    }
}
