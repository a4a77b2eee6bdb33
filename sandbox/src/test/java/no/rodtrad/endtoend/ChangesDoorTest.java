package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The change feed over HTTP: what NAV is told of a person, in order, once, and what is taken away again. */
@ExtendWith(SharedWorld.class)
class ChangesDoorTest {

    private static final String START = "/fhir/$changes?_count=200";

    private final World world;
    private Scene scene;
    private String next;

    ChangesDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPersonAndAReaderThatIsUpToDate() {
        scene = Scene.with(world);
        next = START;
        read();
    }

    @Test
    void whatAnEpikriseMadeIsToldOnceAndTakenAwayWithTheConsent() {
        Consent consent = scene.permit();
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        List<BundleEntryComponent> told = readUntilPlans();
        assertThat(ofPlans(told)).isNotEmpty().allMatch(entry -> entry.hasResource());
        String all = texts(told);
        assertThat(all).doesNotContain(epikrise.health().word()).doesNotContain("\"Condition\"");
        assertThat(ofPlans(read())).as("asked again").isEmpty();
        scene.withdraw(consent);
        List<BundleEntryComponent> taken = ofPlans(readUntilPlans());
        assertThat(taken)
                .hasSameSizeAs(ofPlans(told))
                .allMatch(entry -> entry.getRequest().getMethod() == Bundle.HTTPVerb.DELETE && !entry.hasResource());
    }

    @Test
    void withoutConsentNothingIsTold() {
        scene.send(scene.epikrise());
        assertThat(ofPlans(read())).isEmpty();
    }

    @Test
    void anOldCursorDoesNotGiveWhatIsNotToBeSeenAnyMore() {
        Consent consent = scene.permit();
        String before = next;
        scene.send(scene.epikrise());
        assertThat(ofPlans(readUntilPlans())).isNotEmpty();
        scene.withdraw(consent);
        next = before;
        assertThat(ofPlans(readUntilPlans())).isNotEmpty().noneMatch(BundleEntryComponent::hasResource);
    }

    @Test
    void aCursorOfSomebodyElseOrNoCursorAtAllIsRefused() {
        String cursor = next.substring(next.indexOf("cursor="));
        for (String wrong : List.of("/fhir/$changes?cursor=x", "/fhir/$changes?cursor=" + "A".repeat(5000))) {
            refused(world.navToken(), wrong, "RT-FHR-011");
        }
        refused(scene.institution(), "/fhir/$changes?" + cursor, "RT-FHR-011");
        refused(world.navToken(), "/fhir/$changes?_count=0", "RT-FHR-011");
        refused(world.navToken(), "/fhir/$changes?_type=Nothing", "RT-FHR-011");
    }

    @Test
    void onlyTheTypesThatAreAskedFor() {
        scene.permit();
        scene.send(scene.epikrise());
        next = next + "&_type=CarePlan";
        assertThat(readUntilPlans())
                .isNotEmpty()
                .allMatch(entry -> entry.getRequest().getUrl().startsWith("CarePlan/"));
    }

    private void refused(String token, String address, String code) {
        Answer answer = world.http().get(token, address);
        assertThat(answer.status()).as(address.substring(0, 20)).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    /**
     * What is told up to and with the first page that has something of this person's plans. A change is told once every older
     * transaction has ended, whoever's it is, so a reader that is quick asks again.
     */
    private List<BundleEntryComponent> readUntilPlans() {
        List<BundleEntryComponent> all = new ArrayList<>();
        await().atMost(World.PATIENCE).until(() -> {
            all.addAll(read());
            return !ofPlans(all).isEmpty();
        });
        return all;
    }

    private List<BundleEntryComponent> read() {
        List<BundleEntryComponent> all = new ArrayList<>();
        Bundle page;
        do {
            Answer answer = world.http().get(world.navToken(), next);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            page = (Bundle) Scene.parse(answer);
            assertThat(page.getType()).isEqualTo(Bundle.BundleType.HISTORY);
            all.addAll(page.getEntry());
            String link = page.getLink("next").getUrl();
            next = link.substring(link.indexOf("/fhir/"));
        } while (page.hasEntry());
        return all;
    }

    /** What concerns plans of this person, told or taken away. */
    private List<BundleEntryComponent> ofPlans(List<BundleEntryComponent> entries) {
        List<String> own = world.jdbc()
                .queryForList(
                        "select 'CarePlan/' || id from resource where type = 'CarePlan' and patient_id = ?::uuid",
                        String.class,
                        scene.patientId());
        return entries.stream()
                .filter(entry -> own.contains(entry.getRequest().getUrl()))
                .toList();
    }

    private static String texts(List<BundleEntryComponent> entries) {
        StringBuilder all = new StringBuilder();
        entries.stream()
                .filter(BundleEntryComponent::hasResource)
                .forEach(entry -> all.append(Scene.json(entry.getResource())));
        return all.toString();
    }
}
