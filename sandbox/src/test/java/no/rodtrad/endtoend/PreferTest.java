package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back of a write is what {@code Prefer} asks for; what the validation warns of is told to who asks. */
@ExtendWith(SharedWorld.class)
class PreferTest {

    private static final String OUTCOME = "return=OperationOutcome";

    private final World world;
    private Scene scene;
    private CarePlan plan;

    PreferTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPlan() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
    }

    @Test
    void aCreateWithAWarningTellsItInTheLanguageThatWasAskedFor() {
        Answer norwegian = create(newcomer(true), "Prefer", OUTCOME);
        Answer english = create(newcomer(true), "Prefer", OUTCOME, "Accept-Language", "en");

        assertThat(norwegian.status()).as(norwegian.text()).isEqualTo(201);
        assertThat(outcome(norwegian).getIssue()).anySatisfy(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.WARNING);
            assertThat(issue.getDetails().getText()).isEqualTo("Kontrollsifferet stemmer ikke.");
        });
        assertThat(english.status()).isEqualTo(201);
        assertThat(outcome(english).getIssue())
                .anySatisfy(issue -> assertThat(issue.getDetails().getText()).isEqualTo("The check digit is wrong."));
    }

    @Test
    void aCreateWithNothingToTellSaysSo() {
        Answer answer = create(newcomer(false), "Prefer", OUTCOME);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(outcome(answer).getIssue())
                .hasSize(1)
                .allSatisfy(issue -> assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.INFORMATION));
        assertThat(answer.text()).contains("Ressursen følger profilen for sin type.");
    }

    @Test
    void anUpdateTellsItsWarningsAndIsDoneAllTheSame() {
        plan.setTitle("Ny tittel");
        plan.addContributor()
                .getIdentifier()
                .setSystem(IdentifierSystem.ENH.uri())
                .setValue("999999990");

        Answer answer = update("Prefer", OUTCOME);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("Kontrollsifferet stemmer ikke.");
        assertThat(scene.search(scene.institution(), CarePlan.class).get(0).getTitle())
                .isEqualTo("Ny tittel");
    }

    @Test
    void minimalBringsNoBodyAndRepresentationTheResource() {
        Answer minimal = update("Prefer", "return=minimal");
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
        Answer representation = update("Prefer", "return=representation");
        Answer created = create(newcomer(true), "Prefer", "return=minimal");
        Answer whole = create(newcomer(true), "Prefer", "return=representation");

        assertThat(minimal.status()).isEqualTo(200);
        assertThat(minimal.text()).isEmpty();
        assertThat(representation.status()).isEqualTo(200);
        assertThat(Scene.parse(representation)).isInstanceOf(CarePlan.class);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text()).isEmpty();
        assertThat(whole.status()).isEqualTo(201);
        assertThat(Scene.parse(whole)).isInstanceOf(Patient.class);
    }

    @Test
    void aRefusalIsToldWhateverIsPreferred() {
        plan.getPeriod().setStart(null);

        for (String preferred : new String[] {"return=minimal", "return=representation", OUTCOME}) {
            Answer answer = update("Prefer", preferred);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("RT-FHR-030");
        }
    }

    /** Somebody whom nobody knows yet. */
    private Patient newcomer(boolean wrong) {
        String number = SyntheticPerson.random(world.random()).number();
        String written = wrong ? number.substring(0, 10) + (number.endsWith("0") ? "1" : "0") : number;
        world.canary(written);
        Patient patient = new Patient();
        patient.addIdentifier(
                new Identifier().setSystem(IdentifierSystem.FNR.uri()).setValue(written));
        patient.addName().setFamily("Prøve").addGiven("Per");
        return patient;
    }

    private Answer update(String... headers) {
        return world.http()
                .write(
                        scene.institution(),
                        "PUT",
                        "/fhir/CarePlan/" + plan.getIdElement().getIdPart(),
                        Scene.json(plan),
                        headers);
    }

    private Answer create(Patient patient, String... headers) {
        return world.http().write(scene.institution(), "POST", "/fhir/Patient", Scene.json(patient), headers);
    }

    private static OperationOutcome outcome(Answer answer) {
        return (OperationOutcome) Scene.parse(answer);
    }
}
