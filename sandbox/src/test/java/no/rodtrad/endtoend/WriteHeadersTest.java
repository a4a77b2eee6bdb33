package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a written resource is and which version it has, said whatever the writer wants back of it. */
@ExtendWith(SharedWorld.class)
class WriteHeadersTest {

    private final World world;
    private Scene scene;
    private CarePlan plan;

    WriteHeadersTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPlan() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "return=representation", "return=OperationOutcome"})
    void everyWriteSaysWhereAndWhich(String preferred) {
        String address = "/fhir/CarePlan/" + plan.getIdElement().getIdPart();
        CarePlan copy = plan.copy();
        copy.setId((String) null);
        Answer created = world.http()
                .write(scene.institution(), "POST", "/fhir/CarePlan", Scene.json(copy), "Prefer", preferred);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        said(created, "1", preferred);
        assertThat(created.headers().firstValue("Location").orElse(""))
                .matches("http://.*/fhir/CarePlan/[0-9a-f-]{36}/_history/1");
        Answer updated = world.http()
                .write(scene.institution(), "PUT", address, Scene.json(plan.setTitle("To")), "Prefer", preferred);
        said(updated, "2", preferred);
        Answer patched = world.http()
                .patch(
                        scene.institution(),
                        address,
                        "application/json-patch+json",
                        "[{\"op\":\"add\",\"path\":\"/title\",\"value\":\"Tre\"}]",
                        "Prefer",
                        preferred);
        said(patched, "3", preferred);
    }

    private static void said(Answer answer, String version, String preferred) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        assertThat(answer.headers().allValues("ETag")).containsExactly("W/\"" + version + "\"");
        assertThat(answer.headers().allValues("Last-Modified")).hasSize(1);
        switch (preferred) {
            case "return=minimal" -> assertThat(answer.text()).isEmpty();
            case "return=representation" -> assertThat(Scene.parse(answer)).isInstanceOf(CarePlan.class);
            default -> assertThat(Scene.parse(answer).fhirType()).isEqualTo("OperationOutcome");
        }
    }
}
