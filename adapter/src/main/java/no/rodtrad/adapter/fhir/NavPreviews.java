package no.rodtrad.adapter.fhir;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.dispatch.PlanFacts;
import no.rodtrad.adapter.dispatch.Preview;
import no.rodtrad.adapter.intake.Arrival;
import no.rodtrad.adapter.intake.MessageLog;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What NAV would receive of a plan, a document or a message. The sender of a message may ask, and who treats the person;
 * for everybody else neither exists.
 */
@Component
class NavPreviews {

    private static final String FLOW = "fhir";

    private final Preview preview;
    private final PlanFacts facts;
    private final MessageLog log;
    private final ResourceStore store;
    private final FolderAccess access;
    private final AuditChain audit;
    private final Clock clock;

    NavPreviews(
            Preview preview,
            PlanFacts facts,
            MessageLog log,
            ResourceStore store,
            FolderAccess access,
            AuditChain audit,
            Clock clock) {
        this.preview = preview;
        this.facts = facts;
        this.log = log;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param messageId of a message that the caller's organisation sent */
    Parameters ofMessage(String messageId, CallerIdentity caller) {
        MessageLog.Logged message = log.find(messageId, caller.keys()).orElseThrow(NavPreviews::unknown);
        List<StoredResource> made = store.ofDocument(message.document());
        StoredResource root = made.stream()
                .filter(stored -> stored.resource() instanceof Composition)
                .findFirst()
                .orElseThrow(NavPreviews::unknown);
        List<StoredResource> all = Stream.concat(made.stream(), facts.of(root).stream())
                .collect(java.util.stream.Collectors.toMap(
                        StoredResource::reference,
                        stored -> stored,
                        (first, same) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return previewed(root.patientId(), Arrival.flowOf(message.kind()), all, caller);
    }

    /** @param resource a CarePlan, which need not be stored, or a Composition that is */
    Parameters ofResource(Resource resource, CallerIdentity caller) {
        if (caller.role() != Role.GP && caller.role() != Role.INSTITUTION) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
        StoredResource root = root(resource, caller);
        return previewed(root.patientId(), FLOW, facts.of(root), caller);
    }

    private StoredResource root(Resource resource, CallerIdentity caller) {
        if (resource instanceof CarePlan plan) {
            StoredResource person = person(plan.getSubject(), caller);
            return StoredResource.imagined(person.patientId(), plan, clock.instant());
        }
        if (resource instanceof Composition && resource.hasId()) {
            return store.read("Composition", resource.getIdElement().getIdPart())
                    .filter(stored -> access.view(stored, caller).isPresent())
                    .orElseThrow(NavPreviews::unknown);
        }
        throw FhirRefusal.of(ErrorCode.WRONG_TYPE);
    }

    private StoredResource person(Reference subject, CallerIdentity caller) {
        return Optional.of(subject)
                .filter(reference ->
                        "Patient".equals(reference.getReferenceElement().getResourceType()))
                .flatMap(reference ->
                        store.read("Patient", reference.getReferenceElement().getIdPart()))
                .filter(stored -> access.view(stored, caller).isPresent())
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, "CarePlan.subject"));
    }

    private Parameters previewed(UUID patient, String flow, List<StoredResource> facts, CallerIdentity caller) {
        Preview.Previewed previewed = preview.of(patient, flow, facts);
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.READ, AuditEntry.OK, caller.auditName(), patient, "nav-preview", flow));
        return NavPreviewAnswer.of(previewed, patient, Date.from(clock.instant()));
    }

    private static RuntimeException unknown() {
        return FhirRefusal.of(ErrorCode.NOT_FOUND);
    }
}
