package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every request that is bad or odd is answered in time, by the registered code or as is right, with an OperationOutcome that
 * quotes nothing; and what is refused leaves nothing behind.
 */
@ExtendWith(SharedWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final World world;
    private final RawHttp http;
    private final Scene scene;
    private final Map<String, String> words = new HashMap<>();

    BadInputTest(World world) {
        this.world = world;
        http = new RawHttp(URI.create(world.sandbox().baseUrl()), PATIENCE);
        scene = Scene.with(world);
        Goal goal = made();
        Goal deleted = made();
        world.http().write(scene.institution(), "DELETE", "/fhir/Goal/" + id(deleted), "");
        words.put("patient", scene.patientId());
        words.put("goal", id(goal));
        words.put("deleted", id(deleted));
        goal.getMeta().setVersionId(null);
        words.put("body-of-goal", Scene.json(goal));
        // Without its last brace, for something to be added.
        words.put("body-of-goal-open", Scene.json(goal).replaceFirst("}$", ""));
        words.put("new-goal", Scene.json((Goal) goal.copy().setId((String) null)));
    }

    static List<Case> cases() {
        return Case.all("bad-input");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredAsItShouldBe(Case bad) {
        words.put("unknown", UUID.randomUUID().toString());
        BadInput input = new BadInput(bad.folder(), words);
        Properties expected = bad.expected();
        List<String> head = new ArrayList<>(input.head());
        if (!expected.getProperty("token", "institution").equals("none")) {
            head.add("Authorization: Bearer " + scene.institution());
        }
        byte[] body = input.body();
        world.quiet();
        Map<String, Long> before = world.rows();
        Instant start = Instant.now();

        Answer answer = http.send(head, body);

        assertThat(Duration.between(start, Instant.now())).as(bad.why()).isLessThan(PATIENCE);
        assertThat(answer.status())
                .as(bad.why() + " " + answer.text())
                .isEqualTo(Integer.parseInt(expected.getProperty("status")));
        if (answer.status() >= 400) {
            assertThat(answer.type()).as(bad.why()).startsWith("application/fhir+json");
            OperationOutcome outcome = (OperationOutcome) Scene.parse(answer);
            ErrorCode code = code(expected.getProperty("code"));
            assertThat(answer.code()).as(bad.why() + " " + answer.text()).isEqualTo(code.id());
            assertThat(code.httpStatus()).isEqualTo(answer.status());
            if (code != ErrorCode.PROFILE) {
                // A profile is broken in ways of its own, and each is told.
                assertThat(outcome.getIssueFirstRep().getDiagnostics()).startsWith(code.norwegian());
            }
            assertThat(world.rows()).as("rows after the refusal").isEqualTo(before);
        }
    }

    private Goal made() {
        Goal made = new Goal();
        made.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        made.getDescription().setText("Tilbake i arbeid");
        made.addTarget()
                .setMeasure(new CodeableConcept().setText("Stillingsprosent"))
                .setDetail(new Quantity(50)
                        .setUnit("%")
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("%"))
                .setDue(new DateType("2027-01-01"));
        made.getSubject().setReference("Patient/" + scene.patientId());
        Answer answer = world.http().post(scene.institution(), "/fhir/Goal", Http.FHIR, Scene.json(made));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (Goal) Scene.parse(answer);
    }

    private static String id(Goal goal) {
        return goal.getIdElement().getIdPart();
    }

    private static ErrorCode code(String id) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + id));
    }
}
