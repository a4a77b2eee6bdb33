package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad document and message: the right code, and nothing left behind but the audit row. */
@ExtendWith(SharedWorld.class)
class BundleRefusalTest {

    private final World world;

    BundleRefusalTest(World world) {
        this.world = world;
    }

    static List<Case> cases() {
        return Case.all("bundle-refusals");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithItsCodeAndLeavesNothing(Case bad) {
        Scene scene = Scene.with(world);
        Properties expected = bad.expected();
        refused(
                scene,
                scene.institution(),
                "/fhir/" + expected.getProperty("door"),
                bad.bundle(scene.epikrise()),
                expected.getProperty("code"),
                Integer.parseInt(expected.getProperty("status")),
                bad.why());
    }

    @Test
    void tenThousandEntriesAreRefusedAtOnce() {
        Scene scene = Scene.with(world);
        Bundle bundle = FhirEpikrise.read(FhirEpikrise.document(scene.epikrise()));
        for (int n = 0; n < 10_000; n++) {
            bundle.addEntry()
                    .setFullUrl("urn:uuid:00000000-0000-4000-8000-%012d".formatted(n))
                    .setResource(new Organization().setName("Ingen"));
        }
        Instant begun = Instant.now();
        refused(scene, scene.institution(), FhirEpikrise.DOCUMENTS, Scene.json(bundle), "RT-MSG-030", 400, "10,000");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void onlyTheHealthServiceSendsDocuments() {
        Scene scene = Scene.with(world);
        String document = FhirEpikrise.document(scene.epikrise());
        refused(scene, world.navToken(), FhirEpikrise.DOCUMENTS, document, "RT-ACC-003", 403, "NAV");
        refused(scene, scene.self(), FhirEpikrise.DOCUMENTS, document, "RT-ACC-003", 403, "the person");
    }

    @Test
    void noAnswerIsPromisedForLater() {
        Scene scene = Scene.with(world);
        String message = FhirEpikrise.message(scene.epikrise());
        String later = FhirEpikrise.MESSAGES + "?async=true";
        refused(scene, scene.institution(), later, message, "RT-FHR-011", 400, "async");
    }

    private void refused(Scene scene, String token, String door, String body, String code, int status, String why) {
        world.quiet();
        Map<String, Long> before = world.rows();
        Answer answer = world.http().post(token, door, Http.FHIR, body);
        assertThat(answer.status()).as(why + answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(why).isEqualTo(code);
        assertThat(answer.text()).as(why).doesNotContain(scene.person().number());
        assertThat(world.rows()).as(why).isEqualTo(before);
    }
}
