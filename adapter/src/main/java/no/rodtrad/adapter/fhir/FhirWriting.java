package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.MethodOutcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.dispatch.EntryDispatch;
import no.rodtrad.adapter.dispatch.PlanDispatch;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.review.Review;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creating and updating. Checks, effect and audit row are one transaction. What the validation said is handed in, since
 * validating takes longer than a transaction should; it is told after all checks of access, so that it tells nothing of
 * what the caller may not see.
 */
@Component
public class FhirWriting {

    private final ResourceStore store;
    private final WriteChecks checks;
    private final FolderAccess access;
    private final PatientRegistry patients;
    private final FolderParties parties;
    private final Review review;
    private final PlanDispatch plans;
    private final EntryDispatch entries;
    private final AuditChain audit;
    private final Deletions deletions;

    FhirWriting(
            ResourceStore store,
            WriteChecks checks,
            FolderAccess access,
            PatientRegistry patients,
            FolderParties parties,
            Review review,
            PlanDispatch plans,
            EntryDispatch entries,
            AuditChain audit,
            Deletions deletions) {
        this.store = store;
        this.checks = checks;
        this.access = access;
        this.patients = patients;
        this.parties = parties;
        this.review = review;
        this.plans = plans;
        this.entries = entries;
        this.audit = audit;
        this.deletions = deletions;
    }

    @Transactional
    public MethodOutcome create(Resource resource, List<Issue> issues, CallerIdentity caller) {
        return create(UUID.randomUUID(), resource, issues, caller, Together.alone());
    }

    /**
     * @param id of what is new
     * @param together what else is written in the same transaction
     */
    @Transactional
    public MethodOutcome create(
            UUID id, Resource resource, List<Issue> issues, CallerIdentity caller, Together together) {
        checks.mayWrite(resource, caller);
        ServerMade.mayCreate(resource);
        if (resource instanceof Patient patient) {
            return createPatient(id, patient, issues, caller, together);
        }
        UUID patient = checks.subject(resource, caller);
        checks.ownName(resource, caller);
        checks.content(resource, patient, caller, together);
        followsProfile(issues);
        resource.setId(id.toString());
        EntryDispatch.Step step = considered(patient, Optional.empty(), resource, caller);
        StoredResource made = store.add(patient, resource, null);
        together.atLast(() -> dispatch(made, step, caller));
        return stored(AuditEntry.Action.CREATE, made, caller, true);
    }

    @Transactional
    public MethodOutcome update(IdType id, Resource resource, List<Issue> issues, CallerIdentity caller) {
        return update(id, resource, issues, caller, Together.alone());
    }

    /** @param together what else is written in the same transaction */
    @Transactional
    public MethodOutcome update(
            IdType id, Resource resource, List<Issue> issues, CallerIdentity caller, Together together) {
        checks.mayWrite(resource, caller);
        String type = resource.fhirType();
        StoredResource before = store.read(type, id.getIdPart())
                .filter(found -> access.view(found, caller).isPresent())
                .orElseThrow(() -> deletions.goneOrNotFound(deletions.named(type, id.toVersionless()), caller));
        patients.hold(before.patientId());
        // Read again now that nobody else can change it.
        before = store.read(type, id.getIdPart()).orElseThrow(() -> FhirRefusal.of(ErrorCode.GONE));
        if (id.hasVersionIdPart() && !id.getVersionIdPart().equals(Integer.toString(before.version()))) {
            throw FhirRefusal.of(ErrorCode.VERSION_CONFLICT);
        }
        checks.ownPart(before.resource(), caller);
        seesWhole(before, caller);
        ServerMade.mayReplace(before.resource(), resource);
        if (resource instanceof Consent consent) {
            ConsentChecks.mayChange((Consent) before.resource(), consent, caller);
        }
        if (!(resource instanceof Patient) && !checks.subject(resource, caller).equals(before.patientId())) {
            throw FhirRefusal.of(ErrorCode.SUBJECT_CHANGED);
        }
        checks.content(resource, before.patientId(), caller, together);
        followsProfile(issues);
        resource.setId(id.getIdPart());
        if (resource instanceof Patient patient) {
            PatientIdentity.sameIdentifiers((Patient) before.resource(), patient);
        }
        if (resource instanceof Task task) {
            followUp(review.changed((Task) before.resource(), task, caller));
        }
        EntryDispatch.Step step = considered(before.patientId(), Optional.of(before.resource()), resource, caller);
        StoredResource after = store.put(before.patientId(), resource, null);
        if (after.version() != before.version()) {
            // What changed nothing is told to nobody.
            together.atLast(() -> dispatch(after, step, caller));
        }
        return stored(AuditEntry.Action.UPDATE, after, caller, false);
    }

