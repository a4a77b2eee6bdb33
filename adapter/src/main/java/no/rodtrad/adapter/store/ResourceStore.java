package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The resources of all folders, every version kept. It knows nothing of who may see what: callers decide before they hand
 * anything on. Histories are read by {@link ResourceHistory}, what runs over more than one person by {@link Candidates}.
 */
@Component
public class ResourceStore {

    /** The key of what belongs to nobody in particular: organisations and practitioners. */
    public static final UUID SHARED = new UUID(0, 0);

    /** Types that decide who may see what of a person. */
    private static final Set<String> DECIDING = Set.of("Consent", "Patient");

    private static final String CURRENT = "select " + StoredRow.CURRENT_COLUMNS
            + " from resource r join resource_version v using (patient_id, type, id, version)";

    /**
     * One look-up by key for each name. Said so that it cannot be planned otherwise: a plan is kept that was made while the
     * table was small.
     */
    private static final String EACH =
            "select found.* from unnest(%2$s) as n %1$s cross join lateral (%3$s limit 1) found";

    /** Both tables by one statement. */
    private static final String WRITE = """
            with kept as (
              insert into resource_version (patient_id, type, id, version, updated, content, narrative, deleted)
              values (:patient, :type, :id, :version, :updated, :content, :narrative, false))
            insert into resource (patient_id, type, id, version, updated, document, search, keys)
            values (:patient, :type, :id, :version, :updated, :document, :search, :keys)
            on conflict (patient_id, type, id) do update set version = excluded.version,
              updated = excluded.updated, document = coalesce(excluded.document, resource.document),
              search = excluded.search, keys = excluded.keys, deleted = false
            """;

    private static final String DELETE = """
            with kept as (
              insert into resource_version (patient_id, type, id, version, updated, content, narrative, deleted)
              values (:patient, :type, :id, :version, :updated, '', null, true))
            update resource set version = :version, updated = :updated, deleted = true, search = null, keys = null
            where patient_id = :patient and type = :type and id = :id
            """;

    private final JdbcClient jdbc;
    private final ResourceCodec codec;
    private final Indexer indexer;
    private final AccessState access;
    private final Clock clock;
    private final StoredRow row;

    ResourceStore(JdbcClient jdbc, ResourceCodec codec, Indexer indexer, AccessState access, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.indexer = indexer;
        this.access = access;
        this.clock = clock;
        this.row = new StoredRow(codec);
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
        Optional<Before> before = lockCurrent(type, id);
        before.ifPresent(known -> known.mustBelongTo(patientId, type));
        if (before.isPresent() && before.get().same(encoded)) {
            Before same = before.get();
            return stored(patientId, type, id, same.version, same.updated, encoded);
        }
        int version = before.map(b -> b.version + 1).orElse(1);
        return write(patientId, resource, encoded, version, document);
    }

