package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
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

    private static List<OperationOutcome.OperationOutcomeIssueComponent> issues(Answer answer) {
        return ((OperationOutcome) Scene.parse(answer)).getIssue();
    }
}
