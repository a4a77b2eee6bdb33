package no.rodtrad.adapter.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that there is of one person at this moment. Like the store it knows nothing of who may see what. */
@Component
public class FolderContents {

    private final JdbcClient jdbc;
    private final StoredRow row;

    FolderContents(JdbcClient jdbc, ResourceCodec codec) {
        this.jdbc = jdbc;
        this.row = new StoredRow(codec);
    }

    /** The current resources, in the order in which they were last changed. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> of(UUID patientId) {
        return jdbc.sql("select " + StoredRow.CURRENT_COLUMNS
                        + " from resource r join resource_version v using (patient_id, type, id, version)"
                        + " where r.patient_id = :patient and not r.deleted order by r.updated, r.type, r.id")
                .param("patient", patientId)
                .query(row::current)
                .list();
    }

    /** Every resource as it was when a transaction of the change log had ended, also those that were deleted by then. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> asOf(UUID patientId, ChangeLog.Place place) {
        return jdbc.sql("select * from (select distinct on (v.type, v.id) " + StoredRow.VERSION_COLUMNS
                        + " from resource_version v where v.patient_id = :patient and v.xid <= cast(:transaction as xid8)"
                        + " order by v.type, v.id, v.version desc) v order by v.updated, v.type, v.id")
                .param("patient", patientId)
                .param("transaction", place.transaction().toString())
                .query(row::version)
                .list();
    }
}
