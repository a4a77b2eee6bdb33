package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has a projection by its type and still is not for the work sector. */
class WithheldTest {

    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    @Test
    void anObservationOtherThanSickLeave() {
        Observation finding = (Observation) example("Observation");
        finding.getCode().getCoding().get(0).setCode("blood-pressure");
        hidden(finding);
    }

    /** A server's address, and whatever else stands before the type, is text of the sender's. */
    @Test
    void whatStandsBeforeTheTypeInAReference() {
        CarePlan plan = (CarePlan) example("CarePlan");
        plan.setGoal(null);
        plan.addGoal(new Reference("https://psykiatrisk-avdeling.example/fhir/Goal/7"));
        plan.addGoal(new Reference("alvorlig depresjon/Goal/8/_history/2"));
        plan.addGoal(new Reference("urn:depresjon"));
        CarePlan view = (CarePlan) Views.of(plan, Recipient.NAV, ALL).orElseThrow();
        assertThat(view.getGoal()).extracting(Reference::getReference).containsExactly("Goal/7", "Goal/8", null);
    }

    @Test
    void aReferral() {
        ServiceRequest referral = (ServiceRequest) example("ServiceRequest");
        referral.getCategoryFirstRep().getCodingFirstRep().setCode(OwnCode.REFERRAL.code());
        hidden(referral);
    }

    @Test
    void aCommunicationThatIsNoWorkFocusedMessage() {
        Communication said = (Communication) example("Communication");
        said.getCategoryFirstRep().getCodingFirstRep().setCode("instruction");
        hidden(said);
    }

    @ParameterizedTest
    @EnumSource(
            value = Communication.CommunicationStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMPLETED", "NULL"})
    void aMessageThatHasNotArrived(Communication.CommunicationStatus status) {
        Communication message = (Communication) example("Communication");
        message.setStatus(status);
        hidden(message);
    }

    @Test
    void aMessageOfWhichOneCategoryIsNoLongerPermitted() {
        Communication message = (Communication) example("Communication");
        for (InformationCategory category : EnumSet.of(InformationCategory.PLAN, InformationCategory.SICK_LEAVE)) {
            message.getMeta().addTag().setSystem(category.concept().system()).setCode(category.code());
        }
        Set<InformationCategory> both = EnumSet.of(InformationCategory.PLAN, InformationCategory.SICK_LEAVE);
        assertThat(Views.of(message, Recipient.NAV, both)).isPresent();
        assertThat(Views.of(message, Recipient.NAV, EnumSet.of(InformationCategory.PLAN)))
                .isEmpty();
        assertThat(Views.of(message, Recipient.NAV, EnumSet.of(InformationCategory.SICK_LEAVE)))
                .isEmpty();
    }

    @Test
    void whatAPlanAddressesWithoutHealthDetail() {
        CarePlan plan = (CarePlan) example("CarePlan");
        plan.addAddresses(new Reference("Condition/1"));
        CarePlan narrow = view(plan, EnumSet.of(InformationCategory.PLAN));
        CarePlan wide = view(plan, ALL);
        assertThat(narrow.getAddresses()).isEmpty();
        assertThat(narrow.getSupportingInfo()).isEmpty();
        assertThat(wide.getAddresses()).hasSize(1);
        assertThat(wide.getSupportingInfo()).hasSize(1);
    }

    @Test
    void aReferenceToSomethingContained() {
        CarePlan plan = (CarePlan) example("CarePlan");
        plan.setAuthor(new Reference("#author"));
        plan.addSupportingInfo(new Reference("#info"));
        plan.addSupportingInfo(new Reference("Condition/1"));
        CarePlan view = view(plan, ALL);
        assertThat(view.getAuthor().isEmpty()).isTrue();
        assertThat(view.getSupportingInfo())
                .extracting(Reference::getReference)
                .containsExactly(plan.getSupportingInfo().get(0).getReference());
    }

    private static void hidden(Resource resource) {
        for (Recipient recipient : EnumSet.of(Recipient.NAV, Recipient.JOB_SPECIALIST, Recipient.EMPLOYER)) {
            assertThat(Views.of(resource, recipient, ALL)).isEmpty();
        }
    }

    private static CarePlan view(CarePlan plan, Set<InformationCategory> permitted) {
        return (CarePlan) Views.of(plan, Recipient.NAV, permitted).orElseThrow();
    }

    private static Resource example(String type) {
        Resource example = WorkSector.RESOURCES.get(type).get();
        assertThat(Views.of(example, Recipient.NAV, ALL))
                .as("before it is changed")
                .isPresent();
        return example;
    }
}
