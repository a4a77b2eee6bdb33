package no.rodtrad.adapter.dispatch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * What a plan consists of: what it refers to, directly or through its parts, and the steps and meetings that refer to it,
 * whoever made them. Of the whole folder it takes no more than that, and no diagnosis.
 */
@Component
public class PlanFacts {

    private static final Set<String> PARTS = Set.of(
            "Patient",
            "CarePlan",
            "CareTeam",
            "Goal",
            "ServiceRequest",
            "Observation",
            "Encounter",
            "Task",
            "Appointment",
            "Organization",
            "Practitioner",
            "PractitionerRole");

    /** What starts a gathering; found on the way, they are another story. */
    private static final Set<String> ROOTS = Set.of("CarePlan", "Composition");

    /** These lead on to the whole folder, or to what others wrote of the person, so their references are not followed. */
    private static final Set<String> LEAVES = Set.of("Patient", "Goal", "ServiceRequest", "Observation");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;

    PlanFacts(ResourceStore store) {
        this.store = store;
    }

    /** @param plan or the Composition of a document; it comes first */
    public List<StoredResource> of(StoredResource plan) {
        Map<String, StoredResource> found = new LinkedHashMap<>();
        Deque<StoredResource> open = new ArrayDeque<>();
        found.put(plan.reference(), plan);
        open.add(plan);
        referringTo(plan)
                .filter(part -> found.putIfAbsent(part.reference(), part) == null)
                .forEach(open::add);
        while (!open.isEmpty()) {
            StoredResource at = open.remove();
            if (LEAVES.contains(at.resource().fhirType())) {
                continue;
            }
            for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(at.resource())) {
                IIdType target = info.getResourceReference().getReferenceElement();
                String reference = target.getResourceType() + "/" + target.getIdPart();
                boolean part = PARTS.contains(String.valueOf(target.getResourceType()))
                        && (!ROOTS.contains(target.getResourceType()) || at.resource() instanceof Composition);
                if (part && !found.containsKey(reference)) {
                    store.read(target.getResourceType(), target.getIdPart())
                            .filter(stored -> stored.patientId().equals(plan.patientId())
                                    || stored.patientId().equals(ResourceStore.SHARED))
                            .ifPresent(stored -> {
                                found.put(reference, stored);
                                open.add(stored);
                            });
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Stream<StoredResource> referringTo(StoredResource plan) {
        return Stream.concat(
                store.ofPatient(plan.patientId(), "Task").stream().filter(stored -> {
                    Task task = (Task) stored.resource();
                    return refersTo(plan, task.getFocus())
                            || task.getBasedOn().stream().anyMatch(reference -> refersTo(plan, reference));
                }),
                store.ofPatient(plan.patientId(), "Appointment").stream()
                        .filter(stored -> ((Appointment) stored.resource())
                                .getBasedOn().stream().anyMatch(reference -> refersTo(plan, reference))));
    }

    private static boolean refersTo(StoredResource plan, Reference reference) {
        IIdType target = reference.getReferenceElement();
        return plan.reference().equals(target.getResourceType() + "/" + target.getIdPart());
    }
}
