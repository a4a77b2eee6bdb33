package no.rodtrad.adapter.dispatch;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.hl7.fhir.r4.model.Resource;
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
        // All that is a step away is read at once.
        while (!open.isEmpty()) {
            Set<String> next = new LinkedHashSet<>();
            open.forEach(
                    at -> parts(at).filter(name -> !found.containsKey(name)).forEach(next::add));
            open.clear();
            Map<String, StoredResource> there = store.readAll(next);
            next.stream()
                    .map(there::get)
                    .filter(stored -> stored != null
                            && (stored.patientId().equals(plan.patientId())
                                    || stored.patientId().equals(ResourceStore.SHARED)))
                    .forEach(stored -> {
                        found.put(stored.reference(), stored);
                        open.add(stored);
                    });
        }
        return List.copyOf(found.values());
    }

    private Stream<String> parts(StoredResource at) {
        return LEAVES.contains(at.type())
                ? Stream.empty()
                : fhir.newTerser().getAllResourceReferences(at.resource()).stream()
                        .map(info -> info.getResourceReference().getReferenceElement())
                        .filter(target -> PARTS.contains(String.valueOf(target.getResourceType()))
                                && target.hasIdPart()
                                && (!ROOTS.contains(target.getResourceType()) || at.resource() instanceof Composition))
                        .map(target -> target.getResourceType() + "/" + target.getIdPart());
    }

    private Stream<StoredResource> referringTo(StoredResource plan) {
        // Steps before meetings, each in the order in which they were written.
        return store.ofPatient(plan.patientId(), List.of("Task", "Appointment")).stream()
                .filter(stored -> refersTo(plan, stored.resource()))
                .sorted(Comparator.comparing(stored -> stored.resource() instanceof Appointment));
    }

    private static boolean refersTo(StoredResource plan, Resource part) {
        return part instanceof Task task
                ? refersTo(plan, task.getFocus())
                        || task.getBasedOn().stream().anyMatch(reference -> refersTo(plan, reference))
                : ((Appointment) part).getBasedOn().stream().anyMatch(reference -> refersTo(plan, reference));
    }

    private static boolean refersTo(StoredResource plan, Reference reference) {
        IIdType target = reference.getReferenceElement();
        return plan.reference().equals(target.getResourceType() + "/" + target.getIdPart());
    }
}
