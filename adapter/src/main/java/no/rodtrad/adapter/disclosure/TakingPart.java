package no.rodtrad.adapter.disclosure;

import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.ActorKey;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** Whether a step is the asker's own: owned by it, or asked for by it; or whether a meeting is one that it is called to. */
final class TakingPart {

    private TakingPart() {}

    static boolean in(Resource resource, Asker asker) {
        return keys(resource).anyMatch(asker.keys()::contains);
    }

    /** Those whose own step or meeting it is. */
    static Stream<ActorKey> keys(Resource resource) {
        return parties(resource)
                .filter(Reference::hasIdentifier)
                .map(party -> new ActorKey(
                        String.valueOf(party.getIdentifier().getSystem()),
                        String.valueOf(party.getIdentifier().getValue())));
    }

    private static Stream<Reference> parties(Resource resource) {
        if (resource instanceof Task task) {
            return Stream.of(task.getOwner(), task.getRequester());
        }
        return resource instanceof Appointment meeting
                ? meeting.getParticipant().stream().map(AppointmentParticipantComponent::getActor)
                : Stream.of();
    }
}
