package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All resources of a type as they were at a moment that is past, person by person. Versions are never changed, so the same
 * moment gives the same resources however often and in how many pieces it is asked for.
 */
@Component
public class Moment {

    private final JdbcClient jdbc;
    private final StoredRow row;

    Moment(JdbcClient jdbc, ResourceCodec codec) {
        this.jdbc = jdbc;
        this.row = new StoredRow(codec);
    }

    /** Where one resource stands in the order. */
    public record Place(UUID patientId, String id) {

        /** Before the first one. */
        public static final Place START = new Place(new UUID(0, 0), "");

        public static Place of(StoredResource stored) {
            return new Place(stored.patientId(), stored.id());
        }
    }

    /**
     * The next ones that were there.
     *
     * @param since only those whose version of that moment was stored then or later
     * @param settled the moment, see {@link Horizon}
     * @param foldersOnly without what belongs to no person
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> of(
            String type, Instant since, Instant settled, boolean foldersOnly, Place after, int limit) {
        return jdbc.sql("select * from (select distinct on (v.patient_id, v.id) " + StoredRow.VERSION_COLUMNS
                        + " from resource_version v where v.type = :type and v.updated < :settled"
                        + " and (v.patient_id, v.id) > (:patient, :id) and (not :foldersOnly or v.patient_id <> :shared)"
                        + " order by v.patient_id, v.id, v.version desc) v"
                        + " where not v.deleted and v.updated >= :since order by v.patient_id, v.id limit :limit")
                .param("type", type)
                .param("settled", Timestamp.from(settled))
                .param("since", Timestamp.from(since))
                .param("patient", after.patientId)
                .param("id", after.id)
                .param("foldersOnly", foldersOnly)
                .param("shared", ResourceStore.SHARED)
                .param("limit", limit)
                .query(row::version)
                .list();
    }
}
