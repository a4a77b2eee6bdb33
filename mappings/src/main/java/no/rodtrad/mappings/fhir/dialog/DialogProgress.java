package no.rodtrad.mappings.fhir.dialog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * What a later letter makes of what an earlier one asked for. Each function changes the resource that it is given and says
 * whether it did.
 */
public final class DialogProgress {

    private static final String MEETING_ANSWERS = NationalCodeSystem.uri(8126);

    /** As the package's map from list 8126 has it. */
    private static final Map<String, ParticipationStatus> ANSWERS = Map.of(
            "1", ParticipationStatus.ACCEPTED,
            "2", ParticipationStatus.TENTATIVE,
            "3", ParticipationStatus.DECLINED);

    private DialogProgress() {}

    /** The answer came: the step is done, unless it has come to an end already. */
    public static boolean answered(Task task, Communication answer) {
        if (!isOpen(task)) {
            return false;
        }
        task.setStatus(Task.TaskStatus.COMPLETED);
        task.setLastModifiedElement(answer.getReceivedElement().copy());
        return true;
    }

    /** The answer of those who were called by a letter (8126). */
    public static boolean answered(Appointment meeting, Communication invitation, Communication answer) {
        Optional<ParticipationStatus> said = said(answer);
        if (said.isEmpty()) {
            return false;
        }
        Set<String> called =
                invitation.getRecipient().stream().map(Reference::getReference).collect(Collectors.toSet());
        boolean changed = false;
        for (Appointment.AppointmentParticipantComponent participant : meeting.getParticipant()) {
            if (called.contains(participant.getActor().getReference()) && participant.getStatus() != said.get()) {
                participant.setStatus(said.get());
                changed = true;
            }
        }
        return changed;
    }

    /** The meeting will not take place; whether anything was asked for by then does not matter. */
    public static boolean cancelled(Appointment meeting, Communication letter) {
        meeting.setStatus(AppointmentStatus.CANCELLED);
        return addLetter(meeting, letter);
    }

    /** Whether a note is the cancellation of what an invitation calls to: by the same sender, of its conversation, no earlier. */
    public static boolean callsOff(Communication note, Communication invitation) {
        return DialogSubject.of(note).filter(DialogSubject.CANCELLATION::equals).isPresent()
                && note.getSender().getReference().equals(invitation.getSender().getReference())
                && note.hasSent()
                && invitation.hasSent()
                && !note.getSent().before(invitation.getSent())
                && note.getPartOf().stream()
                        .map(Reference::getIdentifier)
                        .anyMatch(named -> Stream.concat(
                                        invitation.getIdentifier().stream(),
                                        invitation.getPartOf().stream().map(Reference::getIdentifier))
                                .anyMatch(named::equalsDeep));
    }

    /** The minutes came: it took place. */
    public static boolean held(Appointment meeting, Communication minutes) {
        if (meeting.getStatus() == AppointmentStatus.CANCELLED) {
            return false;
        }
        meeting.setStatus(AppointmentStatus.FULFILLED);
        return addLetter(meeting, minutes);
    }

    /** Nobody waits for an answer any more. */
    public static boolean overtaken(Task task, String why) {
        if (!isOpen(task)) {
            return false;
        }
        task.setStatus(Task.TaskStatus.CANCELLED);
        task.getStatusReason().setText(why);
        return true;
    }

    /** What the next letter about the same thing keeps of what the earlier ones made. */
    public static Appointment moved(Appointment before, Appointment after) {
        Appointment moved = after.copy();
        moved.getSupportingInformation().clear();
        before.getSupportingInformation().forEach(letter -> moved.addSupportingInformation(letter.copy()));
        after.getSupportingInformation().forEach(letter -> addLetter(moved, letter.getReference()));
        return moved;
    }

    /** The request as it stands, with the reminder beside it; a deadline that the reminder states is the deadline. */
    public static Task reminded(Task before, Task reminder) {
        Task reminded = before.copy();
        for (Task.ParameterComponent input : reminder.getInput()) {
            if (reminded.getInput().stream().noneMatch(known -> known.equalsDeep(input))) {
                reminded.addInput(input.copy());
            }
        }
        if (reminder.getRestriction().getPeriod().getEndElement().hasValue()) {
            reminded.setRestriction(reminder.getRestriction().copy());
        }
        return reminded;
    }

    private static Optional<ParticipationStatus> said(Communication answer) {
        return answer.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> MEETING_ANSWERS.equals(coding.getSystem()))
                .flatMap(coding -> Optional.ofNullable(ANSWERS.get(String.valueOf(coding.getCode()))).stream())
                .findFirst();
    }

    private static boolean isOpen(Task task) {
        return switch (task.getStatus()) {
            case COMPLETED, CANCELLED, REJECTED, FAILED, ENTEREDINERROR -> false;
            default -> true;
        };
    }

    private static boolean addLetter(Appointment meeting, Communication letter) {
        return addLetter(meeting, "Communication/" + letter.getIdElement().getIdPart());
    }

    private static boolean addLetter(Appointment meeting, String letter) {
        if (meeting.getSupportingInformation().stream().noneMatch(known -> letter.equals(known.getReference()))) {
            meeting.addSupportingInformation(new Reference(letter));
        }
        return true;
    }
}
