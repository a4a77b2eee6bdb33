package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there was, of one resource and of a type, and that what is hidden leaves no trace in it. */
@ExtendWith(SharedWorld.class)
class HistoryDoorTest {

    private final World world;
    private Scene scene;
    private Instant begun;
    private Goal goal;

    HistoryDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aGoalThatWasChangedAndDeleted() {
        scene = Scene.with(world);
        begun = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        Goal made = new Goal();
        made.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        made.getDescription().setText("Tilbake i arbeid");
        made.addTarget()
                .setMeasure(new org.hl7.fhir.r4.model.CodeableConcept().setText("Stillingsprosent"))
                .setDetail(new org.hl7.fhir.r4.model.Quantity(50)
                        .setUnit("%")
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("%"))
                .setDue(new org.hl7.fhir.r4.model.DateType("2027-01-01"));
        made.getSubject().setReference("Patient/" + scene.patientId());
        Answer answer = world.http().post(scene.institution(), "/fhir/Goal", Http.FHIR, Scene.json(made));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        goal = (Goal) Scene.parse(answer);
        goal.getDescription().setText("Tilbake i halv stilling");
        assertThat(scene.update(scene.institution(), goal).status()).isEqualTo(200);
        assertThat(world.http().write(scene.institution(), "DELETE", one(), "").status())
                .isIn(200, 204);
    }

    @Test
    void theHistoryOfOneTellsEveryVersionNewestFirst() {
        Bundle history = bundle(scene.institution(), one() + "/_history");
        assertThat(history.getType()).isEqualTo(Bundle.BundleType.HISTORY);
        assertThat(history.getTotal()).isEqualTo(3);
        assertThat(history.getEntry())
                .extracting(entry -> entry.getRequest().getMethod())
                .containsExactly(HTTPVerb.DELETE, HTTPVerb.PUT, HTTPVerb.POST);
        assertThat(history.getEntry())
                .extracting(entry -> entry.getResponse().getEtag())
                .containsExactly("W/\"3\"", "W/\"2\"", "W/\"1\"");
        assertThat(history.getEntry()).allSatisfy(entry -> {
            assertThat(entry.getFullUrl()).endsWith(one());
            assertThat(entry.getResponse().getLastModified()).isNotNull();
        });
        assertThat(history.getEntry().get(0).hasResource()).isFalse();
        assertThat(((Goal) history.getEntry().get(1).getResource())
                        .getDescription()
                        .getText())
                .isEqualTo("Tilbake i halv stilling");
        assertThat(((Goal) history.getEntry().get(2).getResource())
                        .getDescription()
                        .getText())
                .isEqualTo("Tilbake i arbeid");
    }

    @Test
    void aHistoryIsReadPageByPage() {
        List<String> etags = new ArrayList<>();
        String next = one() + "/_history?_count=2";
        int pages = 0;
        while (next != null) {
            Bundle page = bundle(scene.institution(), next);
            assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(2);
            page.getEntry().forEach(entry -> etags.add(entry.getResponse().getEtag()));
            next = page.getLink("next") == null ? null : page.getLink("next").getUrl();
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(etags).containsExactly("W/\"3\"", "W/\"2\"", "W/\"1\"");
        assertThat(bundle(scene.institution(), one() + "/_history?_since=2100-01-01T00:00:00Z")
                        .getEntry())
                .isEmpty();
    }

    @Test
    void theHistoryOfATypeGoesPageByPageToo() {
        settled();
        List<String> versions = new ArrayList<>();
        String next = "/fhir/Goal/_history?_count=1&_since=" + begun;
        while (next != null) {
            Bundle page = bundle(scene.institution(), next);
            assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(1);
            own(page).forEach(entry -> versions.add(entry.getResponse().getEtag()));
            next = page.getLink("next") == null ? null : page.getLink("next").getUrl();
        }
        assertThat(versions).containsExactly("W/\"3\"", "W/\"2\"", "W/\"1\"");
    }

    @Test
    void navSeesNothingOfWhatIsHidden() {
        settled();
        Answer unknown = world.http().get(world.navToken(), "/fhir/Goal/" + UUID.randomUUID() + "/_history");
        Answer hidden = world.http().get(world.navToken(), one() + "/_history");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        Answer type = world.http().get(world.navToken(), "/fhir/Goal/_history?_since=" + begun);
        assertThat(type.status()).isEqualTo(200);
        assertThat(type.text()).doesNotContain(goal.getIdElement().getIdPart());
        Bundle bundle = (Bundle) Scene.parse(type);
        assertThat(bundle.getEntry()).isEmpty();
        assertThat(bundle.getTotal()).isZero();
        assertThat(bundle.getLink("next")).isNull();
    }

    @Test
    void whatWasWithdrawnIsHiddenInTheHistoryToo() {
        scene.send(scene.epikrise());
        Consent consent = scene.permit();
        var plan = scene.search(scene.institution(), org.hl7.fhir.r4.model.CarePlan.class)
                .get(0);
        String address = "/fhir/CarePlan/" + plan.getIdElement().getIdPart() + "/_history";
        Bundle seen = bundle(world.navToken(), address);
        assertThat(seen.getEntry())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getResource().getMeta().getTag())
                        .anyMatch(tag -> "SUBSETTED".equals(tag.getCode())));
        scene.withdraw(consent);
        assertThat(world.http().get(world.navToken(), address).status()).isEqualTo(404);
        assertThat(bundle(scene.institution(), address).getEntry()).isNotEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        for (String query : List.of("_count=0", "_count=x", "_since=x", "_cursor=x", "_at=2026", "_count=1&_count=2")) {
            for (String address : List.of(one(), "/fhir/Goal")) {
                Answer answer = world.http().get(scene.institution(), address + "/_history?" + query);
                assertThat(answer.status()).as(address + query).isEqualTo(400);
                assertThat(answer.code()).isEqualTo("RT-FHR-011");
            }
        }
    }

    /** Waits until the type's history reaches to the deletion. */
    private void settled() {
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(
                                own(bundle(scene.institution(), "/fhir/Goal/_history?_count=200&_since=" + begun)))
                        .hasSize(3));
    }

    private List<BundleEntryComponent> own(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getFullUrl().endsWith(one()))
                .toList();
    }

    private Bundle bundle(String token, String address) {
        Answer answer = world.http().get(token, address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (Bundle) Scene.parse(answer);
    }

    private String one() {
        return "/fhir/Goal/" + goal.getIdElement().getIdPart();
    }
}
