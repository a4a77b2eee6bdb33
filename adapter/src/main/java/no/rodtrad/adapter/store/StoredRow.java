package no.rodtrad.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * Rows of the two tables as stored resources. The state of access comes with them, so that who may see what can be told
 * without another question.
 */
final class StoredRow {

    static final String VERSION_COLUMNS =
            "v.patient_id, v.type, v.id, v.version, v.updated, v.deleted, v.content, v.narrative,"
                    + " (select coalesce(max(a.generation), 0) from access_state a where a.patient_id = v.patient_id)"
                    + " as generation";

    /** The same with what searches are decided on; {@code r} is the current row, {@code v} its version. */
    static final String CURRENT_COLUMNS =
            "r.patient_id, r.type, r.id, v.version, v.updated, v.deleted, v.content, v.narrative, r.search,"
                    + " (select coalesce(max(a.generation), 0) from access_state a where a.patient_id = r.patient_id)"
                    + " as generation";

    private final ResourceCodec codec;

    StoredRow(ResourceCodec codec) {
        this.codec = codec;
    }

    StoredResource current(ResultSet rs, int n) throws SQLException {
        return stored(rs, rs.getString("search"));
    }

    StoredResource version(ResultSet rs, int n) throws SQLException {
        return stored(rs, null);
    }

    private StoredResource stored(ResultSet rs, String search) throws SQLException {
        String type = rs.getString("type");
        String id = rs.getString("id");
        int version = rs.getInt("version");
        Instant updated = rs.getTimestamp("updated").toInstant();
        String content = rs.getString("content");
        return new StoredResource(
                rs.getObject("patient_id", UUID.class),
                type,
                id,
                version,
                updated,
                rs.getBoolean("deleted"),
                rs.getString("narrative"),
                search,
                content,
                rs.getLong("generation"),
                () -> codec.decode(type, id, version, updated, content));
    }
}
