package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Reading and searching. What a caller may not see is answered exactly as what does not exist; a search gives what is
 * visible and counts no more than that. The audit row is durable before the answer goes out.
 */
@Component
public class FhirReading {

    private final ResourceStore store;
    private final FolderAccess access;
    private final PatientRegistry patients;
    private final AuditChain audit;
    private final Deletions deletions;

    FhirReading(
            ResourceStore store, FolderAccess access, PatientRegistry patients, AuditChain audit, Deletions deletions) {
        this.store = store;
        this.access = access;
        this.patients = patients;
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

    List<Resource> search(String type, ReferenceParam patient, TokenParam id, CallerIdentity caller) {
        if (patient == null && id == null) {
            // Without one of the two a search would run over everybody.
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "patient");
        }
        Stream<StoredResource> found = patient == null
                ? store.read(type, id.getValue()).stream()
                : patientId(patient).stream().flatMap(p -> ofPatient(type, p).stream());
        List<Resource> views = found.filter(
                        stored -> id == null || id.getValue().equals(idOf(stored)))
                .flatMap(stored -> access.view(stored, caller).stream())
                .toList();
        auditSearch(type, caller, patient == null ? null : patientId(patient).orElse(null), views.size());
        return views;
    }

    List<Resource> patientByIdentifier(TokenParam identifier, CallerIdentity caller) {
        Optional<UUID> patient = identifier.getSystem() == null
                ? Optional.empty()
                : patients.find(new PatientRegistry.NationalId(identifier.getSystem(), identifier.getValue()));
        List<Resource> views = patient.stream()
                .flatMap(p -> store.read("Patient", p.toString()).stream())
                .flatMap(stored -> access.view(stored, caller).stream())
                .toList();
        auditSearch("Patient", caller, patient.orElse(null), views.size());
        return views;
    }

    private List<StoredResource> ofPatient(String type, UUID patient) {
        return "Patient".equals(type)
                ? store.read("Patient", patient.toString()).stream().toList()
                : store.ofPatient(patient, type);
    }

    private void auditSearch(String type, CallerIdentity caller, UUID patient, int found) {
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.SEARCH, AuditEntry.OK, caller.auditName(), patient, type, "found " + found));
    }

    private static Optional<UUID> patientId(ReferenceParam patient) {
        try {
            boolean otherType = patient.hasResourceType() && !"Patient".equals(patient.getResourceType());
            return otherType || patient.getChain() != null
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(patient.getIdPart()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UUID owner(StoredResource stored) {
        return stored.patientId().equals(ResourceStore.SHARED) ? null : stored.patientId();
    }

    private static String idOf(StoredResource stored) {
        return stored.resource().getIdElement().getIdPart();
    }
}
