package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a request goes to the database and back, since that is most of its time. The numbers are the whole of it: the audit's
 * row, and the commit where there is one. A change that makes one larger has to say why.
 */
class RoundTripsTest {

    private static World world;
    private static Scene scene;
    private static CarePlan plan;

    @BeforeAll
    static void aFolder(@TempDir Path data) {
        Map<String, String> counted = new HashMap<>(World.DELIVERY);
        counted.put("spring.datasource.driver-class-name", CountingDriver.class.getName());
        counted.put("rodtrad.delivery.threads", "0");
        world = World.start(World.settings(data).withExtra(counted), null);
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        scene.permit();
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
        ask("CarePlan/" + id());
        create();
        world.http().get(world.navToken(), "/fhir/$changes?_count=500");
    }

    @AfterAll
    static void end() throws Exception {
        world.close();
    }

    @Test
    void aRead() {
        assertThat(ask("CarePlan/" + id())).as("read").hasSize(2);
        assertThat(ask("CarePlan/" + id() + "?_format=json")).as("read by HAPI").hasSize(2);
    }

    @Test
    void aSearchOfOnePerson() {
        assertThat(ask("CarePlan?patient=Patient/" + scene.patientId())).hasSize(2);
    }

    @Test
    void aCreateThatNavIsToldOf() {
        assertThat(create()).hasSize(16);
    }

    @Test
    void aPullWithNothingNew() {
        Bundle all = (Bundle) Scene.parse(world.http().get(world.navToken(), "/fhir/$changes?_count=500"));
        String next = all.getLink("next").getUrl();
        CountingDriver.taken();
        Answer answer = world.http().get(world.navToken(), next.substring(next.indexOf("/fhir/")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(CountingDriver.taken()).hasSize(8);
    }

    private static String id() {
        return plan.getIdElement().getIdPart();
    }

    private static List<String> ask(String what) {
        CountingDriver.taken();
        Answer answer = world.http().get(scene.institution(), "/fhir/" + what, Http.FHIR);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return CountingDriver.taken();
    }

    /** Another plan with the same team, activities and grounds. */
    private static List<String> create() {
        CarePlan made = plan.copy();
        made.setId((String) null);
        CountingDriver.taken();
        post("CarePlan", Scene.json(made));
        return CountingDriver.taken();
    }

    private static Answer post(String type, String body) {
        Answer answer = world.http().post(scene.institution(), "/fhir/" + type, Http.FHIR, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
