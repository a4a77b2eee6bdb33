package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.adapter.review.Review;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The checks of a write, each with its registered code. */
@Component
class WriteChecks {

    private static final Set<String> NATIONAL =
            Set.of(IdentifierSystem.FNR.uri(), IdentifierSystem.DNR.uri(), IdentifierSystem.FHN.uri());

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final RequiredElements requiredElements = new RequiredElements(fhir);
    private final Policy policy;
    private final Askers askers;
    private final ResourceStore store;
    private final FolderAccess access;
    private final FolderParties parties;

    WriteChecks(Policy policy, Askers askers, ResourceStore store, FolderAccess access, FolderParties parties) {
        this.policy = policy;
        this.askers = askers;
        this.store = store;
        this.access = access;
        this.parties = parties;
    }

    /** The policy names the type for the caller's role, or it is a Task that the caller owns. */
    void mayWrite(Resource resource, CallerIdentity caller) {
        boolean named = policy.mayWrite(askers.of(caller).recipient(), resource.fhirType());
        if (!named && !(resource instanceof Task task && isOneOfCallers(task.getOwner(), caller))) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /**
     * A review is made by the server, from what it holds back, and a work-focused message mirrors one that went through
     * review and delivery. Who could make one up would get free text past both.
     */
    void mayCreate(Resource resource) {
        if (resource instanceof Task task && Review.isReview(task) || isMirror(resource)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** What the server made stays as it made it, and nothing else becomes like it. */
    void mayReplace(Resource before, Resource after) {
        if (isMirror(before) || isMirror(after)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    private static boolean isMirror(Resource resource) {
        return resource instanceof Communication said
                && said.getCategory().stream()
                        .anyMatch(category -> category.hasCoding(
                                OwnCode.WORK_FOCUSED_MESSAGE.system(), OwnCode.WORK_FOCUSED_MESSAGE.code()));
    }

    /** Whose folder the resource is for. A treating organisation that writes takes part from then on. */
    UUID subject(Resource resource, CallerIdentity caller) {
        String path = Subjects.pathOf(resource);
        UUID patient = Subjects.of(resource)
                .flatMap(WriteChecks::patientId)
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, path));
        StoredResource known = store.read("Patient", patient.toString())
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, path));
        boolean allowed = switch (caller.role()) {
            case NAV -> true;
            case PERSON, GP, INSTITUTION, JOB_SPECIALIST, EMPLOYER ->
                access.view(known, caller).isPresent();
        };
        if (!allowed) {
            throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, path);
        }
        if (caller.role() == Role.GP || caller.role() == Role.INSTITUTION) {
            parties.join(patient, caller.keys(), FolderParties.Relation.WRITER);
        }
        return patient;
    }

    /** Elements that FHIR demands are there, references lead to something in the same folder, and a consent says everything that it has to say. */
    void content(Resource resource, UUID patient, CallerIdentity caller) {
        requiredElements.firstMissing(resource).ifPresent(path -> {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, path);
        });
        for (ResourceReferenceInfo reference : fhir.newTerser().getAllResourceReferences(resource)) {
            IIdType target = reference.getResourceReference().getReferenceElement();
            if (target.hasIdPart() && !target.isLocal() && !isThere(target, patient)) {
                throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, resource.fhirType() + "." + reference.getName());
            }
        }
        if (resource instanceof Consent consent) {
            consent(consent, caller);
        }
    }

    /** Outside the health service, only what the caller wrote or owns can be changed. */
    void ownPart(Resource before, CallerIdentity caller) {
        boolean own = switch (caller.role()) {
            case GP, INSTITUTION -> true;
            case PERSON, NAV, JOB_SPECIALIST, EMPLOYER ->
                before instanceof Task task
                        ? isOneOfCallers(task.getOwner(), caller) || isOneOfCallers(task.getRequester(), caller)
                        : before instanceof Communication said
                                ? isOneOfCallers(said.getSender(), caller)
                                : caller.role() == Role.PERSON;
        };
        if (!own) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** The national identifiers of a Patient, one at least. */
    List<NationalId> nationalIds(Patient patient) {
        List<NationalId> ids = patient.getIdentifier().stream()
                .filter(id -> NATIONAL.contains(id.getSystem()) && id.hasValue())
                .map(id -> new NationalId(id.getSystem(), id.getValue()))
                .toList();
        if (ids.isEmpty()) {
            throw FhirRefusal.of(ErrorCode.PATIENT_ID_MISSING);
        }
        if (ids.stream().anyMatch(id -> !id.value().matches("\\d{11}"))) {
            throw FhirRefusal.of(ErrorCode.PATIENT_ID_MALFORMED);
        }
        return ids;
    }

    /** Who a Patient is cannot be changed by an update. */
    void sameIdentifiers(Patient before, Patient after) {
        if (!new HashSet<>(nationalIds(before)).equals(new HashSet<>(nationalIds(after)))) {
            throw FhirRefusal.of(ErrorCode.SUBJECT_CHANGED);
        }
    }

    /**
     * The health service can record a consent with its evidence, and withdraw one on the person's behalf; what a consent
     * that is there permits is for the person alone to change.
     */
    void consentChange(Consent before, Consent after, CallerIdentity caller) {
        boolean withdrawn = after.getStatus() == Consent.ConsentState.INACTIVE
                || after.getStatus() == Consent.ConsentState.ENTEREDINERROR;
        boolean sameContent = before.getProvision().equalsDeep(after.getProvision())
                && before.getPatient().equalsDeep(after.getPatient());
        if (caller.role() != Role.PERSON && !(withdrawn && sameContent)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    private static void consent(Consent consent, CallerIdentity caller) {
        Result<ConsentGrant> read = ConsentReader.read(consent);
        boolean objection = ConsentReader.readObjection(consent) instanceof Result.Ok;
        if (!objection && read instanceof Result.Refused<ConsentGrant> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        if (caller.role() != Role.PERSON && !consent.hasSource() && !consent.hasVerification()) {
            // On the person's behalf only with evidence of how it was given.
            throw FhirRefusal.at(ErrorCode.CONSENT_INCOMPLETE, "Consent.source");
        }
    }

    private boolean isThere(IIdType target, UUID patient) {
        Optional<StoredResource> found = target.hasResourceType() && fhirKnows(target.getResourceType())
                ? store.read(target.getResourceType(), target.getIdPart())
                : Optional.empty();
        return found.filter(f -> f.patientId().equals(patient) || f.patientId().equals(ResourceStore.SHARED))
                .isPresent();
    }

    private boolean fhirKnows(String type) {
        return fhir.getResourceTypes().contains(type);
    }

    private static boolean isOneOfCallers(Reference party, CallerIdentity caller) {
        return party.hasIdentifier()
                && caller.organisations().stream()
                        .anyMatch(own ->
                                own.system().uri().equals(party.getIdentifier().getSystem())
                                        && own.value()
                                                .equals(party.getIdentifier().getValue()));
    }

    private static Optional<UUID> patientId(Reference subject) {
        try {
            IIdType id = subject.getReferenceElement();
            return "Patient".equals(id.getResourceType()) && !id.isAbsolute()
                    ? Optional.of(UUID.fromString(id.getIdPart()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
