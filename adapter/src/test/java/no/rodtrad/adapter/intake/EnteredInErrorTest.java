package no.rodtrad.adapter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnteredInErrorTest {

    private static final Set<TaskStatus> ENDS = EnumSet.of(
            TaskStatus.COMPLETED,
            TaskStatus.CANCELLED,
            TaskStatus.REJECTED,
            TaskStatus.FAILED,
            TaskStatus.ENTEREDINERROR);

    static Stream<Resource> withStatus() {
        return Stream.of(
                new Encounter().setStatus(Encounter.EncounterStatus.FINISHED),
                new CarePlan().setStatus(CarePlan.CarePlanStatus.ACTIVE),
                new CareTeam().setStatus(CareTeam.CareTeamStatus.ACTIVE),
                new Composition().setStatus(Composition.CompositionStatus.FINAL),
                new Observation().setStatus(Observation.ObservationStatus.FINAL),
                new ServiceRequest().setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("withStatus")
    void takenBackOnce(Resource resource) {
        assertThat(EnteredInError.mark(resource)).isTrue();
        assertThat(resource.getNamedProperty("status").getValues().get(0).primitiveValue())
                .isEqualTo("entered-in-error");
        assertThat(EnteredInError.mark(resource)).as("a second time").isFalse();
    }

    /** R4, con-5: no clinical status beside this verification status. */
    @Test
    void condition() {
        Condition condition = new Condition();
        condition.setClinicalStatus(new CodeableConcept().setText("active"));
        condition.setCode(new CodeableConcept().setText("kept"));
        assertThat(EnteredInError.mark(condition)).isTrue();
        assertThat(condition.hasClinicalStatus()).isFalse();
        assertThat(condition.getVerificationStatus().getCodingFirstRep().getCode())
                .isEqualTo("entered-in-error");
        assertThat(condition.getCode().getText()).isEqualTo("kept");
        assertThat(EnteredInError.mark(condition)).as("a second time").isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = TaskStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    void anOpenTaskIsCancelledAndAnEndedOneStays(TaskStatus status) {
        Task task = new Task().setStatus(status);
        assertThat(EnteredInError.mark(task)).isEqualTo(!ENDS.contains(status));
        assertThat(task.getStatus()).isEqualTo(ENDS.contains(status) ? status : TaskStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(value = CommunicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    void aMessageThatIsUnderWayIsNotDoneAndOneThatArrivedStays(CommunicationStatus status) {
        Communication message = new Communication().setStatus(status);
        boolean underWay = status == CommunicationStatus.INPROGRESS;
        assertThat(EnteredInError.mark(message)).isEqualTo(underWay);
        assertThat(message.getStatus()).isEqualTo(underWay ? CommunicationStatus.NOTDONE : status);
    }

    @Test
    void thatItWasReceivedRemainsTrue() {
        for (Resource resource :
                List.of(new Provenance(), new DocumentReference(), new Binary(), new Patient(), new Organization())) {
            Resource before = resource.copy();
            assertThat(EnteredInError.mark(resource)).isFalse();
            assertThat(resource.equalsDeep(before)).isTrue();
        }
    }
}
