package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
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
 * Current resources that a search has to look at: as few as can be told without looking into them. What the caller may see
 * of them, and whether that fits, is decided afterwards.
 */
@Component
public class Candidates {

    private final JdbcClient jdbc;
    private final StoredRow row;

    Candidates(JdbcClient jdbc, ResourceCodec codec) {
        this.jdbc = jdbc;
        this.row = new StoredRow(codec);
    }

    /**
     * What is known of those that are looked for.
     *
     * @param type FHIR type
     * @param patients only what belongs to one of these; null for everybody's
     * @param ids only these logical ids; null for all
     * @param keys for each of these sets, at least one of its exact keys; see the search index
     * @param from not those that were stored last before this; null for no limit
     * @param until only those that were stored last before this; null for no limit
     */
    public record Narrowing(
            String type,
            Collection<UUID> patients,
            Collection<String> ids,
            List<Collection<String>> keys,
            Instant from,
            Instant until) {

        /** The same of these persons alone. */
        public Narrowing of(Collection<UUID> others) {
            return new Narrowing(type, others, ids, keys, from, until);
        }

        /** The same, but not what was stored last at this time or later. */
        public Narrowing until(Instant end) {
            return new Narrowing(type, patients, ids, keys, from, until == null || end.isBefore(until) ? end : until);
        }
    }

    /** Where a resource stands in the order by time; the next page begins after it. */
    public record Place(Instant updated, String id) {

        public static Place of(StoredResource stored) {
            return new Place(stored.updated(), stored.id());
        }
    }

    /** Those that fit, ordered by the time of their last change and their id. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> find(Narrowing narrowing, boolean newestFirst, Place after, int limit) {
        return query(narrowing, newestFirst, after, limit, false);
    }

    /**
     * The same where those that fit are known to be few: they are looked up first and ordered then, never looked for along the
     * order of time. Where there are more than the limit, any of them.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> few(Narrowing narrowing, boolean newestFirst, Place after, int limit) {
        return query(narrowing, newestFirst, after, limit, true);
    }

    private List<StoredResource> query(
            Narrowing narrowing, boolean newestFirst, Place after, int limit, boolean lookedUp) {
        List<String> conditions = new ArrayList<>(List.of("r.type = :type", "not r.deleted"));
        Map<String, Object> values = new HashMap<>(Map.of("type", narrowing.type, "limit", limit));
        if (narrowing.patients != null && narrowing.patients.size() == 1) {
            conditions.add("r.patient_id = :patient");
            values.put("patient", narrowing.patients.iterator().next());
        } else if (narrowing.patients != null) {
            conditions.add("r.patient_id = any(:patients)");
            values.put("patients", narrowing.patients.toArray(UUID[]::new));
        }
        if (narrowing.ids != null) {
            conditions.add("r.id = any(cast(:ids as text[]))");
            values.put("ids", narrowing.ids.toArray(String[]::new));
        }
        for (int i = 0; i < narrowing.keys.size(); i++) {
            conditions.add("r.keys && cast(:keys" + i + " as text[])");
            values.put("keys" + i, narrowing.keys.get(i).toArray(String[]::new));
        }
        if (narrowing.from != null) {
            conditions.add("r.updated >= :from");
            values.put("from", Timestamp.from(narrowing.from));
        }
        if (narrowing.until != null) {
            conditions.add("r.updated < :until");
            values.put("until", Timestamp.from(narrowing.until));
        }
        if (after != null) {
            conditions.add("(r.updated, r.id) " + (newestFirst ? "<" : ">") + " (:afterTime, :afterId)");
            values.put("afterTime", Timestamp.from(after.updated));
            values.put("afterId", after.id);
        }
        String order = newestFirst ? "r.updated desc, r.id desc" : "r.updated, r.id";
        String limited = String.join(" and ", conditions);
        String from = lookedUp
                ? "(select * from resource r where " + limited + " limit :limit) r"
                        + " join resource_version v using (patient_id, type, id, version) order by " + order
                : "resource r join resource_version v using (patient_id, type, id, version) where " + limited
                        + " order by " + order + " limit :limit";
        return jdbc.sql("select " + StoredRow.CURRENT_COLUMNS + " from " + from)
                .params(values)
                .query(row::current)
                .list();
    }
}
