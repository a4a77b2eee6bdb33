package no.rodtrad.adapter.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;

/**
 * One version of a resource as it lies in the store. Its content is parsed when it is first asked for, since much that is
 * found is never looked into.
 */
public final class StoredResource {

    private final UUID patientId;
    private final String type;
    private final String id;
    private final int version;
    private final Instant updated;
    private final boolean deleted;
    private final String narrative;
    private final String search;
    private final String raw;
    private final Long generation;
    private final Supplier<Resource> content;
    private Resource resource;

    StoredResource(
            UUID patientId,
            String type,
            String id,
            int version,
            Instant updated,
            boolean deleted,
            String narrative,
            String search,
            String raw,
            Long generation,
            Supplier<Resource> content) {
        this.patientId = patientId;
        this.type = type;
        this.id = id;
        this.version = version;
        this.updated = updated;
        this.deleted = deleted;
        this.narrative = narrative;
        this.search = search;
        this.raw = raw;
        this.generation = generation;
        this.content = content;
    }

    /** Something that is looked at as if it were stored, and is not. */
    public static StoredResource imagined(UUID patientId, Resource resource, Instant now) {
        return new StoredResource(
                patientId,
                resource.fhirType(),
                resource.getIdElement().getIdPart(),
                0,
                now,
                false,
                null,
                null,
                null,
                null,
                () -> resource);
    }

    /** Whose folder it belongs to; {@link ResourceStore#SHARED} for organisations and practitioners. */
    public UUID patientId() {
        return patientId;
    }

    public String type() {
        return type;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** When this version was stored, to the millisecond. */
    public Instant updated() {
        return updated;
    }

    /** Whether this version says that the resource is gone; it has no content then. */
    public boolean deleted() {
        return deleted;
    }

    /** What the sender wrote as narrative: free text that nobody has reviewed; null where there was none. */
    public String narrative() {
        return narrative;
    }

    /**
     * What a search by who may see all of it is decided on, as the index writes itself; null where this was not read with it.
     */
    public String search() {
        return search;
    }

    /**
     * The number of the person's state of access at the moment when this was read, see {@link AccessState}; empty where it
     * was not read with it.
     */
    public OptionalLong generation() {
        return generation == null ? OptionalLong.empty() : OptionalLong.of(generation);
    }

    /**
     * What {@link #resource()} is in JSON, as it lies in the store, without being parsed; empty where only parsing and
     * writing can tell.
     */
    public Optional<String> json() {
        return deleted || raw == null ? Optional.empty() : StoredJson.of(this, raw);
    }

    /** With logical id, version and last-updated set, without narrative. Always the same object. */
    public Resource resource() {
        if (deleted) {
            throw new IllegalStateException(versionedReference() + " is deleted");
        }
        if (resource == null) {
            resource = content.get();
        }
        return resource;
    }

    /** The versioned reference, such as {@code Consent/x/_history/2}. */
    public String versionedReference() {
        return reference() + "/_history/" + version;
    }

    /** The reference, such as {@code Consent/x}. */
    public String reference() {
        return type + "/" + id;
    }
}
