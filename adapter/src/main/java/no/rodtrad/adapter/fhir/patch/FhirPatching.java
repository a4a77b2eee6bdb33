package no.rodtrad.adapter.fhir.patch;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.fhir.Deletions;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirWriting;
import no.rodtrad.adapter.fhir.WriteChecks;
import no.rodtrad.adapter.fhir.WriteValidation;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A patch is an update to what it makes of the version that is there. Only who sees that version whole may patch it: whether a
 * path leads somewhere would tell others of what they do not see.
 */
@Component
public class FhirPatching {

    private static final int TRIES = 3;

    private final Deletions deletions;
    private final FolderAccess access;
    private final WriteChecks checks;
    private final WriteValidation validation;
    private final FhirWriting writing;
    private final PatientRegistry patients;
    private final TransactionTemplate transaction;

    FhirPatching(
            Deletions deletions,
            FolderAccess access,
            WriteChecks checks,
            WriteValidation validation,
            FhirWriting writing,
            PatientRegistry patients,
            TransactionTemplate transaction) {
        this.deletions = deletions;
        this.access = access;
        this.checks = checks;
        this.validation = validation;
        this.writing = writing;
        this.patients = patients;
        this.transaction = transaction;
    }

    /**
     * What a patch comes to.
     *
     * @param id with the version that it was made from
     */
    public record Patched(IdType id, Resource resource, List<Issue> issues) {}

    /** What a write came to, and what the validation said of it. */
    record Written(MethodOutcome outcome, List<Issue> issues) {}

    /**
     * Patches. Where others write the same meanwhile, it is tried again, at last with the others waiting.
     *
     * @param expected the version that the caller believes to be there; empty for any
     */
    Written patch(String type, String id, Patch patch, Optional<String> expected, CallerIdentity caller) {
        for (int tried = 1; tried < TRIES && expected.isEmpty(); tried++) {
            try {
                return once(type, id, patch, expected, caller);
            } catch (BaseServerResponseException e) {
                if (!(e instanceof FhirRefusal own) || own.refusal().code() != ErrorCode.VERSION_CONFLICT) {
                    throw e;
                }
            }
        }
        return transaction.execute(status -> {
            deletions.named(type, new IdType(id)).ifPresent(stored -> patients.hold(stored.patientId()));
            return once(type, id, patch, expected, caller);
        });
    }

    private Written once(String type, String id, Patch patch, Optional<String> expected, CallerIdentity caller) {
        Patched patched = patched(type, id, patch, expected, caller);
        return new Written(
                writing.update(patched.id(), patched.resource(), patched.issues(), caller), patched.issues());
    }

    /** What a patch makes of what is there now. Nothing is stored. */
    public Patched patched(String type, String id, Patch patch, Optional<String> expected, CallerIdentity caller) {
        Optional<StoredResource> named = deletions.named(type, new IdType(id));
        StoredResource stored = named.filter(found -> !found.deleted())
                .filter(found -> access.view(found, caller).isPresent())
                .orElseThrow(() -> deletions.goneOrNotFound(named, caller));
        Resource before = stored.resource();
        checks.mayWrite(before, caller);
        if (access.view(stored, caller).filter(view -> view == before).isEmpty()) {
            throw FhirRefusal.of(ErrorCode.PATCH_OF_WHAT_IS_HIDDEN);
        }
        String version = Integer.toString(stored.version());
        if (expected.filter(believed -> !believed.equals(version)).isPresent()) {
            throw FhirRefusal.of(ErrorCode.VERSION_CONFLICT);
        }
        Resource after = patch.apply(before.copy());
        boolean same =
                after.fhirType().equals(type) && id.equals(after.getIdElement().getIdPart());
        if (!same) {
            throw FhirRefusal.at(ErrorCode.PATCH_NOT_APPLICABLE, type + ".id");
        }
        return new Patched(new IdType(type, id, version), after, validation.issues(after, caller));
    }
}
