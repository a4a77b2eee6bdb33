package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part stands in the folder, and whoever stands there sees no more for it. */
@ExtendWith(SharedWorld.class)
class TeamTest {

    private static final List<Class<? extends Resource>> TYPES =
            List.of(Patient.class, EpisodeOfCare.class, CarePlan.class, CareTeam.class, Composition.class);

    private final World world;
    private Scene scene;
    private Epikrise epikrise;

    TeamTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void anEpikriseWithCopies() {
        scene = Scene.with(world);
        epikrise = scene.epikrise();
        String copies = copyTo("NAV", "889640782") + copyTo(Organisation.OTHER.name(), Organisation.OTHER.number());
        String xml =
                new String(epikrise.bytes(), StandardCharsets.UTF_8).replace("<Requester>", copies + "<Requester>");
        Answer answer = scene.post(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(AppRec.of(answer.body()).accepted()).as(answer.text()).isTrue();
    }

    @Test
    void planAndFolderNameTheTeam() {
        CareTeam team = team();
        String reference = "CareTeam/" + team.getIdElement().getIdPart();
        assertThat(roles(team)).contains("person", "rehabilitation-coordinator", "treating", "nav-counsellor");
        assertThat(scene.search(scene.institution(), CarePlan.class).get(0).getCareTeam())
                .extracting(Reference::getReference)
                .containsExactly(reference);
        assertThat(folder().getTeam()).extracting(Reference::getReference).containsExactly(reference);
    }

    @Test
    void takingPartOpensNothing() {
        String other = world.institution(Organisation.OTHER.number());
        for (Class<? extends Resource> type : TYPES) {
            assertThat(scene.search(other, type)).as("who got a copy: %s", type).isEmpty();
            assertThat(scene.search(world.navToken(), type)).as("NAV: %s", type).isEmpty();
        }
        world.quiet();
        assertThat(scene.nav()).isEmpty();
    }

    @Test
    void withConsentNavSeesTheRolesThatItWorksWith() {
        scene.permit();
        CareTeam view = scene.search(world.navToken(), CareTeam.class).get(0);
        assertThat(roles(view))
                .contains("rehabilitation-coordinator", "nav-counsellor")
                .doesNotContain("treating");
        assertThat(Scene.json(view)).doesNotContain(Organisation.OTHER.number(), Organisation.OTHER.name());
        assertThat(scene.search(world.navToken(), EpisodeOfCare.class).get(0).getTeam())
                .isEmpty();
    }

    @Test
    void aTeamThatWasTakenBackLeavesTheFolder() {
        scene.send(epikrise.succeededBy("C", world.random()));
        assertThat(team().getStatus()).isEqualTo(CareTeam.CareTeamStatus.ENTEREDINERROR);
        assertThat(folder().getTeam()).isEmpty();
    }

    @Test
    void aPlanWithoutATeamIsRefusedAndOneWithItIsTakenIn() {
        CarePlan plan = scene.search(scene.institution(), CarePlan.class).get(0);
        CareTeam own = team();
        own.setId((String) null);
        Answer made = world.http().post(scene.institution(), "/fhir/CareTeam", Http.FHIR, Scene.json(own));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(world.http()
                        .post(world.navToken(), "/fhir/CareTeam", Http.FHIR, Scene.json(own))
                        .status())
                .isEqualTo(403);
        plan.setId((String) null);
        plan.getCareTeam().clear();
        Answer refused = world.http().post(scene.institution(), "/fhir/CarePlan", Http.FHIR, Scene.json(plan));
        assertThat(refused.code()).isEqualTo("RT-FHR-030");
        plan.addCareTeam()
                .setReference("CareTeam/" + Scene.parse(made).getIdElement().getIdPart());
        Answer taken = world.http().post(scene.institution(), "/fhir/CarePlan", Http.FHIR, Scene.json(plan));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    private CareTeam team() {
        List<CareTeam> teams = scene.search(scene.institution(), CareTeam.class);
        assertThat(teams).hasSize(1);
        return teams.get(0);
    }

    private EpisodeOfCare folder() {
        return scene.search(scene.institution(), EpisodeOfCare.class).get(0);
    }

    private static List<String> roles(CareTeam team) {
        return team.getParticipant().stream()
                .flatMap(seat -> seat.getRole().stream())
                .flatMap(role -> role.getCoding().stream())
                .map(Coding::getCode)
                .toList();
    }

    private static String copyTo(String name, String number) {
        return "<CopyDest><HCP><Inst><Name>" + name + "</Name><Id>" + number
                + "</Id><TypeId V=\"ENH\"/></Inst></HCP></CopyDest>";
    }
}
