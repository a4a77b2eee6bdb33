package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of a folder at once: whole and in pages, as each caller may see it. */
@ExtendWith(SharedWorld.class)
class EverythingDoorTest {

    private final World world;
    private Scene scene;
    private Epikrise epikrise;
    private String patient;
    private String episode;

    EverythingDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolder() {
        scene = Scene.with(world);
        epikrise = scene.epikrise();
        scene.send(epikrise);
        patient = "/fhir/Patient/" + scene.patientId();
        episode = "/fhir/EpisodeOfCare/"
                + scene.search(scene.institution(), EpisodeOfCare.class)
                        .get(0)
                        .getIdElement()
                        .getIdPart();
    }

    @Test
    void allOfItIsTheSameFromThePersonAndFromTheFolder() {
        Bundle fromPerson = bundle(scene.institution(), patient + "/$everything");
        assertThat(fromPerson.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(types(fromPerson))
                .contains("Patient", "EpisodeOfCare", "CarePlan", "Condition", "Composition", "Organization");
        assertThat(names(bundle(scene.institution(), episode + "/$everything"))).isEqualTo(names(fromPerson));
        assertThat(fromPerson.getEntry())
                .allMatch(entry -> entry.getSearch().getMode()
                        == (entry.getResource().fhirType().matches("Organization|Practitioner|PractitionerRole")
                                ? SearchEntryMode.INCLUDE
                                : SearchEntryMode.MATCH));
        assertThat(names(fromPerson)).doesNotHaveDuplicates();
    }

    @Test
    void pagesTellEachOnceAlsoWhenSomethingChangesBetween() {
        List<String> all = matches(bundle(scene.institution(), patient + "/$everything"));
        List<String> told = new ArrayList<>();
        String next = patient + "/$everything?_count=2";
        while (next != null) {
            Bundle page = bundle(scene.institution(), next);
            assertThat(matches(page)).hasSizeBetween(1, 2);
            told.addAll(matches(page));
            next = page.getLink("next") == null ? null : page.getLink("next").getUrl();
        }
        assertThat(told).isEqualTo(all);
        Bundle first = bundle(scene.institution(), patient + "/$everything?_count=" + (all.size() - 1));
        CarePlan plan = scene.search(scene.institution(), CarePlan.class).get(0);
        plan.setTitle("Ny tittel");
        assertThat(scene.update(scene.institution(), plan).status()).isEqualTo(200);
        List<String> rest =
                matches(bundle(scene.institution(), first.getLink("next").getUrl()));
        assertThat(rest).contains("CarePlan/" + plan.getIdElement().getIdPart());
        List<String> both = new ArrayList<>(matches(first));
        both.addAll(rest);
        assertThat(both).containsAll(all);
    }

    @Test
    void onlySomeTypesAndOnlyWhatIsNew() {
        assertThat(types(bundle(scene.institution(), patient + "/$everything?_type=CarePlan,Goal")))
                .containsOnly("CarePlan");
        CarePlan plan = scene.search(scene.institution(), CarePlan.class).get(0);
        plan.setTitle("Ny tittel");
        CarePlan after = (CarePlan) Scene.parse(scene.update(scene.institution(), plan));
        String since =
                after.getMeta().getLastUpdatedElement().getValueAsString().replace("+", "%2B");
        assertThat(matches(bundle(scene.institution(), episode + "/$everything?_since=" + since)))
                .containsExactly("CarePlan/" + plan.getIdElement().getIdPart());
        assertThat(types(
                        Scene.parse(
                                                world.http()
                                                        .write(
                                                                scene.institution(),
                                                                "POST",
                                                                patient + "/$everything",
                                                                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"_type\",\"valueString\":\"Patient\"}]}"))
                                        instanceof Bundle bundle
                                ? bundle
                                : new Bundle()))
                .containsOnly("Patient");
    }

    @Test
    void whatIsHiddenLeavesNoTrace() {
        Answer unknown = world.http().get(world.navToken(), "/fhir/Patient/" + UUID.randomUUID() + "/$everything");
        for (String address : List.of(patient + "/$everything", episode + "/$everything", episode + "/$folder")) {
            for (String token : List.of(
                    world.navToken(),
                    world.institution(Organisation.OTHER.number()),
                    world.sandbox().token("employer"))) {
                Answer hidden = world.http().get(token, address);
                assertThat(hidden.status()).isEqualTo(404);
                assertThat(hidden.body()).isEqualTo(unknown.body());
            }
        }
        scene.permit();
        for (String address : List.of(patient + "/$everything", episode + "/$folder")) {
            Bundle seen = bundle(world.navToken(), address);
            assertThat(types(seen)).contains("CarePlan").doesNotContain("Condition", "Composition");
            assertThat(Scene.json(seen)).doesNotContain(epikrise.healthWords());
            assertThat(seen.hasTotal()).isFalse();
        }
        Bundle page = bundle(world.navToken(), patient + "/$everything?_count=1");
        assertThat(page.getLink("next")).isNotNull();
    }

    @Test
    void theFolderBeginsWithItselfAndIsReadOnce() {
        int before = audited();
        Bundle folder = bundle(scene.self(), episode + "/$folder");
        assertThat(folder.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
        assertThat(types(folder).get(0)).isEqualTo("EpisodeOfCare");
        assertThat(types(folder)).contains("CarePlan", "Patient");
        assertThat(audited()).isEqualTo(before + 1);
    }

    @Test
    void whatIsAskedInAnUnknownWayIsRefused() {
        for (String query : List.of(
                "_count=0",
                "_count=x",
                "_since=i-dag",
                "_type=Maal",
                "_cursor=AAAA",
                "_unknown=1",
                "_count=1&_count=2")) {
            Answer refused = world.http().get(scene.institution(), patient + "/$everything?" + query);
            assertThat(refused.status()).as(query + refused.text()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("RT-FHR-011");
        }
    }

    private int audited() {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = 'READ' and patient_id = ?",
                        Integer.class,
                        UUID.fromString(scene.patientId()));
    }

    private Bundle bundle(String token, String address) {
        Answer answer = world.http().get(token, address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (Bundle) Scene.parse(answer);
    }

    private static List<String> types(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().fhirType())
                .toList();
    }

    private static List<String> names(Bundle bundle) {
        return bundle.getEntry().stream().map(EverythingDoorTest::name).toList();
    }

    private static List<String> matches(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .map(EverythingDoorTest::name)
                .toList();
    }

    private static String name(BundleEntryComponent entry) {
        return entry.getResource().fhirType() + "/"
                + entry.getResource().getIdElement().getIdPart();
    }
}
