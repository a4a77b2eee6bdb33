package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What NAV's letters ask for stands in the folder, and follows the letters that come after. */
@ExtendWith(SharedWorld.class)
class AskedForTest {

    @TempDir
    static Path keys;

    private final World world;
    private Scene scene;
    private Correspondence post;

    AskedForTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void meet() {
        scene = Scene.with(world);
        scene.permit();
        post = new Correspondence(world, scene, keys);
    }

    @Test
    void aRequestAndItsReminderAreOneTaskThatTheReplyCompletes() throws Exception {
        Letter request = post.send(Letter.request("1", scene.person()));
        Task asked = task(OwnCode.ANSWER_REQUEST);
        assertThat(asked.getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(asked.getOwner().getIdentifier().getValue()).isEqualTo(Organisation.SENDER.number());
        assertThat(asked.getRequester().getIdentifier().getValue()).isEqualTo(Organisation.REFERRER.number());
        Letter reminder = post.send(Letter.request("2", scene.person()).naming(request.msgId(), request.msgId()));
        Task reminded = task(OwnCode.ANSWER_REQUEST);
        assertThat(reminded.getIdElement().getIdPart())
                .isEqualTo(asked.getIdElement().getIdPart());
        assertThat(reminded.getFocus().getReference()).isEqualTo(reference(request));
        assertThat(reminded.getInput())
                .extracting(input -> ((Reference) input.getValue()).getReference())
                .containsExactly(reference(reminder));
        post.send(reminder.back("reply", "9069", "5").naming(reminder.msgId(), request.msgId()));
        assertThat(task(OwnCode.ANSWER_REQUEST).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void aRequestThatComesAfterItsReplyIsAnsweredAlready() throws Exception {
        Letter request = Letter.request("1", scene.person());
        post.send(request.back("reply", "9069", "5").naming(request.msgId(), request.msgId()));
        post.send(request);
        assertThat(task(OwnCode.ANSWER_REQUEST).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void aMeetingIsAnsweredMovedAnsweredAndHeld() throws Exception {
        Letter invitation = post.send(invitation("1"));
        assertThat(meeting().getStatus()).isEqualTo(AppointmentStatus.PROPOSED);
        assertThat(answerOfOffice()).isEqualTo(ParticipationStatus.NEEDSACTION);
        post.send(invitation.back("reply", "8126", "2").naming(invitation.msgId(), invitation.msgId()));
        assertThat(answerOfOffice()).isEqualTo(ParticipationStatus.TENTATIVE);
        assertThat(task(OwnCode.ANSWER_INVITATION).getStatus()).isEqualTo(TaskStatus.COMPLETED);
        Letter change = post.send(invitation("2").naming(invitation.msgId(), invitation.msgId()));
        assertThat(answerOfOffice()).isEqualTo(ParticipationStatus.NEEDSACTION);
        assertThat(statuses()).containsExactlyInAnyOrder(TaskStatus.COMPLETED, TaskStatus.REQUESTED);
        post.send(change.back("reply", "8126", "1").naming(change.msgId(), invitation.msgId()));
        assertThat(answerOfOffice()).isEqualTo(ParticipationStatus.ACCEPTED);
        Letter minutes = post.send(note(invitation, "9").naming(change.msgId(), invitation.msgId()));
        assertThat(meeting().getStatus()).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(meeting().getSupportingInformation())
                .extracting(Reference::getReference)
                .containsExactly(reference(invitation), reference(change), reference(minutes));
    }

    @Test
    void aMeetingThatIsCalledOffAwaitsNoAnswer() throws Exception {
        Letter invitation = post.send(invitation("3"));
        post.send(invitation("4").naming(invitation.msgId(), invitation.msgId()));
        assertThat(statuses()).containsExactlyInAnyOrder(TaskStatus.CANCELLED, TaskStatus.REQUESTED);
        post.send(note(invitation, "4").naming(invitation.msgId(), invitation.msgId()));
        assertThat(meeting().getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(statuses()).containsExactly(TaskStatus.CANCELLED, TaskStatus.CANCELLED);
        post.send(invitation.back("reply", "8126", "1").naming(invitation.msgId(), invitation.msgId()));
        assertThat(meeting().getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(answerOfOffice()).isEqualTo(ParticipationStatus.NEEDSACTION);
    }

    @Test
    void aCancellationThatOvertakesItsInvitationCallsItOff() throws Exception {
        Letter invitation = invitation("1");
        post.send(note(invitation, "4").naming(invitation.msgId(), invitation.msgId()));
        post.send(invitation);
        assertThat(meeting().getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(statuses()).containsExactly(TaskStatus.CANCELLED);
    }

    @Test
    void theWorkSectorSeesNeitherTaskNorMeeting() throws Exception {
        post.send(Letter.request("1", scene.person()));
        post.send(invitation("1"));
        assertThat(scene.search(world.navToken(), Task.class)).isEmpty();
        assertThat(scene.search(world.navToken(), Appointment.class)).isEmpty();
    }

    private Letter invitation(String code) {
        Letter like = Letter.request(code, scene.person());
        return new Letter(like.msgId(), "request", "8125", code, "", "", like.sender(), like.receiver(), like.person());
    }

    /** A notice of list 8127, which goes the same way as the invitation. */
    private static Letter note(Letter invitation, String code) {
        return new Letter(
                UUID.randomUUID().toString(),
                "note",
                "8127",
                code,
                "",
                "",
                invitation.sender(),
                invitation.receiver(),
                invitation.person());
    }

    private List<TaskStatus> statuses() {
        return tasks(OwnCode.ANSWER_INVITATION).stream().map(Task::getStatus).toList();
    }

    private Task task(OwnCode step) {
        assertThat(tasks(step)).hasSize(1);
        return tasks(step).get(0);
    }

    private List<Task> tasks(OwnCode step) {
        return scene.search(scene.institution(), Task.class).stream()
                .filter(task -> task.getCode().hasCoding(step.system(), step.code()))
                .toList();
    }

    private Appointment meeting() {
        List<Appointment> found = scene.search(scene.institution(), Appointment.class);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private ParticipationStatus answerOfOffice() {
        return meeting().getParticipant().stream()
                .filter(who -> Organisation.SENDER
                        .number()
                        .equals(who.getActor().getIdentifier().getValue()))
                .findFirst()
                .orElseThrow()
                .getStatus();
    }

    private String reference(Letter letter) {
        return "Communication/" + post.communication(letter).getIdElement().getIdPart();
    }
}
