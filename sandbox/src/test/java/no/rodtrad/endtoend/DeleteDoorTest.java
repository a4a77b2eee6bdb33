package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is taken away over FHIR, by whom, and who learns that it was there. */
@ExtendWith(SharedWorld.class)
class DeleteDoorTest {

    private final World world;
    private Scene scene;
    private Goal goal;

    DeleteDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aGoal() {
        scene = Scene.with(world);
        goal = (Goal) made(goal());
    }

    @Test
    void whatIsDeletedIsGoneForWhoSawItAndNothingForOthers() {
        assertThat(delete(scene.institution(), goal).status()).isIn(200, 204);
        Answer read = world.http().get(scene.institution(), address(goal));
        assertThat(read.status()).isEqualTo(410);
        assertThat(read.code()).isEqualTo("RT-FHR-040");
        assertThat(world.http()
                        .get(scene.institution(), address(goal) + "/_history/2")
                        .status())
                .isEqualTo(410);
        assertThat(world.http()
                        .get(scene.institution(), address(goal) + "/_history/1")
                        .status())
                .isEqualTo(200);
        assertThat(scene.search(scene.institution(), Goal.class)).isEmpty();
        Answer unknown = world.http().get(world.navToken(), "/fhir/Goal/" + UUID.randomUUID());
        for (String path : new String[] {"", "/_history/1", "/_history/2", "/_history"}) {
            Answer hidden = world.http().get(world.navToken(), address(goal) + path);
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void whatIsGoneStaysGone() {
        delete(scene.institution(), goal);
        assertThat(delete(scene.institution(), goal).status()).isIn(200, 204);
        assertThat(world.http()
                        .get(scene.institution(), address(goal) + "/_history/3")
                        .status())
                .isEqualTo(404);
        Answer written = scene.update(scene.institution(), goal);
        assertThat(written.status()).isEqualTo(410);
        assertThat(written.code()).isEqualTo("RT-FHR-040");
        assertThat(delete(world.navToken(), goal).status()).isEqualTo(404);
    }

    @Test
    void whoMayNotChangeItMayNotDeleteIt() {
        assertThat(delete(world.navToken(), goal).status()).isEqualTo(404);
        scene.permit();
        CarePlan plan = plan();
        assertThat(world.http().get(world.navToken(), address(plan)).status()).isEqualTo(200);
        assertThat(delete(world.navToken(), plan).status()).isEqualTo(403);
        assertThat(world.http().get(scene.institution(), address(plan)).status())
                .isEqualTo(200);
        assertThat(world.http().get(scene.institution(), address(goal)).status())
                .isEqualTo(200);
    }

    @Test
    void anOldVersionIsNotDeleted() {
        Goal changed = goal.copy();
        changed.getDescription().setText("Et annet mål");
        assertThat(scene.update(scene.institution(), changed).status()).isEqualTo(200);
        Answer late = delete(scene.institution(), goal, "If-Match", "W/\"1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("RT-FHR-005");
        assertThat(delete(scene.institution(), goal, "If-Match", "nonsense").status())
                .isEqualTo(412);
        assertThat(world.http().get(scene.institution(), address(goal)).status())
                .isEqualTo(200);
        assertThat(delete(scene.institution(), goal, "If-Match", "W/\"2\"").status())
                .isIn(200, 204);
    }

    @Test
    void whatSomethingRefersToStays() {
        CarePlan plan = plan();
        Answer refused = delete(scene.institution(), plan);
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("RT-FHR-041");
        assertThat(refused.json().at("/issue/0/expression/0").asString()).isNotEmpty();
        assertThat(world.http().get(scene.institution(), address(plan)).status())
                .isEqualTo(200);
    }

    @Test
    void aConsentIsWithdrawnAndNotDeleted() {
        Consent consent = scene.permit();
        Answer refused = delete(scene.self(), consent);
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.code()).isEqualTo("RT-FHR-012");
        assertThat(world.http().get(scene.self(), address(consent)).status()).isEqualTo(200);
        for (String kept : new String[] {"Patient/" + scene.patientId(), "EpisodeOfCare/" + UUID.randomUUID()}) {
            assertThat(world.http()
                            .write(scene.institution(), "DELETE", "/fhir/" + kept, "")
                            .status())
                    .isEqualTo(405);
        }
    }

    @Test
    void neitherAVersionNorAWholeTypeIsDeleted() {
        for (String address : new String[] {address(goal) + "/_history/1", "/fhir/Goal"}) {
            assertThat(world.http()
                            .write(scene.institution(), "DELETE", address, "")
                            .status())
                    .isBetween(400, 405);
        }
        assertThat(world.http().get(scene.institution(), address(goal)).status())
                .isEqualTo(200);
    }

    @Test
    void aDeletionIsInTheAuditAndARefusedOneToo() {
        String deletion = "Goal/" + goal.getIdElement().getIdPart() + "/_history/2";
        delete(scene.institution(), goal, "If-Match", "W/\"9\"");
        assertThat(rows("DELETE", "ok", deletion)).isZero();
        assertThat(rows("REFUSE", "RT-FHR-005", "DELETE " + address(goal))).isEqualTo(1);
        delete(scene.institution(), goal);
        delete(scene.institution(), goal);
        assertThat(rows("DELETE", "ok", deletion)).isEqualTo(1);
    }

    private int rows(String action, String outcome, String subject) {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = ? and outcome = ? and subject = ?",
                        Integer.class,
                        action,
                        outcome,
                        subject);
    }

    private Goal goal() {
        return Goals.of(scene);
    }

    private CarePlan plan() {
        scene.send(scene.epikrise());
        return scene.search(scene.institution(), CarePlan.class).get(0);
    }

    private Resource made(Resource resource) {
        Answer answer =
                world.http().post(scene.institution(), "/fhir/" + resource.fhirType(), Http.FHIR, Scene.json(resource));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Scene.parse(answer);
    }

    private Answer delete(String token, Resource resource, String... headers) {
        return world.http().write(token, "DELETE", address(resource), "", headers);
    }

    private static String address(Resource resource) {
        return "/fhir/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
