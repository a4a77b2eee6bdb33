package no.rodtrad.adapter.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.dialog.DialogProgress;
import no.rodtrad.mappings.fhir.dialog.DialogSubject;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what letters ask for true to the letters that follow: Tasks that are answered, meetings that are moved or called off. */
@Component
public class AskedFor {

    private static final String MOVED = "Innkallingen er avløst av en ny.";
    private static final String CALLED_OFF = "Møtet er avlyst.";

    private final ResourceStore store;

    AskedFor(ResourceStore store) {
        this.store = store;
    }

    /** What is stored of a Task or an Appointment that an earlier letter made already, brought up to this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Resource broughtUp(UUID patient, Resource made) {
        if (!(made instanceof Task || made instanceof Appointment)) {
            return made;
        }
        Optional<StoredResource> known = store.read(
                        made.fhirType(), made.getIdElement().getIdPart())
                .filter(stored -> stored.patientId().equals(patient));
        if (known.isEmpty()) {
            return made;
        }
        return made instanceof Task reminder
                ? DialogProgress.reminded((Task) known.get().resource(), reminder)
                : DialogProgress.moved((Appointment) known.get().resource(), (Appointment) made);
    }

    /** An answer was tied to what it answers: its Tasks are done, and those who were called have said whether they come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID patient, Conversations.Tie tie) {
        Communication answer = communication(tie.answer());
        for (String asked : tie.asked()) {
            String reference = "Communication/" + asked;
            tasks(patient, Set.of(reference))
                    .filter(task -> DialogProgress.answered(task, answer))
                    .forEach(task -> store.put(patient, task, null));
            Communication letter = communication(asked);
            meetings(patient)
                    // Who answered an invitation that was replaced since has not answered the one that stands.
                    .filter(meeting -> letters(meeting)
                            .reduce((first, last) -> last)
                            .filter(reference::equals)
                            .isPresent())
                    .filter(meeting -> DialogProgress.answered(meeting, letter, answer))
                    .forEach(meeting -> store.put(patient, meeting, null));
        }
    }

    /**
     * A meeting was called to: nobody waits for an answer to what earlier letters said of it. A cancellation that overtook the
     * letter calls it off.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void called(UUID patient, Appointment meeting) {
        List<String> letters = letters(meeting).toList();
        overtake(patient, Set.copyOf(letters.subList(0, letters.size() - 1)), MOVED);
        Communication letter = communication(letters.get(letters.size() - 1).substring("Communication/".length()));
        store.ofPatient(patient, "Communication").stream()
                .map(stored -> (Communication) stored.resource())
                .filter(note -> DialogProgress.callsOff(note, letter))
                .forEach(note -> noted(patient, meeting.getIdElement().getIdPart(), DialogSubject.CANCELLATION, note));
    }

    /** A note came in the conversation of a meeting, if that is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noted(UUID patient, String meetingId, DialogSubject subject, Communication note) {
        Optional<Appointment> known = store.read("Appointment", meetingId)
                .filter(stored -> stored.patientId().equals(patient))
                .map(stored -> (Appointment) stored.resource());
        if (known.isEmpty()) {
            return;
        }
        Appointment meeting = known.get();
        if (subject == DialogSubject.CANCELLATION) {
            DialogProgress.cancelled(meeting, note);
            overtake(patient, letters(meeting).collect(Collectors.toSet()), CALLED_OFF);
            store.put(patient, meeting, null);
        } else if (subject == DialogSubject.INFORMATION && DialogProgress.held(meeting, note)) {
            store.put(patient, meeting, null);
        }
    }

    private void overtake(UUID patient, Set<String> letters, String why) {
        tasks(patient, letters)
                .filter(task -> DialogProgress.overtaken(task, why))
                .forEach(task -> store.put(patient, task, null));
    }

    private Stream<Task> tasks(UUID patient, Set<String> letters) {
        return store.ofPatient(patient, "Task").stream()
                .map(stored -> (Task) stored.resource())
                .filter(task -> Stream.concat(
                                Stream.of(task.getFocus()),
                                task.getInput().stream()
                                        .map(Task.ParameterComponent::getValue)
                                        .filter(Reference.class::isInstance)
                                        .map(Reference.class::cast))
                        .anyMatch(about -> about.hasReference() && letters.contains(about.getReference())));
    }

    private Stream<Appointment> meetings(UUID patient) {
        return store.ofPatient(patient, "Appointment").stream().map(stored -> (Appointment) stored.resource());
    }

    private static Stream<String> letters(Appointment meeting) {
        return meeting.getSupportingInformation().stream().map(Reference::getReference);
    }

    private Communication communication(String id) {
        return (Communication) store.read("Communication", id).orElseThrow().resource();
    }
}
