package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Communication;

/** Letters about one person on their way into the folder, each signed and sent by its sender. */
final class Correspondence {

    private final World world;
    private final Scene scene;
    private final Path keys;

    Correspondence(World world, Scene scene, Path keys) {
        this.world = world;
        this.scene = scene;
        this.keys = keys;
    }

    /** Sends a letter and holds the server to a positive receipt. */
    Letter send(Letter letter) throws IOException {
        Answer answer = world.http()
                .post(
                        world.institution(letter.sender().number()),
                        "/messages",
                        Http.XML,
                        new Signing(world, keys).sign(signer(letter.sender()), letter.xml()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), letter.msgId()));
        return letter;
    }

    /** What became of a letter. */
    Communication communication(Letter letter) {
        return scene.search(scene.institution(), Communication.class).stream()
                .filter(entry ->
                        entry.getIdentifier().stream().anyMatch(id -> ("D-" + letter.msgId()).equals(id.getValue())))
                .findFirst()
                .orElseThrow();
    }

    private static String signer(Organisation sender) {
        if (sender.equals(Organisation.SENDER)) {
            return "sender";
        }
        if (sender.number().equals(Organisation.NAV_NUMBER)) {
            return "nav";
        }
        return sender.equals(Organisation.REFERRER) ? "receiver" : "another";
    }
}
