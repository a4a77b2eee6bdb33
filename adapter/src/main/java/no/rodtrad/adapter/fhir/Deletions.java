package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** What is said of a resource that is gone. Only who would see its last content learns that it was there. */
@Component
public class Deletions {

    private final ResourceStore store;
    private final FolderAccess access;

    Deletions(ResourceStore store, FolderAccess access) {
        this.store = store;
        this.access = access;
    }

    /** The content that a deletion took away. */
    Optional<StoredResource> taken(StoredResource deletion) {
        return store.read(deletion.type(), deletion.id(), deletion.version() - 1)
                .filter(before -> !before.deleted());
    }

    /** Whether the resource is gone, and the caller would see what it was last. */
    boolean seenGone(StoredResource stored, CallerIdentity caller) {
        return stored.deleted()
                && taken(stored).flatMap(before -> access.view(before, caller)).isPresent();
    }

    /** What an id names, the current version or the one that it says, also where it says that the resource is gone. */
    public Optional<StoredResource> named(String type, IdType id) {
        return id.hasVersionIdPart()
                ? version(id).flatMap(version -> store.read(type, id.getIdPart(), version))
                : store.readOrDeleted(type, id.getIdPart());
    }

    /** The refusal of a call for what is not there to this caller, or not there any more. */
    public BaseServerResponseException goneOrNotFound(Optional<StoredResource> named, CallerIdentity caller) {
        boolean gone = named.filter(found -> seenGone(found, caller)).isPresent();
        return FhirRefusal.of(gone ? ErrorCode.GONE : ErrorCode.NOT_FOUND);
    }

    private static Optional<Integer> version(IdType id) {
        try {
            return Optional.of(Integer.valueOf(id.getVersionIdPart()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
