package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what over FHIR: views by allow-list, and what is hidden answered as what does not exist. */
@ExtendWith(SharedWorld.class)
class FhirDoorTest {

    private static final List<Class<? extends Resource>> CLINICAL =
            List.of(CarePlan.class, Condition.class, Composition.class, EpisodeOfCare.class);

    private final World world;
    private Scene scene;
    private Epikrise epikrise;
    private CarePlan plan;

    FhirDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolder() {
        scene = Scene.with(world);
        epikrise = scene.epikrise();
        scene.send(epikrise);
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
    }

    @Test
    void theInstitutionSeesThePlanWholeAndNavAPart() {
        scene.permit();
        plan.addNote(new Annotation().setText("Notat. " + epikrise.health().word()));
        assertThat(scene.update(scene.institution(), plan).status()).isEqualTo(200);
        CarePlan whole = scene.search(scene.institution(), CarePlan.class).get(0);
        assertThat(whole.getNote()).hasSize(1);
        assertThat(whole.getAddresses()).isNotEmpty();
        assertThat(whole.getMeta().getTag()).noneMatch(tag -> "SUBSETTED".equals(tag.getCode()));
        CarePlan part = scene.search(world.navToken(), CarePlan.class).get(0);
        assertThat(part.getMeta().getTag()).anyMatch(tag -> "SUBSETTED".equals(tag.getCode()));
        assertThat(part.hasAddresses()).isFalse();
        assertThat(part.hasNote()).isFalse();
        assertThat(part.hasText()).isFalse();
        assertThat(part.getPeriod().hasStart()).isTrue();
        assertThat(Scene.json(part))
                .doesNotContain(epikrise.healthWords())
                .doesNotContain(epikrise.work().word());
        assertThat(scene.search(world.navToken(), Condition.class)).isEmpty();
        assertThat(scene.search(world.navToken(), Composition.class)).isEmpty();
    }

    @Test
    void hiddenAndUnknownAreAnsweredAlikeToTheByte() {
        String hidden = "/fhir/CarePlan/" + plan.getIdElement().getIdPart();
        String unknown = "/fhir/CarePlan/" + java.util.UUID.randomUUID();
        for (String token : List.of(
                world.navToken(),
                world.sandbox().token("employer"),
                world.sandbox().token("job-specialist"),
                world.institution(Organisation.OTHER.number()),
                stranger())) {
            Answer first = world.http().get(token, hidden);
            Answer second = world.http().get(token, unknown);
            assertThat(first.status()).isEqualTo(404);
            assertThat(second.status()).isEqualTo(404);
            assertThat(first.body()).isEqualTo(second.body());
            assertThat(first.type()).isEqualTo(second.type());
            assertThat(world.http().get(token, hidden + "/_history/1").body()).isEqualTo(second.body());
        }
        assertThat(world.http().get(scene.institution(), hidden).status()).isEqualTo(200);
    }

    @Test
    void whoHasNoPartInTheFolderSeesNothingOfIt() {
        scene.permit();
        for (String token : List.of(
                world.sandbox().token("employer"),
                world.sandbox().token("job-specialist"),
                world.institution(Organisation.OTHER.number()),
                stranger())) {
            for (Class<? extends Resource> type : CLINICAL) {
                assertThat(scene.search(token, type)).as(type.getSimpleName()).isEmpty();
            }
            assertThat(found(token)).isZero();
        }
        assertThat(found(world.navToken())).isEqualTo(1);
        assertThat(scene.search(scene.self(), CarePlan.class)).hasSize(1);
    }

    @Test
    void aPersonNumberInTheUrlIsRefused() {
        String number = scene.person().number();
        for (String address : List.of(
                "/fhir/Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1%7C" + number,
                "/fhir/Patient?identifier=" + number,
                "/fhir/Patient/" + number,
                "/fhir/CarePlan?patient=" + number.substring(0, 5) + "%3" + number.charAt(5) + number.substring(6))) {
            Answer answer = world.http().get(scene.institution(), address);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("RT-FHR-006");
            assertThat(answer.text()).doesNotContain(number);
        }
        assertThat(found(scene.institution())).isEqualTo(1);
    }

    @Test
    void navCannotWriteAPlan() {
        scene.permit();
        CarePlan seen = scene.search(world.navToken(), CarePlan.class).get(0);
        seen.setStatus(CarePlan.CarePlanStatus.REVOKED);
        assertThat(scene.update(world.navToken(), seen).status()).isEqualTo(403);
        seen.setId((String) null);
        Answer created = world.http().post(world.navToken(), "/fhir/CarePlan", Http.FHIR, Scene.json(seen));
        assertThat(created.status()).isEqualTo(403);
        assertThat(scene.search(scene.institution(), CarePlan.class))
                .extracting(CarePlan::getStatus)
                .containsExactly(plan.getStatus());
    }

    @Test
    void aChangeOfAnOldVersionIsAConflict() {
        plan.setTitle("Ny tittel");
        assertThat(scene.update(scene.institution(), plan).status()).isEqualTo(200);
        plan.setTitle("En annen tittel");
        Answer late = scene.update(scene.institution(), plan);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("RT-FHR-005");
        assertThat(scene.search(scene.institution(), CarePlan.class).get(0).getTitle())
                .isEqualTo("Ny tittel");
    }

    @Test
    void aReferenceToSomethingOfSomebodyElseIsRefused() {
        Scene other = Scene.with(world);
        other.send(other.epikrise());
        Condition foreign = other.search(other.institution(), Condition.class).get(0);
        plan.addAddresses().setReference("Condition/" + foreign.getIdElement().getIdPart());
        Answer answer = scene.update(scene.institution(), plan);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("RT-FHR-004");
        CarePlan moved = plan.copy();
        moved.getAddresses().clear();
        moved.getSubject().setReference("Patient/" + other.patientId());
        Answer refused = scene.update(scene.institution(), moved);
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void aPatientMadeAgainIsThePatientThatIsThere() {
        Patient again = new Patient();
        again.addIdentifier()
                .setSystem("urn:oid:2.16.578.1.12.4.1.4.1")
                .setValue(scene.person().number());
        Answer answer = world.http().post(scene.institution(), "/fhir/Patient", Http.FHIR, Scene.json(again));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Scene.parse(answer).getIdElement().getIdPart()).isEqualTo(scene.patientId());
    }

    /** Somebody else, who is known here. */
    private String stranger() {
        return Scene.with(world).self();
    }

    private int found(String token) {
        Answer answer = world.http()
                .post(
                        token,
                        "/fhir/Patient/_search",
                        "application/x-www-form-urlencoded",
                        "identifier=urn%3Aoid%3A2.16.578.1.12.4.1.4.1%7C"
                                + scene.person().number());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return ((org.hl7.fhir.r4.model.Bundle) Scene.parse(answer)).getEntry().size();
    }
}
