package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.disclosure.Restriction;
import no.rodtrad.mappings.view.Categories;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources that an extract is made from, those contained in them too. What its author hid from NAV is not among them,
 * whatever a policy permits.
 */
final class FactIndex {

    private static final Set<String> FACTS =
            Set.of("Observation", "Task", "Appointment", "Goal", "ServiceRequest", "CarePlan");

    private final Map<String, Resource> byReference = new LinkedHashMap<>();
    private final List<Resource> all = new ArrayList<>();

    private final Set<InformationCategory> permitted;

    /** @param permitted what a fact may be tagged with and still be told */
    FactIndex(List<? extends Resource> facts, Set<InformationCategory> permitted) {
        this.permitted = permitted;
        facts.forEach(this::add);
        for (Resource fact : facts) {
            if (fact instanceof DomainResource holder && all.contains(holder)) {
                holder.getContained().forEach(this::add);
            }
        }
    }

    <T extends Resource> Stream<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type) {
        Resource held = reference.getResource() instanceof Resource resource ? resource : null;
        Resource found = held != null ? held : byReference.get(key(type.getSimpleName(), reference.getReference()));
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** Whether a subject is the patient; what does not say whom it concerns concerns nobody here. */
    boolean concerns(Reference subject, Patient patient) {
        if (resolve(subject, Patient.class).filter(patient::equals).isPresent()) {
            return true;
        }
        String id = patient.getIdElement().getIdPart();
        if (subject.hasReference()) {
            return id != null && key("Patient", id).equals(key("Patient", subject.getReference()));
        }
        return subject.hasIdentifier()
                && patient.getIdentifier().stream()
                        .anyMatch(own -> own.hasValue()
                                && own.getValue().equals(subject.getIdentifier().getValue())
                                && own.hasSystem()
                                && own.getSystem()
                                        .equals(subject.getIdentifier().getSystem()));
    }

    /** The organisation at the top: the name of a department can reveal the speciality. */
    Organization top(Organization department) {
        Organization at = department;
        for (int level = 0; level < 10; level++) {
            Optional<Organization> above = resolve(at.getPartOf(), Organization.class);
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    private void add(Resource resource) {
        if (Restriction.hides(resource, Recipient.NAV) || isClosed(resource)) {
            return;
        }
        all.add(resource);
        String id = resource.getIdElement().getIdPart();
        if (id != null) {
            byReference.putIfAbsent(key(resource.fhirType(), id), resource);
        }
    }

    /**
     * A fact that its author tagged with more than what its kind tells is not told without that either. A stay is: its tag is
     * about the diagnosis in it.
     */
    private boolean isClosed(Resource resource) {
        return FACTS.contains(resource.fhirType()) && !permitted.containsAll(Categories.tagged(resource));
    }

    /** A {@code urn:uuid} or a fragment names no type: what is looked for does. A type that is named has to fit. */
    private static String key(String type, String reference) {
        if (reference == null) {
            return "";
        }
        IdType named = new IdType(reference);
        if (named.hasResourceType() && !type.equals(named.getResourceType())) {
            return "";
        }
        String bare = named.hasIdPart() ? named.getIdPart() : reference;
        return type + "/" + bare.replaceFirst("^#", "").replaceFirst("^urn:uuid:", "");
    }
}
