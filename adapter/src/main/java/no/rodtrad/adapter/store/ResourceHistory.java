package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions that were, of one resource and of a type. Like the store it knows nothing of who may see what. */
@Component
public class ResourceHistory {

    private static final String VERSION = "select " + StoredRow.VERSION_COLUMNS + " from resource_version v";

    private final JdbcClient jdbc;
    private final StoredRow row;

    ResourceHistory(JdbcClient jdbc, ResourceCodec codec) {
        this.jdbc = jdbc;
        this.row = new StoredRow(codec);
    }

    /**
     * The versions of one resource, newest first.
     *
     * @param before only versions lower than this
     * @param limit how many at most
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> of(String type, String id, int before, int limit) {
        return jdbc.sql(VERSION + " join resource r using (patient_id, type, id)"
                        + " where r.type = :type and r.id = :id and v.version < :before"
                        + " order by v.version desc limit :limit")
                .param("type", type)
                .param("id", id)
                .param("before", before)
                .param("limit", limit)
                .query(row::version)
                .list();
    }

    /**
     * The versions of all resources of a type, newest first, whosever they are.
     *
     * @param since not those that were stored before this
     * @param settled only those that were stored before this, see {@link Horizon}
     * @param after only what comes after this one in the order; null for the beginning
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> ofType(String type, Instant since, Instant settled, Place after, int limit) {
        Place from = after == null ? new Place(settled, "", 0) : after;
        return jdbc.sql(VERSION + " where v.type = :type and v.updated >= :since and v.updated < :settled"
                        + " and (v.updated, v.id, v.version) < (:updated, :id, :version)"
                        + " order by v.updated desc, v.id desc, v.version desc limit :limit")
                .param("type", type)
                .param("since", Timestamp.from(since))
                .param("settled", Timestamp.from(settled))
                .param("updated", Timestamp.from(from.updated))
                .param("id", from.id)
                .param("version", from.version)
                .param("limit", limit)
                .query(row::version)
                .list();
    }

    /** Where a version stands in the order of its type. */
    public record Place(Instant updated, String id, int version) {

        public static Place of(StoredResource stored) {
            return new Place(stored.updated(), stored.id(), stored.version());
        }
    }
}
