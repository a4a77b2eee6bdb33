package no.rodtrad.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The resources of all folders, every version kept. It knows nothing of who may see what: callers decide before they hand
 * anything on.
 */
@Component
public class ResourceStore {

    /** The key of what belongs to nobody in particular: organisations and practitioners. */
    public static final UUID SHARED = new UUID(0, 0);

    private static final String CURRENT = """
            select r.patient_id, r.id, v.version, v.updated, v.content, v.narrative
            from resource r join resource_version v using (patient_id, type, id, version)
            """;

    private final JdbcClient jdbc;
    private final ResourceCodec codec;
    private final Clock clock;

    ResourceStore(JdbcClient jdbc, ResourceCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Stores a resource under the logical id it carries: as version 1 if it is new, else as the next one. What would be a
     * version without any difference is not stored.
     *
     * @param document the document of a sender that it comes from; null for what comes over FHIR
     * @return the stored version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredResource put(UUID patientId, Resource resource, String document) {
        String type = resource.fhirType();
        String id = resource.getIdElement().getIdPart();
        ResourceCodec.Encoded encoded = codec.encode(resource);
        Optional<StoredText> before = lockCurrent(type, id);
        if (before.isPresent() && !before.get().patientId.equals(patientId)) {
            throw new IllegalStateException(type + " with an id of somebody else's");
        }
        if (before.isPresent() && before.get().same(encoded)) {
            return before.get().decode(codec, id);
        }
        int version = before.map(b -> b.version + 1).orElse(1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("insert into resource_version (patient_id, type, id, version, updated, content, narrative)"
                        + " values (:patient, :type, :id, :version, :updated, :content, :narrative)")
                .param("patient", patientId)
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .param("updated", Timestamp.from(now))
                .param("content", encoded.content())
                .param("narrative", encoded.narrative())
                .update();
        jdbc.sql("insert into resource (patient_id, type, id, version, updated, document)"
                        + " values (:patient, :type, :id, :version, :updated, :document)"
                        + " on conflict (patient_id, type, id) do update set version = excluded.version,"
                        + " updated = excluded.updated, document = coalesce(excluded.document, resource.document)")
                .param("patient", patientId)
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .param("updated", Timestamp.from(now))
                .param("document", document)
                .update();
        return codec.decode(patientId, id, version, now, encoded.content(), encoded.narrative());
    }

    /**
     * Makes every other transaction that holds one of these resources wait until this one ends. What is shared by all
     * folders is held before it is put: a row that is not there yet cannot be locked. All take them in the same order, so
     * that no two wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<String> references) {
        for (String reference : new TreeSet<>(references)) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('resource:' || :reference, 0))")
                    .param("reference", reference)
                    .query((rs, n) -> 0)
                    .list();
        }
    }

    /** The current version, whosever it is. */
    @Transactional(readOnly = true)
    public Optional<StoredResource> read(String type, String id) {
        return jdbc.sql(CURRENT + " where r.type = :type and r.id = :id")
                .param("type", type)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** One version, whosever it is. */
    @Transactional(readOnly = true)
    public Optional<StoredResource> read(String type, String id, int version) {
        return jdbc.sql("select patient_id, id, version, updated, content, narrative from resource_version"
                        + " where type = :type and id = :id and version = :version")
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .query(this::row)
                .optional();
    }

    /** The current resources of a type in a person's folder, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredResource> ofPatient(UUID patientId, String type) {
        return jdbc.sql(CURRENT + " where r.patient_id = :patient and r.type = :type order by r.updated, r.id")
                .param("patient", patientId)
                .param("type", type)
                .query(this::row)
                .list();
    }

    /** The current resources that a document made, in the order in which they were stored. */
    @Transactional(readOnly = true)
    public List<StoredResource> ofDocument(String document) {
        return jdbc.sql(CURRENT + " where r.document = :document order by r.updated, r.type, r.id")
                .param("document", document)
                .query(this::row)
                .list();
    }

    private Optional<StoredText> lockCurrent(String type, String id) {
        return jdbc.sql(CURRENT + " where r.type = :type and r.id = :id for update of r")
                .param("type", type)
                .param("id", id)
                .query((rs, n) -> new StoredText(
                        rs.getObject("patient_id", UUID.class),
                        rs.getInt("version"),
                        rs.getTimestamp("updated").toInstant(),
                        rs.getString("content"),
                        rs.getString("narrative")))
                .optional();
    }

    private StoredResource row(ResultSet rs, int n) throws SQLException {
        return codec.decode(
                rs.getObject("patient_id", UUID.class),
                rs.getString("id"),
                rs.getInt("version"),
                rs.getTimestamp("updated").toInstant(),
                rs.getString("content"),
                rs.getString("narrative"));
    }

    private record StoredText(UUID patientId, int version, Instant updated, String content, String narrative) {

        boolean same(ResourceCodec.Encoded other) {
            return content.equals(other.content()) && java.util.Objects.equals(narrative, other.narrative());
        }

        StoredResource decode(ResourceCodec codec, String id) {
            return codec.decode(patientId, id, version, updated, content, narrative);
        }
    }
}
