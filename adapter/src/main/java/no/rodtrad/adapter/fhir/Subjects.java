package no.rodtrad.adapter.fhir;

import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** Where each writable type names the person that it is about. */
public final class Subjects {

    private Subjects() {}

    static Optional<Reference> of(Resource resource) {
        Reference subject = null;
        if (resource instanceof CarePlan plan) {
            subject = plan.getSubject();
        } else if (resource instanceof CareTeam team) {
            subject = team.getSubject();
        } else if (resource instanceof Encounter encounter) {
            subject = encounter.getSubject();
        } else if (resource instanceof Goal goal) {
            subject = goal.getSubject();
        } else if (resource instanceof ServiceRequest request) {
            subject = request.getSubject();
        } else if (resource instanceof Observation fact) {
            subject = fact.getSubject();
        } else if (resource instanceof Communication communication) {
            subject = communication.getSubject();
        } else if (resource instanceof Consent consent) {
            subject = consent.getPatient();
        } else if (resource instanceof Task task) {
            subject = task.getFor();
        } else if (resource instanceof EpisodeOfCare folder) {
            subject = folder.getPatient();
        }
        return Optional.ofNullable(subject).filter(Reference::hasReference);
    }

    /** Whose folder a resource is for, by what it says itself; the person's own where it is one. */
    public static Optional<UUID> folderOf(Resource resource, String id) {
        return resource instanceof Patient
                ? Optional.of(UUID.fromString(id))
                : of(resource).flatMap(WriteChecks::patientId);
    }

    static String pathOf(Resource resource) {
        return resource.fhirType()
                + switch (resource.fhirType()) {
                    case "Consent", "EpisodeOfCare" -> ".patient";
                    case "Task" -> ".for";
                    default -> ".subject";
                };
    }
}
