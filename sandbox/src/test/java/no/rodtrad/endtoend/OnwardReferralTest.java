package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Henvisning 2.0 in a signed header message. */
@ExtendWith(SharedWorld.class)
class OnwardReferralTest {

    @TempDir
    static Path keys;

    private final World world;

    OnwardReferralTest(World world) {
        this.world = world;
    }

    @Test
    void isReceiptedAndStandsInTheFolderUntilItIsTakenBack() throws Exception {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise first = scene.epikrise();
        byte[] signed = send(scene, first);
        ServiceRequest asked = only(scene, ServiceRequest.class);
        assertThat(asked.getStatus()).isEqualTo(ServiceRequest.ServiceRequestStatus.ACTIVE);
        assertThat(Scene.json(asked))
                .contains("HENVISNING_VIDERE", "X01A", first.work().word());
        assertThat(Scene.json(only(scene, Composition.class))).contains("Frist for nødvendig helsehjelp");

        Epikrise change = first.succeededBy("M", world.random());
        send(scene, change);
        ServiceRequest changed = only(scene, ServiceRequest.class);
        assertThat(changed.getIdElement().getIdPart())
                .isEqualTo(asked.getIdElement().getIdPart());
        assertThat(Scene.json(changed))
                .contains(change.work().word())
                .doesNotContain(first.work().word());

        send(scene, first.succeededBy("C", world.random()));
        assertThat(only(scene, ServiceRequest.class).getStatus())
                .isEqualTo(ServiceRequest.ServiceRequestStatus.ENTEREDINERROR);
        assertThat(only(scene, Composition.class).getStatus()).isEqualTo(Composition.CompositionStatus.ENTEREDINERROR);

        world.quiet();
        assertThat(scene.nav())
                .allSatisfy(sent -> assertThat(sent.everything())
                        .doesNotContain(first.work().word(), first.health().word()));
        for (String type : List.of("ServiceRequest", "Composition", "Condition", "DocumentReference")) {
            assertThat(world.http()
                            .get(world.navToken(), "/fhir/" + type + "?patient=Patient/" + scene.patientId())
                            .text())
                    .as(type)
                    .doesNotContain(first.work().word(), first.health().word());
        }
        assertThat(scene.post(signed).status()).isEqualTo(200);
    }

    private byte[] send(Scene scene, Epikrise like) throws Exception {
        byte[] signed = new Signing(world, keys).sign("sender", like.fill(Epikrise.template("viderehenvisning.xml")));
        Answer answer = scene.post(signed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), like.msgId()));
        return signed;
    }

    private static <T extends Resource> T only(Scene scene, Class<T> type) {
        List<T> found = scene.search(scene.institution(), type);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