    /**
     * Stores a resource under a logical id that was made for it a moment ago, so that nothing can be there yet.
     *
     * @see #put
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredResource add(UUID patientId, Resource resource, String document) {
        return write(patientId, resource, codec.encode(resource), 1, document);
    }

    private StoredResource write(
            UUID patientId, Resource resource, ResourceCodec.Encoded encoded, int version, String document) {
        String type = resource.fhirType();
        String id = resource.getIdElement().getIdPart();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SearchIndex index = indexer.index(encoded.working());
        jdbc.sql(WRITE)
                .param("patient", patientId)
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .param("updated", Timestamp.from(now))
                .param("content", encoded.content())
                .param("narrative", encoded.narrative())
                .param("document", document)
                .param("search", index.json())
                .param("keys", index.keys().toArray(String[]::new))
                .update();
        decidesAccess(patientId, type);
        if (resource instanceof Consent consent) {
            access.periods(patientId, consent);
        }
        return stored(patientId, type, id, version, now, encoded);
    }

    /**
     * Takes a resource away: a version that says so. What went before stays.
     *
     * @return the version that says so; empty where there is nothing, or nothing any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredResource> delete(UUID patientId, String type, String id) {
        Optional<Before> before = lockCurrent(type, id).filter(known -> !known.deleted);
        before.ifPresent(known -> known.mustBelongTo(patientId, type));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int version = before.get().version + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql(DELETE)
                .param("patient", patientId)
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .param("updated", Timestamp.from(now))
                .update();
        decidesAccess(patientId, type);
        return Optional.of(
                new StoredResource(patientId, type, id, version, now, true, null, null, null, null, () -> null));
    }

    /** The current version, whosever it is; empty also where it was deleted. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<StoredResource> read(String type, String id) {
        return readOrDeleted(type, id).filter(found -> !found.deleted());
    }

    /** The current version, whosever it is, also where it says that the resource is gone. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<StoredResource> readOrDeleted(String type, String id) {
        return jdbc.sql(CURRENT + " where r.type = :type and r.id = :id")
                .param("type", type)
                .param("id", id)
                .query(row::current)
                .optional();
    }

    /**
     * The current resources of these names, whosever they are, by name; what is not there is left out.
     *
     * @param references such as {@code Goal/x}
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, StoredResource> readAll(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return named(CURRENT, references).query(row::current).list().stream()
                .collect(Collectors.toMap(StoredResource::reference, found -> found));
    }

    /** Whose the current resources of these names are, by name; what is not there is left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, UUID> owners(Collection<String> references) {
        Map<String, UUID> owners = new HashMap<>();
        if (!references.isEmpty()) {
            named("select r.type, r.id, r.patient_id from resource r", references)
                    .query(rs -> {
                        owners.put(
                                rs.getString("type") + "/" + rs.getString("id"),
                                rs.getObject("patient_id", UUID.class));
                    });
        }
        return owners;
    }

    private JdbcClient.StatementSpec named(String select, Collection<String> references) {
        List<String[]> names =
                references.stream().distinct().map(name -> name.split("/", 2)).toList();
        return jdbc.sql(EACH.formatted(
                        "(type, id)",
                        ":types, :ids",
                        select + " where r.type = n.type and r.id = n.id and not r.deleted"))
                .param("types", names.stream().map(name -> name[0]).toArray(String[]::new))
                .param("ids", names.stream().map(name -> name[1]).toArray(String[]::new));
    }

    /** One version, whosever it is; also one that says that the resource is gone. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<StoredResource> read(String type, String id, int version) {
        return jdbc.sql("select " + StoredRow.VERSION_COLUMNS
                        + " from resource_version v join resource r using (patient_id, type, id)"
                        + " where r.type = :type and r.id = :id and v.version = :version")
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .query(row::version)
                .optional();
    }

    /**
     * These versions, whosever they are; what is not there is left out.
     *
     * @param references such as {@code Goal/x/_history/2}
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> readVersions(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        List<String[]> names =
                references.stream().distinct().map(name -> name.split("/")).toList();
        return jdbc.sql(EACH.formatted(
                        "(type, id, version)",
                        ":types, :ids, :versions",
                        "select " + StoredRow.VERSION_COLUMNS
                                + " from resource_version v join resource r using (patient_id, type, id)"
                                + " where r.type = n.type and r.id = n.id and v.version = n.version"))
                .param("types", names.stream().map(name -> name[0]).toArray(String[]::new))
                .param("ids", names.stream().map(name -> name[1]).toArray(String[]::new))
                .param(
                        "versions",
                        names.stream().map(name -> Integer.valueOf(name[3])).toArray(Integer[]::new))
                .query(row::version)
                .list();
    }

    /** The current resources of a type in a person's folder, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> ofPatient(UUID patientId, String type) {
        return ofPatient(patientId, List.of(type));
    }

    /** The current resources of some types in a person's folder, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> ofPatient(UUID patientId, Collection<String> types) {
        return jdbc.sql(CURRENT
                        + " where r.patient_id = :patient and r.type = any(:types) and not r.deleted"
                        + " order by r.updated, r.id")
                .param("patient", patientId)
                .param("types", types.toArray(String[]::new))
                .query(row::current)
                .list();
    }

    /** The current resources that a document made, in the order in which they were stored. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<StoredResource> ofDocument(String document) {
        return jdbc.sql(CURRENT + " where r.document = :document and not r.deleted order by r.updated, r.type, r.id")
                .param("document", document)
                .query(row::current)
                .list();
    }

    private void decidesAccess(UUID patientId, String type) {
        if (DECIDING.contains(type)) {
            access.changed(patientId);
        }
    }

    private Optional<Before> lockCurrent(String type, String id) {
        return jdbc.sql("select r.patient_id, r.version, r.updated, r.deleted, v.content, v.narrative from resource r"
                        + " join resource_version v using (patient_id, type, id, version)"
                        + " where r.type = :type and r.id = :id for update of r")
                .param("type", type)
                .param("id", id)
                .query((rs, n) -> new Before(
                        rs.getObject("patient_id", UUID.class),
                        rs.getInt("version"),
                        rs.getTimestamp("updated").toInstant(),
                        rs.getBoolean("deleted"),
                        rs.getString("content"),
                        rs.getString("narrative")))
                .optional();
    }

    private static StoredResource stored(
            UUID patientId, String type, String id, int version, Instant updated, ResourceCodec.Encoded encoded) {
        return new StoredResource(
                patientId,
                type,
                id,
                version,
                updated,
                false,
                encoded.narrative(),
                null,
                null,
                null,
                () -> ResourceCodec.marked(encoded.working(), type, id, version, updated));
    }

    private record Before(
            UUID patientId, int version, Instant updated, boolean deleted, String content, String narrative) {

        boolean same(ResourceCodec.Encoded other) {
            return !deleted && content.equals(other.content()) && Objects.equals(narrative, other.narrative());
        }

        /** A logical id belongs to one person for ever. */
        void mustBelongTo(UUID patient, String type) {
            if (!patientId.equals(patient)) {
                throw new IllegalStateException(type + " with an id of somebody else's");
            }
        }
    }
}
