package no.rodtrad.adapter.fhir;

import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Reading. What a caller may not see is answered exactly as what does not exist. The audit row is durable before the answer goes out.
 */
@Component
public class FhirReading {

    private final ResourceStore store;
    private final FolderAccess access;
    private final AuditChain audit;
    private final Deletions deletions;

    FhirReading(ResourceStore store, FolderAccess access, AuditChain audit, Deletions deletions) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.deletions = deletions;
    }

    /** The JSON of a current resource that the caller sees as it lies in the store; empty where {@link #read} has to tell. */
    public Optional<Stated> readWhole(String type, String id, CallerIdentity caller) {
        Optional<StoredResource> stored =
                store.read(type, id).filter(found -> access.sight(caller).seesWhole(found));
        Optional<String> json = stored.flatMap(StoredResource::json);
        json.ifPresent(answer -> auditRead(stored.get(), caller));
        return json.map(answer -> new Stated(stored.get(), answer));
    }

    /** A resource and what it is in JSON. */
    public record Stated(StoredResource stored, String json) {}

    public Resource read(String type, IdType id, CallerIdentity caller) {
        Optional<StoredResource> stored = deletions.named(type, id);
        Resource view = stored.filter(found -> !found.deleted())
                .flatMap(found -> access.view(found, caller))
                .orElseThrow(() -> deletions.goneOrNotFound(stored, caller));
        auditRead(stored.get(), caller);
        return view;
    }

    private void auditRead(StoredResource stored, CallerIdentity caller) {
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.READ,
                AuditEntry.OK,
                caller.auditName(),
                owner(stored),
                stored.versionedReference(),
                ""));
    }

    private static UUID owner(StoredResource stored) {
        return stored.patientId().equals(ResourceStore.SHARED) ? null : stored.patientId();
    }
}
