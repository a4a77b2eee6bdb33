package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** The short way of a read: it answers as HAPI does, and is filtered and audited as every read. */
@ExtendWith(SharedWorld.class)
class PlainReadTest {

    private final World world;
    private Scene scene;
    private List<String> made;

    PlainReadTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolder() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        made = world.jdbc()
                .queryForList(
                        "select type || '/' || id from resource where patient_id = cast(? as uuid) and not deleted"
                                + " and type <> 'Binary'",
                        String.class,
                        scene.patientId());
    }

    @Test
    void answersWhatHapiAnswers() {
        int whole = 0;
        for (String reference : made) {
            Answer plain = world.http().get(scene.institution(), "/fhir/" + reference, Http.FHIR);
            Answer asked = world.http().get(scene.institution(), "/fhir/" + reference + "?_format=json", Http.FHIR);
            assertThat(plain.status()).isEqualTo(asked.status()).isEqualTo(200);
            assertThat(plain.text()).isEqualTo(asked.text());
            assertThat(headers(plain)).as(reference).isEqualTo(headers(asked));
            assertThat(asked.headers().firstValue("Content-Length")).isEmpty();
            whole += plain.headers().firstValue("Content-Length").isPresent() ? 1 : 0;
        }
        // Had nothing gone the short way, there would be nothing to compare.
        assertThat(whole).isGreaterThan(made.size() / 2);
    }

    @Test
    void writesOneRowOfTheAudit() {
        String plan = plan();
        long before = rows(plan);
        assertThat(world.http()
                        .get(scene.institution(), "/fhir/" + plan, Http.FHIR)
                        .status())
                .isEqualTo(200);
        assertThat(rows(plan)).isEqualTo(before + 1);
    }

    @Test
    void showsNothingToOthersAndOnlyAPartToNav() {
        String plan = "/fhir/" + plan();
        String other = world.institution(Organisation.OTHER.number());
        assertThat(world.http().get(other, plan, Http.FHIR).status()).isEqualTo(404);
        assertThat(world.http().get(world.navToken(), plan, Http.FHIR).status()).isEqualTo(404);
        scene.permit();
        assertThat(world.http().get(world.navToken(), plan, Http.FHIR).text()).contains("SUBSETTED");
        assertThat(world.http().get(scene.institution(), plan, Http.FHIR).text())
                .doesNotContain("SUBSETTED");
    }

    private String plan() {
        return made.stream()
                .filter(name -> name.startsWith("CarePlan/"))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String reference) {
        JdbcTemplate jdbc = world.jdbc();
        return jdbc.queryForObject(
                "select count(*) from audit where action = 'READ' and subject = ?",
                Long.class,
                reference + "/_history/1");
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        List.of("date", "x-request-id", "content-length", "transfer-encoding", "connection", "keep-alive")
                .forEach(headers::remove);
        return headers;
    }
}
