package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.FolderContents;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking a resource away. Who may change it may delete it, as long as nothing else that the caller sees refers to it. The
 * versions stay in the history.
 */
@Component
public class FhirDeleting {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;
    private final FolderContents folders;
    private final WriteChecks checks;
    private final FolderAccess access;
    private final PatientRegistry patients;
    private final AuditChain audit;
    private final Deletions deletions;
    private final ConditionalWriting conditional;

    FhirDeleting(
            ResourceStore store,
            FolderContents folders,
            WriteChecks checks,
            FolderAccess access,
            PatientRegistry patients,
            AuditChain audit,
            Deletions deletions,
            @Lazy ConditionalWriting conditional) {
        this.store = store;
        this.folders = folders;
        this.checks = checks;
        this.access = access;
        this.patients = patients;
        this.audit = audit;
        this.deletions = deletions;
        this.conditional = conditional;
    }

    /**
     * Deletes; what is gone already stays so, and is answered alike.
     *
     * @param expected the version that the caller believes to be there; empty for any
     */
    @Transactional
    public void delete(String type, IdType id, Optional<String> expected, CallerIdentity caller) {
        delete(type, id, expected, caller, Together.alone());
    }

    /** @param together what else is written in the same transaction */
    @Transactional
    public void delete(String type, IdType id, Optional<String> expected, CallerIdentity caller, Together together) {
        StoredResource found =
                store.readOrDeleted(type, id.getIdPart()).orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND));
        if (deletions.seenGone(found, caller)) {
            checks.mayWrite(deletions.taken(found).orElseThrow().resource(), caller);
            return;
        }
        if (found.deleted() || access.view(found, caller).isEmpty()) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        checks.mayWrite(found.resource(), caller);
        patients.hold(found.patientId());
        // Read again now that nobody else can change it.
        StoredResource before = store.read(type, id.getIdPart()).orElseThrow(() -> FhirRefusal.of(ErrorCode.GONE));
        if (expected.filter(version -> !version.equals(Integer.toString(before.version())))
                .isPresent()) {
            throw FhirRefusal.of(ErrorCode.VERSION_CONFLICT);
        }
        checks.mayWrite(before.resource(), caller);
        checks.ownPart(before.resource(), caller);
        ServerMade.mayDelete(before.resource());
        together.atLast(() -> isNotReferredTo(before, caller));
        StoredResource deletion =
                store.delete(before.patientId(), type, before.id()).orElseThrow();
        audit.write(new AuditEntry(
                AuditEntry.Action.DELETE,
                AuditEntry.OK,
                caller.auditName(),
                deletion.patientId(),
                deletion.versionedReference(),
                ""));
    }

    /** Nothing matched a condition. That it was asked is written down, as a search that finds nothing is. */
    @Transactional
    public void nothing(String type, CallerIdentity caller) {
        audit.write(new AuditEntry(AuditEntry.Action.SEARCH, AuditEntry.OK, caller.auditName(), null, type, "found 0"));
    }

    /** Deletes the one that matches a condition, if there is one. */
    public void delete(String type, String condition, CallerIdentity caller, RequestDetails request) {
        conditional.delete(type, condition, caller, request);
    }

    /** Judged by what the caller sees: a refusal on account of something hidden would tell of it. */
    private void isNotReferredTo(StoredResource wanted, CallerIdentity caller) {
        FolderAccess.Sight sight = access.sight(caller);
        UUID patient = wanted.patientId();
        for (StoredResource other : folders.of(patient)) {
            if (!other.reference().equals(wanted.reference())) {
                sight.view(other)
                        .flatMap(view -> placeOf(view, wanted.reference()))
                        .ifPresent(place -> {
                            throw FhirRefusal.at(ErrorCode.REFERRED_TO, place);
                        });
            }
        }
    }

    private Optional<String> placeOf(Resource referring, String target) {
        return fhir.newTerser().getAllResourceReferences(referring).stream()
                .filter(reference ->
                        target.equals(plain(reference.getResourceReference().getReferenceElement())))
                .map(reference -> referring.fhirType() + "." + reference.getName())
                .findFirst();
    }

    private static String plain(IIdType id) {
        return id.getResourceType() + "/" + id.getIdPart();
    }
}
