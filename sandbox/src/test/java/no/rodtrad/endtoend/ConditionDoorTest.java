package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes of what matches a condition: none, one or several, as the writer sees it. */
@ExtendWith(SharedWorld.class)
class ConditionDoorTest {

    private static final String SYSTEM = "urn:oid:2.16.578.1.12.4.1.4.101.999";

    private final World world;
    private Scene scene;
    private String key;

    ConditionDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPerson() {
        scene = Scene.with(world);
        key = UUID.randomUUID().toString();
    }

    @Test
    void aConditionalCreateMakesOneAndMeetsItAfterwards() {
        Answer made = create(goal("Første"));
        Answer met = create(goal("Andre"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(met.status()).as(met.text()).isEqualTo(200);
        assertThat(id(met)).isEqualTo(id(made));
        assertThat(((Goal) Scene.parse(met)).getDescription().getText()).isEqualTo("Første");
        plain(goal("Tredje"));
        Answer several = create(goal("Fjerde"));
        assertThat(several.status()).isEqualTo(412);
        assertThat(several.code()).isEqualTo("RT-FHR-080");
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(2);
    }

    @Test
    @Timeout(120)
    void sixteenWithTheSameConditionMakeOne() throws Exception {
        List<Callable<Answer>> calls = IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(i -> () -> create(goal("Mål " + i)))
                .toList();
        ExecutorService clients = Executors.newFixedThreadPool(16);
        int made = 0;
        try {
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 201);
                made += answer.get().status() == 201 ? 1 : 0;
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(made).isEqualTo(1);
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(1);
    }

    @Test
    void aConditionalUpdateChangesOneAndMakesOneWhereThereIsNone() {
        Answer made = update(goal("Første"));
        Answer changed = update(goal("Andre"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(id(changed)).isEqualTo(id(made));
        assertThat(changed.headers().firstValue("ETag")).contains("W/\"2\"");
        Answer stale = update(goal("Tredje"), "If-Match", "W/\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("RT-FHR-005");
        Answer there = update(goal("Fjerde"), "If-None-Match", "*");
        assertThat(there.code()).isEqualTo("RT-FHR-081");
        plain(goal("Sjette"));
        assertThat(update(goal("Sjuende")).code()).isEqualTo("RT-FHR-080");
    }

    @Test
    void aConditionalPatchAndDeleteTakeOne() {
        String patch = "[{\"op\":\"replace\",\"path\":\"/description/text\",\"value\":\"Lappet\"}]";
        assertThat(patch(patch).status()).isEqualTo(404);
        Integer asked = searches();
        assertThat(delete().status()).isIn(200, 204);
        assertThat(searches()).isEqualTo(asked + 1);
        plain(goal("Første"));
        Answer patched = patch(patch);
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(((Goal) Scene.parse(patched)).getDescription().getText()).isEqualTo("Lappet");
        plain(goal("Andre"));
        assertThat(patch(patch).code()).isEqualTo("RT-FHR-080");
        Answer several = delete();
        assertThat(several.status()).isEqualTo(412);
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(2);
        Goal second = scene.search(scene.institution(), Goal.class).get(1);
        world.http()
                .write(
                        scene.institution(),
                        "DELETE",
                        "/fhir/Goal/" + second.getIdElement().getIdPart(),
                        "");
        assertThat(delete().status()).isIn(200, 204);
        assertThat(scene.search(scene.institution(), Goal.class)).isEmpty();
    }

    private Integer searches() {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = 'SEARCH' and subject = 'Goal'", Integer.class);
    }

    @Test
    void whatStandsBeforeTheTypeOfAReferenceIsNoPlaceHere() {
        plain(goal("Første"));
        Goal there = scene.search(scene.institution(), Goal.class).get(0);
        Goal other = goal("Andre");
        other.addAddresses()
                .setReference("alvorlig depresjon/Goal/" + there.getIdElement().getIdPart());
        Answer refused = world.http().post(scene.institution(), "/fhir/Goal", Http.FHIR, Scene.json(other));
        assertThat(refused.code()).isEqualTo("RT-FHR-004");
    }

    @Test
    void aConditionThatSaysNothingOrTheUnknownIsRefused() {
        Map<String, Long> before = world.rows();
        for (String condition : new String[] {"_count=1", "Goal?", "unknown=1", "patient=%zz"}) {
            Answer answer = world.http()
                    .write(
                            scene.institution(),
                            "POST",
                            "/fhir/Goal",
                            Scene.json(goal("X")),
                            "If-None-Exist",
                            condition);
            assertThat(answer.status()).as(condition + answer.text()).isEqualTo(400);
            assertThat(answer.code()).startsWith("RT-");
        }
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void whatIsHiddenMatchesNothing() {
        plain(goal("Skjult"));
        Answer deleted = world.http().write(world.navToken(), "DELETE", "/fhir/Goal?" + condition(), "");
        Answer nothing =
                world.http().write(world.navToken(), "DELETE", "/fhir/Goal?identifier=" + SYSTEM + "%7Cnone", "");
        assertThat(deleted.status()).isEqualTo(nothing.status());
        assertThat(deleted.body()).isEqualTo(nothing.body());
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(1);
    }

    @Test
    void aReferenceInATransactionMayBeACondition() {
        Goal goal = goal("Ved nummer");
        goal.getSubject()
                .setReference("Patient?identifier=" + IdentifierSystem.FNR.uri() + "|"
                        + scene.person().number());
        Answer answer = transaction(goal);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(1);
        goal.getSubject().setReference("Patient?identifier=" + IdentifierSystem.FNR.uri() + "|00000000000");
        key = UUID.randomUUID().toString();
        Answer unknown = transaction(goal);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("RT-FHR-004");
        assertThat(unknown.json().at("/issue/0/expression/0").asString()).isEqualTo("Bundle.entry[0].resource.subject");
    }

    @Test
    void anUpdateCreatesNothingUnderAnIdOfTheClients() {
        Goal named = goal("Egen id");
        named.setId(UUID.randomUUID().toString());
        Answer answer = world.http()
                .write(
                        scene.institution(),
                        "PUT",
                        "/fhir/Goal/" + named.getIdElement().getIdPart(),
                        Scene.json(named));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("RT-ACC-004");
        Answer made = plain(goal("Første"));
        named.setId(id(made));
        Answer there = world.http()
                .write(scene.institution(), "PUT", "/fhir/Goal/" + id(made), Scene.json(named), "If-None-Match", "*");
        assertThat(there.status()).isEqualTo(412);
        assertThat(there.code()).isEqualTo("RT-FHR-081");
        Answer nonsense = world.http()
                .write(scene.institution(), "PUT", "/fhir/Goal/" + id(made), Scene.json(named), "If-Match", "nonsense");
        assertThat(nonsense.status()).isEqualTo(412);
        Answer any = world.http()
                .write(scene.institution(), "PUT", "/fhir/Goal/" + id(made), Scene.json(named), "If-Match", "*");
        assertThat(any.status()).as(any.text()).isEqualTo(200);
    }

    private Answer transaction(Goal goal) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(goal)
                .setFullUrl("urn:uuid:" + UUID.randomUUID())
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Goal")
                .setIfNoneExist(condition());
        return world.http().post(scene.institution(), "/fhir", Http.FHIR, Scene.json(bundle));
    }

    private String condition() {
        return "identifier=" + SYSTEM + "%7C" + key;
    }

    private Goal goal(String text) {
        Goal goal = Goals.of(scene);
        goal.addIdentifier().setSystem(SYSTEM).setValue(key);
        goal.getDescription().setText(text);
        return goal;
    }

    private Answer create(Goal goal) {
        return world.http()
                .write(scene.institution(), "POST", "/fhir/Goal", Scene.json(goal), "If-None-Exist", condition());
    }

    private Answer plain(Resource resource) {
        Answer answer =
                world.http().post(scene.institution(), "/fhir/" + resource.fhirType(), Http.FHIR, Scene.json(resource));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Answer update(Goal goal, String... headers) {
        return world.http().write(scene.institution(), "PUT", "/fhir/Goal?" + condition(), Scene.json(goal), headers);
    }

    private Answer patch(String patch) {
        return world.http()
                .patch(scene.institution(), "/fhir/Goal?" + condition(), "application/json-patch+json", patch);
    }

    private Answer delete() {
        return world.http().write(scene.institution(), "DELETE", "/fhir/Goal?" + condition(), "");
    }

    private static String id(Answer answer) {
        return Scene.parse(answer).getIdElement().getIdPart();
    }
}
