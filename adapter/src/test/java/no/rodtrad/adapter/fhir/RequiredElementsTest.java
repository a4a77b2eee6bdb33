package no.rodtrad.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredElementsTest {

    private final RequiredElements required = new RequiredElements(FhirContext.forR4Cached());

    static Stream<Arguments> incomplete() {
        CarePlan detail = plan();
        detail.addActivity().getDetail().setDescription("x");
        CarePlan second = plan();
        second.addActivity().setReference(new Reference("ServiceRequest/1"));
        second.addActivity().getDetail().setDescription("x");
        CarePlan extended = plan();
        extended.addExtension(new Extension().setValue(new StringType("x")));
        CarePlan note = plan();
        note.addNote().getAuthorStringType().setValue("x");
        note.getNoteFirstRep().addExtension("urn:x", new StringType("x"));
        Communication payload = new Communication();
        payload.setStatus(Communication.CommunicationStatus.COMPLETED);
        payload.addPayload().addExtension("urn:x", new StringType("x"));
        Task input = task();
        input.addInput().setValue(new StringType("x"));
        MedicationRequest medication = new MedicationRequest();
        medication.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE);
        medication.setIntent(MedicationRequest.MedicationRequestIntent.ORDER);
        return Stream.of(
                Arguments.of(new CarePlan(), "CarePlan.status"),
                Arguments.of(new CarePlan().setStatus(CarePlan.CarePlanStatus.ACTIVE), "CarePlan.intent"),
                Arguments.of(without(plan()), "CarePlan.subject"),
                Arguments.of(detail, "CarePlan.activity.detail.status"),
                Arguments.of(second, "CarePlan.activity.detail.status"),
                Arguments.of(extended, "CarePlan.extension.url"),
                Arguments.of(note, "CarePlan.note.text"),
                Arguments.of(payload, "Communication.payload.content"),
                Arguments.of(input, "Task.input.type"),
                Arguments.of(medication, "MedicationRequest.medication"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void theFirstThatIsMissingIsNamed(Resource resource, String path) {
        assertThat(required.firstMissing(resource)).contains(path);
    }

    @Test
    void nothingIsMissing() {
        CarePlan plan = plan();
        plan.addActivity().getDetail().setStatus(CarePlan.CarePlanActivityStatus.NOTSTARTED);
        plan.addCategory(new CodeableConcept().setText("x"));
        assertThat(required.firstMissing(plan)).isEmpty();
        Task task = task();
        task.addInput().setType(new CodeableConcept().setText("x")).setValue(new CodeType("x"));
        assertThat(required.firstMissing(task)).isEmpty();
    }

    /** What it should have been is told by an extension, as FHIR allows it. */
    @Test
    void anExtensionStandsForAValue() {
        CarePlan plan = plan();
        plan.setStatusElement(null);
        plan.getStatusElement().addExtension("urn:reason", new CodeType("unknown"));
        assertThat(required.firstMissing(plan)).isEmpty();
    }

    @Test
    void containedAndBundledResourcesAreTheirOwnMatter() {
        CarePlan plan = plan();
        plan.addContained(new Task());
        assertThat(required.firstMissing(plan)).isEmpty();
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        bundle.addEntry().setResource(new CarePlan());
        assertThat(required.firstMissing(bundle)).isEmpty();
    }

    private static CarePlan without(CarePlan plan) {
        plan.setSubject(null);
        return plan;
    }

    private static CarePlan plan() {
        return new CarePlan()
                .setStatus(CarePlan.CarePlanStatus.ACTIVE)
                .setIntent(CarePlan.CarePlanIntent.PLAN)
                .setSubject(new Reference("Patient/1"));
    }

    private static Task task() {
        return new Task().setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
    }
}
