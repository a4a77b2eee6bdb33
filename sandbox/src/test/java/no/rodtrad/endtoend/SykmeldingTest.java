package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sykmelding comes in beside the way on which it reaches NAV already. */
@ExtendWith(SharedWorld.class)
class SykmeldingTest {

    private static final List<String> TYPES = List.of(
            "Observation",
            "Condition",
            "Composition",
            "QuestionnaireResponse",
            "DocumentReference",
            "Communication",
            "EpisodeOfCare",
            "CarePlan");

    @TempDir
    static Path keys;

    private final World world;

    SykmeldingTest(World world) {
        this.world = world;
    }

    @Test
    void standsInTheFolderAndIsNotSentOn() throws Exception {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise like = scene.epikrise();
        byte[] signed = new Signing(world, keys).sign("sender", like.fill(Epikrise.template("sykmelding.xml")));

        Answer answer = scene.post(signed);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));
        assertThat(scene.search(scene.institution(), Observation.class))
                .filteredOn(Observation::hasValueQuantity)
                .extracting(observation ->
                        ((Quantity) observation.getValue()).getValue().intValue())
                .contains(40);
        world.quiet();
        assertThat(scene.nav()).as("what NAV was sent").isEmpty();
        for (String type : TYPES) {
            assertThat(world.http()
                            .get(world.navToken(), "/fhir/" + type + "?patient=Patient/" + scene.patientId())
                            .text())
                    .as(type)
                    .doesNotContain(like.health().word(), like.work().word());
        }
        assertThat(scene.post(signed).body()).isEqualTo(answer.body());
    }
}
