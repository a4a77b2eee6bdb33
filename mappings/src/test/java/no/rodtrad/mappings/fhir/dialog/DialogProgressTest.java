package no.rodtrad.mappings.fhir.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later letter makes of what an earlier one asked for is valid and says what the later letter said. */
class DialogProgressTest {

    private final Mapped invitation = letter("dialogmelding-nav-invitation");
    private final Appointment meeting = invitation.one(Appointment.class).copy();
    private final Communication called = invitation.one(Communication.class);

    @ParameterizedTest
    @CsvSource({"1,ACCEPTED", "2,TENTATIVE", "3,DECLINED"})
    void theAnswerIsThatOfThoseWhoWereCalled(String code, ParticipationStatus status) {
        assertThat(DialogProgress.answered(meeting, called, answer(code))).isTrue();
        assertThat(meeting.getParticipant())
                .extracting(AppointmentParticipantComponent::getStatus)
                .containsExactly(ParticipationStatus.NEEDSACTION, ParticipationStatus.ACCEPTED, status, status);
        assertThat(PackageValidator.errors(meeting)).isEmpty();
    }

    @Test
    void anotherCodeIsNoAnswerToAnInvitation() {
        assertThat(DialogProgress.answered(meeting, called, answer("4"))).isFalse();
        assertThat(DialogProgress.answered(meeting, called, called)).isFalse();
        assertThat(meeting.equalsDeep(invitation.one(Appointment.class))).isTrue();
    }

    @Test
    void aMovedMeetingKeepsItsLettersAndAsksAgain() {
        DialogProgress.answered(meeting, called, answer("1"));
        Appointment change = letter("dialogmelding-nav-invitation-change").one(Appointment.class);
        Appointment moved = DialogProgress.moved(meeting, change);
        assertThat(moved.getSupportingInformation()).hasSize(2);
        assertThat(moved.getParticipant().get(2).getStatus()).isEqualTo(ParticipationStatus.NEEDSACTION);
        assertThat(PackageValidator.errors(moved)).isEmpty();
        assertThat(DialogProgress.moved(moved, change).getSupportingInformation())
                .as("the same letter again")
                .hasSize(2);
    }

    @Test
    void aMeetingThatWasCalledOffIsNotHeld() {
        assertThat(DialogProgress.cancelled(meeting, answer("1"))).isTrue();
        assertThat(meeting.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(DialogProgress.held(meeting, answer("2"))).isFalse();
        assertThat(meeting.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(PackageValidator.errors(meeting)).isEmpty();
    }

    @Test
    void aCancellationCallsOffWhatItsSenderCalledToBefore() {
        Communication note = letter("dialogmelding-nav-cancellation")
                .one(Communication.class)
                .copy();
        assertThat(DialogProgress.callsOff(note, called)).isTrue();
        assertThat(DialogProgress.callsOff(
                        note, letter("dialogmelding-nav-invitation-change").one(Communication.class)))
                .isTrue();
        assertThat(DialogProgress.callsOff(letter("dialogmelding-nav-minutes").one(Communication.class), called))
                .isFalse();
        assertThat(DialogProgress.callsOff(
                        note, letter("dialogmelding-nav-request").one(Communication.class)))
                .as("of another conversation")
                .isFalse();
        Communication later = called.copy();
        later.setSent(Date.from(called.getSent().toInstant().plusSeconds(60)));
        assertThat(DialogProgress.callsOff(note, later)).isFalse();
        Communication others = called.copy();
        others.getSender().setReference("Organization/another");
        assertThat(DialogProgress.callsOff(note, others)).isFalse();
    }

    @Test
    void nothingFollowsTheEndOfAStep() {
        Task step = invitation.one(Task.class).copy();
        assertThat(DialogProgress.answered(step, called)).isTrue();
        assertThat(step.getLastModified()).isEqualTo(called.getReceived());
        assertThat(DialogProgress.answered(step, called)).isFalse();
        assertThat(DialogProgress.overtaken(step, "Møtet er avlyst.")).isFalse();
        assertThat(step.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        Task open = invitation.one(Task.class).copy();
        assertThat(DialogProgress.overtaken(open, "Møtet er avlyst.")).isTrue();
        assertThat(PackageValidator.errors(open)).isEmpty();
    }

    @Test
    void aReminderChangesTheDeadlineOnlyIfItStatesOne() {
        Task request = letter("dialogmelding-nav-request").one(Task.class);
        Task reminder = letter("dialogmelding-nav-reminder").one(Task.class);
        Task reminded = DialogProgress.reminded(request, reminder);
        assertThat(end(reminded)).isEqualTo("2026-10-26");
        assertThat(reminded.getFocus().getReference())
                .isEqualTo(request.getFocus().getReference());
        assertThat(reminded.getInput()).hasSize(1);
        assertThat(DialogProgress.reminded(reminded, reminder).getInput()).hasSize(1);
        Task urgent = reminder.copy();
        urgent.getRestriction().getPeriod().setEndElement(new DateTimeType("2026-11-02"));
        assertThat(end(DialogProgress.reminded(request, urgent))).isEqualTo("2026-11-02");
        assertThat(PackageValidator.errors(reminded)).isEmpty();
    }

    private static String end(Task task) {
        return task.getRestriction().getPeriod().getEndElement().getValueAsString();
    }

    private static Communication answer(String code) {
        Communication answer = new Communication();
        answer.setId("answer-" + code);
        answer.addCategory().addCoding().setSystem(NationalCodeSystem.uri(8126)).setCode(code);
        return answer;
    }

    private static Mapped letter(String name) {
        return Mapped.of(Cases.of("mapping", name).input());
    }
}