    /** What takes the place of all of it is written by who sees all of it, or what is hidden from the writer would be lost. */
    private void seesWhole(StoredResource before, CallerIdentity caller) {
        if (access.view(before, caller)
                .filter(view -> view == before.resource())
                .isEmpty()) {
            throw FhirRefusal.of(ErrorCode.PATCH_OF_WHAT_IS_HIDDEN);
        }
    }

    /** Refuses: ids are this server's, so that what has one is there, or is nothing to the caller. */
    public void mustBeNew(String type, IdType id, CallerIdentity caller) {
        boolean seen = store.read(type, id.getIdPart())
                .flatMap(found -> access.view(found, caller))
                .isPresent();
        throw seen
                ? FhirRefusal.of(ErrorCode.ALREADY_THERE)
                : deletions.goneOrNotFound(deletions.named(type, id.toVersionless()), caller);
    }

    /** What a conditional create finds in the place of what it would make. */
    @Transactional
    public MethodOutcome met(String type, String id, CallerIdentity caller) {
        StoredResource there = store.read(type, id).orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND));
        return stored(AuditEntry.Action.READ, there, caller, false);
    }

    /** A person who is known already is met, not made anew: the answer is the Patient that is there. */
    private MethodOutcome createPatient(
            UUID fresh, Patient patient, List<Issue> issues, CallerIdentity caller, Together together) {
        Result<UUID> resolved = patients.resolve(PatientIdentity.nationalIds(patient), fresh);
        followUp(resolved);
        UUID id = resolved.orElseThrow();
        Optional<StoredResource> known = store.read("Patient", id.toString());
        if (caller.role() != Role.PERSON) {
            parties.join(id, caller.keys(), FolderParties.Relation.WRITER);
        }
        if (known.isPresent()) {
            return stored(AuditEntry.Action.READ, known.get(), caller, false);
        }
        followsProfile(issues);
        patient.setId(id.toString());
        checks.content(patient, id, caller, together);
        return stored(AuditEntry.Action.CREATE, store.put(id, patient, null), caller, true);
    }

    /** What is written to NAV has to be fit for it before it is stored. */
    private EntryDispatch.Step considered(
            UUID patient, Optional<Resource> before, Resource resource, CallerIdentity caller) {
        if (!(resource instanceof Communication entry)) {
            return EntryDispatch.Step.NONE;
        }
        Result<EntryDispatch.Step> step =
                entries.consider(patient, before.map(Communication.class::cast), entry, caller);
        followUp(step);
        return step.orElseThrow();
    }

    /** A plan goes to NAV as an epikrise does, an entry of the dialogue as a message of its own. */
    private void dispatch(StoredResource stored, EntryDispatch.Step step, CallerIdentity caller) {
        entries.written(stored, step);
        if (stored.resource() instanceof CarePlan) {
            plans.written(stored, caller);
        }
    }

    private MethodOutcome stored(
            AuditEntry.Action action, StoredResource stored, CallerIdentity caller, boolean created) {
        audit.write(new AuditEntry(
                action, AuditEntry.OK, caller.auditName(), stored.patientId(), stored.versionedReference(), ""));
        MethodOutcome outcome = new MethodOutcome(stored.resource().getIdElement(), created);
        // Who may write a resource does not therefore see all of it.
        access.view(stored, caller).ifPresent(outcome::setResource);
        return outcome;
    }

    private static void followsProfile(List<Issue> issues) {
        if (issues.stream().anyMatch(Issue::refuses)) {
            throw FhirRefusal.of(issues);
        }
    }

    private static void followUp(Result<?> result) {
        if (result instanceof Result.Refused<?> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
    }
}
