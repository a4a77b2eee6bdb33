package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changing part of a resource, by those who may change it whole. */
@ExtendWith(SharedWorld.class)
class PatchDoorTest {

    private static final String JSON_PATCH = "application/json-patch+json";

    private final World world;
    private Scene scene;
    private CarePlan plan;
    private String address;

    PatchDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPlan() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
        address = "/fhir/CarePlan/" + plan.getIdElement().getIdPart();
    }

    @Test
    void aJsonPatchIsAnUpdate() {
        Answer answer =
                json(title("Ny tittel"), "If-Match", "W/\"" + plan.getMeta().getVersionId() + "\"");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        CarePlan after = (CarePlan) Scene.parse(answer);
        assertThat(after.getTitle()).isEqualTo("Ny tittel");
        assertThat(answer.headers().firstValue("ETag"))
                .contains("W/\"" + after.getMeta().getVersionId() + "\"");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        assertThat(world.jdbc()
                        .queryForObject(
                                "select count(*) from audit where action = 'UPDATE' and outcome = 'ok' and subject = ?",
                                Integer.class,
                                "CarePlan/" + plan.getIdElement().getIdPart() + "/_history/"
                                        + after.getMeta().getVersionId()))
                .isEqualTo(1);
        Answer late =
                json(title("For sent"), "If-Match", "W/\"" + plan.getMeta().getVersionId() + "\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("RT-FHR-005");
        Answer minimal = json(title("Nyere"), "Prefer", "return=minimal");
        assertThat(minimal.status()).isEqualTo(200);
        assertThat(minimal.text()).isEmpty();
    }

    @Test
    void aFhirPathPatchIsAnUpdateInJsonAndInXml() {
        Parameters patch = new Parameters();
        Parameters.ParametersParameterComponent operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new CodeType("add"));
        operation.addPart().setName("path").setValue(new StringType("CarePlan"));
        operation.addPart().setName("name").setValue(new StringType("note"));
        operation.addPart().setName("value").setValue(new Annotation().setText("En merknad"));

        Answer answer = world.http().write(scene.institution(), "PATCH", address, Scene.json(patch));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String xml =
                ca.uhn.fhir.context.FhirContext.forR4Cached().newXmlParser().encodeResourceToString(patch);
        Answer again = patch(xml, "application/fhir+xml");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(scene.search(scene.institution(), CarePlan.class).get(0).getNote())
                .hasSize(plan.getNote().size() + 2);
    }

    @Test
    void whatComesOfAPatchIsHeldToAllThatAnUpdateIs() {
        Answer profile = json("[{\"op\":\"remove\",\"path\":\"/period/start\"}]");
        assertThat(profile.status()).isEqualTo(422);
        assertThat(profile.code()).isEqualTo("RT-FHR-030");
        Scene other = Scene.with(world);
        Answer moved = json("[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/"
                + other.patientId() + "\"}]");
        assertThat(moved.code()).isEqualTo("RT-FHR-009");
        Answer renamed = json("[{\"op\":\"replace\",\"path\":\"/id\",\"value\":\"an-id-of-my-own\"}]");
        assertThat(renamed.code()).isEqualTo("RT-FHR-071");
        assertThat(version()).isEqualTo(plan.getMeta().getVersionId());
    }

    @Test
    void badPatchesAreNamedAndLeaveNothing() {
        assertThat(json("{").code()).isEqualTo("RT-FHR-001");
        assertThat(json("{}").code()).isEqualTo("RT-FHR-070");
        assertThat(patch("<x/>", "application/xml-patch+xml").code()).isEqualTo("RT-FHR-001");
        assertThat(json("[{\"op\":\"test\",\"path\":\"/status\",\"value\":\"draft\"}]")
                        .code())
                .isEqualTo("RT-FHR-071");
        Answer unknown = patch("x", "text/plain");
        assertThat(unknown.status()).isBetween(400, 415);
        assertThat(unknown.code()).startsWith("RT-");
        assertThat(version()).isEqualTo(plan.getMeta().getVersionId());
    }

    /** Text that is copied costs nothing until it is written out, once for each copy. */
    @Test
    void aFewCopiesOfALongTextAreRefused() {
        StringBuilder patch = new StringBuilder("[{\"op\":\"add\",\"path\":\"/note\",\"value\":[{\"text\":\"")
                .append("a".repeat(4_000_000))
                .append("\"}]}");
        patch.append(",{\"op\":\"copy\",\"from\":\"/note/0\",\"path\":\"/note/-\"}".repeat(190))
                .append(']');
        assertThat(json(patch.toString()).code()).isEqualTo("RT-FHR-072");
        assertThat(version()).isEqualTo(plan.getMeta().getVersionId());
    }

    @Test
    void whoDoesNotSeeAllPatchesNothingAndLearnsNothing() {
        String test = "[{\"op\":\"test\",\"path\":\"/status\",\"value\":\"active\"}]";
        Answer hidden = patchAs(world.navToken(), address, test);
        assertThat(hidden.status()).isEqualTo(404);
        scene.permit();
        Answer seen = patchAs(world.navToken(), address, test);
        assertThat(seen.status()).isEqualTo(403);
        Answer guessed = patchAs(world.navToken(), address, test.replace("active", "draft"));
        assertThat(guessed.body()).isEqualTo(seen.body());
    }

    @Test
    void eightWhoPatchAtOnceAllHaveTheirWord() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(i -> () ->
                            json("[{\"op\":\"add\",\"path\":\"/note/-\",\"value\":{\"text\":\"merknad " + i + "\"}}]"))
                    .toList();
            json("[{\"op\":\"add\",\"path\":\"/note\",\"value\":[{\"text\":\"først\"}]}]");
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(scene.search(scene.institution(), CarePlan.class).get(0).getNote())
                .hasSize(9);
    }

    private String version() {
        return scene.search(scene.institution(), CarePlan.class)
                .get(0)
                .getMeta()
                .getVersionId();
    }

    private static String title(String title) {
        return "[{\"op\":\"add\",\"path\":\"/title\",\"value\":\"" + title + "\"}]";
    }

    private Answer json(String patch, String... headers) {
        return world.http().patch(scene.institution(), address, JSON_PATCH, patch, headers);
    }

    private Answer patch(String patch, String type) {
        return world.http().patch(scene.institution(), address, type, patch);
    }

    private Answer patchAs(String token, String address, String patch) {
        return world.http().patch(token, address, JSON_PATCH, patch);
    }
}
