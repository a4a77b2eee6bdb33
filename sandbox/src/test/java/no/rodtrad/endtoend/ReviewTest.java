package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Free text leaves when somebody of the sender has seen exactly what NAV will see, and not before. */
@ExtendWith(SharedWorld.class)
class ReviewTest {

    private final World world;
    private Scene scene;
    private Epikrise epikrise;
    private Task review;

    ReviewTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void textWaitsForItsReview() {
        scene = Scene.with(world);
        scene.permit();
        epikrise = scene.epikrise();
        scene.send(epikrise);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        review = scene.review();
    }

    @Test
    void releasedTextGoesOutInASecondMessageAndOnlyThen() {
        assertThat(Scene.texts(review)).containsExactlyInAnyOrderElementsOf(epikrise.workTexts());
        assertThat(scene.nav(1).get(0).everything())
                .doesNotContain(epikrise.work().word());
        assertThat(scene.complete(review).status()).isEqualTo(200);
        scene.outgoing(epikrise.msgId(), "RECEIPTED", "RECEIPTED");
        NavMessage released = scene.nav(2).get(1);
        assertThat(released.note()).contains(epikrise.workTexts());
        assertThat(released.pdf()).contains(epikrise.workTexts());
        assertThat(released.everything()).doesNotContain(epikrise.healthWords());
        assertThat(occurrences(released.note(), epikrise.work().word()))
                .isEqualTo(epikrise.workTexts().size());
    }

    @Test
    void aChangedTextIsRefusedAndNothingGoesOut() {
        Task changed = review.copy();
        changed.getInputFirstRep().setValue(new StringType("Alt er i orden."));
        changed.setStatus(Task.TaskStatus.COMPLETED);
        Answer answer = scene.update(scene.institution(), changed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("RT-FHR-008");
        assertThat(scene.review().getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        staysUnsent();
    }

    @Test
    void aLeftOutTextIsAChangedText() {
        Task shortened = review.copy();
        shortened.getInput().remove(0);
        shortened.setStatus(Task.TaskStatus.COMPLETED);
        assertThat(scene.update(scene.institution(), shortened).code()).isEqualTo("RT-FHR-008");
        staysUnsent();
    }

    @Test
    void nobodyElseCanRelease() {
        Task completed = review.copy().setStatus(Task.TaskStatus.COMPLETED);
        Answer stranger = scene.update(world.institution(Organisation.OTHER.number()), completed);
        assertThat(stranger.status()).isEqualTo(404);
        // The receiver of the epikrise takes part in the folder, but a step is seen by its owner only.
        Answer receiver = scene.update(world.institution(Organisation.REFERRER.number()), completed);
        assertThat(receiver.status()).isEqualTo(404);
        Answer nav = scene.update(world.navToken(), completed);
        assertThat(nav.status()).isIn(403, 404);
        Answer self = scene.update(scene.self(), completed);
        assertThat(self.status()).isIn(403, 404);
        staysUnsent();
    }

    @Test
    void completingTwiceSendsOnce() {
        assertThat(scene.complete(review).status()).isEqualTo(200);
        scene.outgoing(epikrise.msgId(), "RECEIPTED", "RECEIPTED");
        Answer stale = scene.complete(review);
        assertThat(stale.status()).isEqualTo(412);
        Task now = scene.reviews().get(0);
        assertThat(now.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        scene.complete(now);
        world.quiet();
        assertThat(scene.outgoing(epikrise.msgId(), "RECEIPTED", "RECEIPTED")).hasSize(2);
        assertThat(scene.nav()).hasSize(2);
    }

    @Test
    void aRejectedReviewSendsNothingAndStaysRejected() {
        Task rejected = review.copy().setStatus(Task.TaskStatus.REJECTED);
        assertThat(scene.update(scene.institution(), rejected).status()).isEqualTo(200);
        staysUnsent();
        Answer late = scene.complete(scene.reviews().get(0));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("RT-FHR-007");
        staysUnsent();
    }

    @Test
    void aReviewCannotBeMadeUp() {
        Task own = review.copy();
        own.setId((String) null);
        own.getInputFirstRep().setValue(new StringType("Egen tekst."));
        Answer answer = world.http().post(scene.institution(), "/fhir/Task", Http.FHIR, Scene.json(own));
        assertThat(answer.status()).isEqualTo(403);
        staysUnsent();
    }

    private void staysUnsent() {
        world.quiet();
        assertThat(scene.outgoing(epikrise.msgId(), "RECEIPTED")).hasSize(1);
        assertThat(scene.nav()).hasSize(1);
        assertThat(scene.nav().get(0).everything())
                .doesNotContain(epikrise.work().word());
    }

    private static int occurrences(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
