package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The checks of a write, each with its registered code. */
@Component
public class WriteChecks {

    private final RequiredElements requiredElements = new RequiredElements(FhirContext.forR4Cached());
    private final Policy policy;
    private final Askers askers;
    private final ResourceStore store;
    private final FolderAccess access;
    private final FolderParties parties;
    private final ReferenceChecks references;
    private final PatientRegistry patients;

    WriteChecks(
            Policy policy,
            Askers askers,
            ResourceStore store,
            FolderAccess access,
            FolderParties parties,
            ReferenceChecks references,
            PatientRegistry patients) {
        this.policy = policy;
        this.askers = askers;
        this.store = store;
        this.access = access;
        this.parties = parties;
        this.references = references;
        this.patients = patients;
    }

    /** The policy names the type for the caller's role, or it is a Task that the caller owns. */
    public void mayWrite(Resource resource, CallerIdentity caller) {
        boolean named = policy.mayWrite(askers.of(caller).recipient(), resource.fhirType());
        if (!named && !(resource instanceof Task task && isOneOfCallers(task.getOwner(), caller))) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /**
     * Whose folder the resource is for; nobody else changes it from here on. A treating organisation that writes takes part from
     * then on.
     */
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
        // Before the organisation is written down: who holds the folder may be about to write down the same one.
        patients.hold(patient);
        if (caller.role() == Role.GP || caller.role() == Role.INSTITUTION) {
            parties.join(patient, caller.keys(), FolderParties.Relation.WRITER);
        }
        return patient;
    }

    /** Elements that FHIR demands are there, references stay in the folder, a consent says all that it has to say. */
    void content(Resource resource, UUID patient, CallerIdentity caller, Together together) {
        requiredElements.firstMissing(resource).ifPresent(path -> {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, path);
        });
        containedOnce(resource);
        references.stayInFolder(resource, patient, together);
        if (resource instanceof Consent consent) {
            ConsentChecks.complete(consent, caller);
        }
    }

    /** Of two contained under one id only one would be kept. */
    private static void containedOnce(Resource resource) {
        Set<String> ids = new HashSet<>();
        boolean once = !(resource instanceof DomainResource domain)
                || domain.getContained().stream().allMatch(contained -> ids.add(contained.getId()));
        if (!once) {
            throw FhirRefusal.at(ErrorCode.BODY_UNREADABLE, resource.fhirType() + ".contained");
        }
    }

    /** Nobody speaks in another organisation's name. */
    void ownName(Resource resource, CallerIdentity caller) {
        Reference name = resource instanceof Communication said
                ? said.getSender()
                : resource instanceof Task task ? task.getRequester() : new Reference();
        if (name.hasIdentifier() && !caller.organisations().isEmpty() && !isOneOfCallers(name, caller)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
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

    private static boolean isOneOfCallers(Reference party, CallerIdentity caller) {
        return party.hasIdentifier()
                && caller.owns(
                        party.getIdentifier().getSystem(), party.getIdentifier().getValue());
    }

    /** The person that a reference is to, if it is one of this server. */
    static Optional<UUID> patientId(Reference subject) {
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
