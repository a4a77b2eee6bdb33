package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A Dialogmelding in a signed header message. */
@ExtendWith(SharedWorld.class)
class SignedMessageTest {

    @TempDir
    static Path keys;

    private final World world;

    SignedMessageTest(World world) {
        this.world = world;
    }

    @Test
    void isAcceptedWithTheOlderReceiptAndStandsInTheFolder() throws Exception {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise like = scene.epikrise();
        byte[] signed = new Signing(world, keys).sign("sender", like.fill(Epikrise.template("dialogmelding.xml")));
        Answer answer = scene.post(signed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));
        assertThat(scene.search(scene.institution(), Communication.class))
                .anySatisfy(entry ->
                        assertThat(Scene.json(entry)).contains(like.work().word()));
        // What a clinician wrote is free text: nobody has released it.
        world.quiet();
        assertThat(scene.nav())
                .allSatisfy(sent ->
                        assertThat(sent.everything()).doesNotContain(like.work().word()));
        assertThat(scene.search(world.navToken(), Communication.class))
                .allSatisfy(entry ->
                        assertThat(Scene.json(entry)).doesNotContain(like.work().word()));
        assertThat(scene.post(signed).body()).isEqualTo(answer.body());
    }
}
