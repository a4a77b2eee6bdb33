package no.rodtrad.adapter.intake;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * Marks a resource as taken back, each type in its own words. The original message and its Provenance stay as they are:
 * that it was received remains true.
 */
final class EnteredInError {

    private EnteredInError() {}

    /** @return whether the resource is of a type that can be taken back and was not so already */
    static boolean mark(Resource resource) {
        Resource before = resource.copy();
        return change(resource) && !resource.equalsDeep(before);
    }

    private static boolean change(Resource resource) {
        if (resource instanceof Encounter encounter) {
            encounter.setStatus(Encounter.EncounterStatus.ENTEREDINERROR);
        } else if (resource instanceof CarePlan plan) {
            plan.setStatus(CarePlan.CarePlanStatus.ENTEREDINERROR);
        } else if (resource instanceof CareTeam team) {
            team.setStatus(CareTeam.CareTeamStatus.ENTEREDINERROR);
        } else if (resource instanceof Composition composition) {
            composition.setStatus(Composition.CompositionStatus.ENTEREDINERROR);
        } else if (resource instanceof Observation observation) {
            observation.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        } else if (resource instanceof ServiceRequest request) {
            request.setStatus(ServiceRequest.ServiceRequestStatus.ENTEREDINERROR);
        } else if (resource instanceof Condition condition) {
            // R4, con-5: no clinical status beside this one.
            condition.setClinicalStatus(null);
            condition.setVerificationStatus(
                    code("http://terminology.hl7.org/CodeSystem/condition-ver-status", "entered-in-error"));
        } else if (resource instanceof Task task && open(task)) {
            task.setStatus(Task.TaskStatus.CANCELLED);
        } else if (resource instanceof Communication communication
                && communication.getStatus() == Communication.CommunicationStatus.INPROGRESS) {
            communication.setStatus(Communication.CommunicationStatus.NOTDONE);
        } else {
            return false;
        }
        return true;
    }

    private static boolean open(Task task) {
        return switch (task.getStatus()) {
            case COMPLETED, CANCELLED, REJECTED, FAILED, ENTEREDINERROR -> false;
            default -> true;
        };
    }

    private static CodeableConcept code(String system, String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return concept;
    }
}
