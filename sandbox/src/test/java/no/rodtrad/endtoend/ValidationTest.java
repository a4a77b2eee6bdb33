package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written over FHIR follows the profile of its kind, or its sender is told what to change. */
@ExtendWith(SharedWorld.class)
class ValidationTest {

    private final World world;
    private Scene scene;
    private CarePlan plan;

    ValidationTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPlan() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
    }

    @Test
    void aPlanThatBreaksItsProfileIsRefusedAndStaysAsItWas() {
        plan.getPeriod().setStart(null).setEnd(new Date());
        plan.setMeta(null);

        Answer answer = scene.update(scene.institution(), plan);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("RT-FHR-030");
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("CarePlan.period.start");
            assertThat(issue.getDiagnostics())
                    .contains("Elementet mangler.", "Funnet: 0.", "Forventet: 1..1, dateTime.");
        });
        assertThat(scene.search(scene.institution(), CarePlan.class)
                        .get(0)
                        .getPeriod()
                        .hasStart())
                .isTrue();
    }

    @Test
    void whatValidateSaysIsInTheLanguageThatWasAskedFor() {
        plan.getPeriod().setStart(null);
        Answer norwegian =
                world.http().post(scene.institution(), "/fhir/CarePlan/$validate", Http.FHIR, Scene.json(plan));
        Answer english =
                world.http().post(scene.institution(), "/fhir/CarePlan/$validate", Http.FHIR, Scene.json(plan), "en");

        assertThat(norwegian.status()).as(norwegian.text()).isEqualTo(200);
        assertThat(norwegian.text()).contains("Elementet mangler.");
        assertThat(english.text()).contains("The element is missing.").doesNotContain("Elementet");
    }

    @Test
    void aWrongCheckDigitIsToldOfAndTakenIn() {
        Patient patient = new Patient();
        String wrong = scene.person().number().substring(0, 10)
                + (scene.person().number().endsWith("0") ? "1" : "0");
        world.canary(wrong);
        patient.addIdentifier(
                new Identifier().setSystem("urn:oid:2.16.578.1.12.4.1.4.1").setValue(wrong));
        patient.addName().setFamily("Prøve").addGiven("Per");

        Answer told = world.http().post(scene.institution(), "/fhir/Patient/$validate", Http.FHIR, Scene.json(patient));
        assertThat(told.text()).contains("Kontrollsifferet stemmer ikke.").doesNotContain(wrong);
        Answer made = world.http().post(scene.institution(), "/fhir/Patient", Http.FHIR, Scene.json(patient));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    @Test
    void theResourceInPlaceIsValidatedAsItIsOrAsItWouldBe() {
        Answer asItIs = world.http().get(scene.institution(), inPlace());
        plan.getPeriod().setStart(null);
        Answer asItWouldBe = validate(inPlace() + "?mode=update", Scene.json(plan));

        assertThat(asItIs.status()).as(asItIs.text()).isEqualTo(200);
        assertThat(issues(asItIs)).noneMatch(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR);
        assertThat(asItWouldBe.text()).contains("CarePlan.period");
        assertThat(world.http()
                        .get(world.institution(Organisation.OTHER.number()), inPlace())
                        .code())
                .isEqualTo("RT-ACC-004");
    }

    @Test
    void aProfileThatIsAskedForIsAppliedBesideThatOfTheKind() {
        String goal = Canonical.structureDefinition("rodtrad-goal");
        Answer other = validate("/fhir/CarePlan/$validate?profile=" + goal, Scene.json(plan));
        Answer own = validate(
                "/fhir/CarePlan/$validate?mode=profile&profile=" + Canonical.structureDefinition("rodtrad-care-plan"),
                Scene.json(plan));

        assertThat(other.status()).as(other.text()).isEqualTo(200);
        assertThat(issues(other)).anyMatch(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR);
        assertThat(issues(own)).noneMatch(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR);
    }

    @Test
    void theParametersMayStandInTheBody() {
        Parameters body = new Parameters();
        body.addParameter().setName("resource").setResource(plan);
        body.addParameter("mode", new CodeType("profile"));
        Answer nameless = validate("/fhir/CarePlan/$validate", Scene.json(body));
        body.addParameter("profile", new UriType("http://example.org/fhir/StructureDefinition/unknown"));
        Answer unknown = validate("/fhir/CarePlan/$validate", Scene.json(body));

        assertThat(nameless.status()).as(nameless.text()).isEqualTo(400);
        assertThat(nameless.code()).isEqualTo("RT-FHR-011");
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("RT-FHR-011");
        assertThat(unknown.text()).contains("profile").doesNotContain("example.org");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedInsteadOfLookingRight() {
        Answer unknown = validate(
                "/fhir/CarePlan/$validate?profile=http://example.org/fhir/StructureDefinition/unknown",
                Scene.json(plan));
        Answer delete = validate("/fhir/CarePlan/$validate?mode=delete", Scene.json(plan));
        Answer mode = validate("/fhir/CarePlan/$validate?mode=guess", Scene.json(plan));

        assertThat(unknown.code()).as(unknown.text()).isEqualTo("RT-FHR-011");
        assertThat(delete.code()).as(delete.text()).isEqualTo("RT-FHR-012");
        assertThat(mode.code()).as(mode.text()).isEqualTo("RT-FHR-011");
    }

    private String inPlace() {
        return "/fhir/CarePlan/" + plan.getIdElement().getIdPart() + "/$validate";
    }

    private Answer validate(String address, String body) {
        return world.http().post(scene.institution(), address, Http.FHIR, body);
    }

    private static List<OperationOutcome.OperationOutcomeIssueComponent> issues(Answer answer) {
        return ((OperationOutcome) Scene.parse(answer)).getIssue();
    }
}
