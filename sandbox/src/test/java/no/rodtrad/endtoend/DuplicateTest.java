package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One message id, one effect: one after the other and all at once. */
@ExtendWith(SharedWorld.class)
class DuplicateTest {

    private static final int THREADS = 8;

    private final World world;

    DuplicateTest(World world) {
        this.world = world;
    }

    @Test
    void theSameContentAgainGivesTheSameReceiptAndNoSecondEffect() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        byte[] first = scene.post(epikrise.bytes()).body();
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        world.quiet();
        Map<String, Long> before = world.rows();
        Answer again = scene.post(epikrise.bytes());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first);
        world.quiet();
        assertThat(world.rows()).isEqualTo(before);
        assertThat(scene.nav()).hasSize(1);
    }

    @Test
    void otherContentUnderTheSameIdIsRefusedAndLeavesNothing() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        String other = epikrise.xml().replace("Kan sitte en time", "Kan sitte to timer");
        refused(scene, epikrise, other);
    }

    /** Whom the second message is about must not be remembered either. */
    @Test
    void otherContentAboutAPersonNotSeenBeforeLeavesNothing() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        SyntheticPerson stranger = SyntheticPerson.random(world.random());
        world.canary(stranger.number());
        refused(scene, epikrise, epikrise.xml().replace(scene.person().number(), stranger.number()));
    }

    /** The id is the sender's: another sender's message with the same id is another message. */
    @Test
    void theSameIdOfAnotherSenderIsAnotherMessage() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        Epikrise others = new Epikrise(
                epikrise.msgId(),
                epikrise.documentId(),
                "N",
                epikrise.person(),
                Organisation.OTHER,
                epikrise.health(),
                epikrise.work());
        Answer answer = world.http()
                .post(world.institution(Organisation.OTHER.number()), "/messages", Http.XML, others.bytes());
        assertThat(AppRec.of(answer.body()).accepted()).isTrue();
    }

    @Test
    void theSameMessageFromManyAtOnceHasOneEffectAndOneReceipt() throws Exception {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        String token = scene.institution();
        List<Answer> answers = atOnce(n -> () -> world.http().post(token, "/messages", Http.XML, epikrise.bytes()));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(AppRec.of(answer.body()).accepted()).isTrue();
            assertThat(answer.body()).isEqualTo(answers.get(0).body());
        });
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        world.quiet();
        assertThat(scene.nav()).hasSize(1);
        assertThat(scene.reviews()).hasSize(1);
        assertThat(count("select count(*) from message where msg_id = ?", epikrise.msgId()))
                .isEqualTo(1);
    }

    @Test
    void manyMessagesAboutANewPersonAtOnceMakeOnePatientAndOneFolder() throws Exception {
        SyntheticPerson person = SyntheticPerson.random(world.random());
        world.canary(person.number());
        String token = world.institution(Organisation.SENDER.number());
        List<Answer> answers = atOnce(n -> {
            Epikrise epikrise = Epikrise.about(person, Organisation.SENDER, world.random());
            return () -> world.http().post(token, "/messages", Http.XML, epikrise.bytes());
        });
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(AppRec.of(answer.body()).accepted()).isTrue());
        assertThat(count("select count(distinct patient_id) from patient_identifier where value = ?", person.number()))
                .isEqualTo(1);
        for (String type : List.of("Patient", "EpisodeOfCare")) {
            assertThat(count(
                            "select count(*) from resource where type = '" + type
                                    + "' and patient_id in (select patient_id from patient_identifier where value = ?)",
                            person.number()))
                    .as(type)
                    .isEqualTo(1);
        }
        assertThat(count(
                        "select count(*) from resource where type = 'CarePlan' and patient_id in"
                                + " (select patient_id from patient_identifier where value = ?)",
                        person.number()))
                .isEqualTo(THREADS);
    }

    /** Organisations are shared by all folders: messages that meet at them must not stop one another. */
    @Test
    void messagesBothWaysBetweenTwoNewOrganisationsAtOnceAreAllAccepted() throws Exception {
        Organisation here = new Organisation("Furulund rehabilitering", "313777772");
        Organisation there = new Organisation("Havblikk legekontor", "314888883");
        List<Answer> answers = atOnce(n -> {
            SyntheticPerson person = SyntheticPerson.random(world.random());
            world.canary(person.number());
            Organisation from = n % 2 == 0 ? here : there;
            String receiver = n % 2 == 0 ? there.number() : here.number();
            String xml = Epikrise.about(person, from, world.random())
                    .xml()
                    .replace(Organisation.REFERRER.number(), receiver);
            String token = world.institution(from.number());
            return () -> world.http().post(token, "/messages", Http.XML, xml);
        });
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    }

    private void refused(Scene scene, Epikrise epikrise, String other) {
        assertThat(other).isNotEqualTo(epikrise.xml());
        world.quiet();
        Map<String, Long> before = world.rows();
        Answer answer = scene.post(other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        AppRec receipt = AppRec.of(answer.body());
        assertThat(receipt.status()).isEqualTo("2");
        assertThat(receipt.errors())
                .containsExactly(
                        "X99 En melding med samme meldingsidentifikator, men annet innhold, er mottatt tidligere.");
        assertThat(world.rows()).isEqualTo(before);
    }

    private long count(String sql, String value) {
        return world.jdbc().queryForObject(sql, Long.class, value);
    }

    private interface Work {
        Callable<Answer> of(int n);
    }

    /** Does the same in many threads, which begin together. */
    private static List<Answer> atOnce(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<Answer>> running = new ArrayList<>();
            for (int n = 0; n < THREADS; n++) {
                Callable<Answer> call = work.of(n);
                running.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : running) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
