package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Later versions of a document: changes (ServType M) and cancellations (C). */
@ExtendWith(SharedWorld.class)
class SuccessionTest {

    private final World world;
    private Scene scene;
    private Epikrise first;

    SuccessionTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void permit() {
        scene = Scene.with(world);
        scene.permit();
        first = scene.epikrise();
    }

    @Test
    void aChangeMakesNewVersionsOfTheSameResources() {
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        String plan = id(CarePlan.class);
        String document = id(Composition.class);
        Epikrise change = first.succeededBy("M", world.random());
        scene.send(change);
        scene.outgoing(change.msgId(), "RECEIPTED");
        assertThat(id(CarePlan.class)).isEqualTo(plan);
        assertThat(id(Composition.class)).isEqualTo(document);
        Composition now = scene.search(scene.institution(), Composition.class).get(0);
        assertThat(now.getMeta().getVersionId()).isEqualTo("2");
        assertThat(now.getStatus()).isEqualTo(Composition.CompositionStatus.AMENDED);
        assertThat(Scene.json(now))
                .contains(change.work().word())
                .doesNotContain(first.work().word());
        assertThat(world.http()
                        .get(scene.institution(), "/fhir/Composition/" + document + "/_history/1")
                        .text())
                .contains(first.work().word());
        // The review of the words that no longer stand is over; the new words have one of their own.
        assertThat(scene.reviews())
                .extracting(Task::getStatus)
                .containsExactlyInAnyOrder(Task.TaskStatus.CANCELLED, Task.TaskStatus.REQUESTED);
        assertThat(Scene.texts(scene.review())).containsExactlyInAnyOrderElementsOf(change.workTexts());
    }

    @Test
    void aCancelledDocumentIsEnteredInErrorAndItsReviewCancelled() {
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        Task review = scene.review();
        scene.send(first.succeededBy("C", world.random()));
        assertThat(scene.search(scene.institution(), CarePlan.class))
                .extracting(CarePlan::getStatus)
                .containsExactly(CarePlan.CarePlanStatus.ENTEREDINERROR);
        assertThat(scene.search(scene.institution(), Composition.class))
                .extracting(Composition::getStatus)
                .containsExactly(Composition.CompositionStatus.ENTEREDINERROR);
        assertThat(scene.search(scene.institution(), Encounter.class))
                .extracting(Encounter::getStatus)
                .containsOnly(Encounter.EncounterStatus.ENTEREDINERROR);
        assertThat(scene.reviews()).extracting(Task::getStatus).containsExactly(Task.TaskStatus.CANCELLED);
        assertThat(scene.complete(review).status()).isEqualTo(412);
        assertThat(scene.complete(scene.reviews().get(0)).code()).isEqualTo("RT-FHR-007");
        world.quiet();
        assertThat(scene.nav(2).get(1).note()).contains("er trukket tilbake");
        // NAV sees that the plan no longer stands.
        assertThat(scene.search(world.navToken(), CarePlan.class))
                .extracting(CarePlan::getStatus)
                .containsExactly(CarePlan.CarePlanStatus.ENTEREDINERROR);
    }

    @Test
    void whatWasNotSentOfACancelledDocumentIsNotSentAnyMore() {
        String withheld = pending("C");
        assertThat(withheld).isEqualTo("cancelled");
    }

    @Test
    void whatWasNotSentOfAChangedDocumentIsNotSentAnyMore() {
        String withheld = pending("M");
        assertThat(withheld).isEqualTo("superseded");
    }

    /** Sends a document while NAV is away, then its successor; the reason why the first one's message was withheld. */
    private String pending(String action) {
        UUID down = world.nav().down(scene.person().number());
        scene.send(first);
        scene.complete(scene.review());
        Epikrise next = first.succeededBy(action, world.random());
        scene.send(next);
        world.nav().recover(down);
        List<tools.jackson.databind.JsonNode> rows = scene.outgoing(first.msgId(), "WITHHELD", "WITHHELD");
        world.quiet();
        for (NavMessage sent : scene.nav()) {
            assertThat(sent.everything()).doesNotContain(first.work().word());
        }
        assertThat(rows.get(0).get("failure").asString())
                .isEqualTo(rows.get(1).get("failure").asString());
        return rows.get(0).get("failure").asString();
    }

    private String id(Class<? extends Resource> type) {
        List<? extends Resource> found = scene.search(scene.institution(), type);
        assertThat(found).hasSize(1);
        return found.get(0).getIdElement().getIdPart();
    }
}
