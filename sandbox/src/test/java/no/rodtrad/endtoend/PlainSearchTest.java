package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The short way of a search: it answers as HAPI does, and is filtered and audited as every search. */
@ExtendWith(SharedWorld.class)
class PlainSearchTest {

    private final World world;
    private Scene scene;

    PlainSearchTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolderWithThreePlans() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        CarePlan plan = scene.search(scene.institution(), CarePlan.class).get(0);
        for (int n = 0; n < 2; n++) {
            CarePlan made = plan.copy();
            made.setId((String) null);
            made.setTitle("Plan \"" + n + "\" \\ æøå €");
            assertThat(world.http()
                            .post(scene.institution(), "/fhir/CarePlan", Http.FHIR, Scene.json(made))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void answersWhatHapiAnswers() {
        String of = "patient=" + scene.patientId();
        for (String search : List.of(
                "CarePlan?" + of,
                "CarePlan?patient=Patient/" + scene.patientId() + "&status=active",
                "CarePlan?subject=Patient%2F" + scene.patientId() + "&status=active,revoked&_sort=-_lastUpdated",
                "CarePlan?" + of + "&_total=accurate&_count=2",
                "CarePlan?" + of + "&status=entered-in-error",
                "CarePlan?" + of + "&_include=CarePlan:patient&_revinclude=Task:focus",
                "Goal?" + of,
                "Condition?" + of,
                "Patient?_id=" + scene.patientId())) {
            Answer plain = get(scene.institution(), search);
            Answer asked = get(scene.institution(), search + "&_format=json");
            assertThat(plain.status())
                    .as(plain.text())
                    .isEqualTo(asked.status())
                    .isEqualTo(200);
            assertThat(length(plain)).as("the short way of " + search).hasSize(1);
            assertThat(length(asked)).as("the way by HAPI").isEmpty();
            assertThat(text(plain)).isEqualTo(text(asked));
            assertThat(headers(plain)).isEqualTo(headers(asked));
        }
        // A number alone is a summary, which is HAPI's to write.
        assertThat(get(scene.institution(), "CarePlan?" + of + "&_count=0").text())
                .contains("SUBSETTED", "\"total\":3");
        assertThat(get(scene.institution(), "CarePlan?" + of).json().get("entry"))
                .hasSize(3);
    }

    @Test
    void leadsThroughAllPages() {
        Answer first = get(scene.institution(), "CarePlan?patient=" + scene.patientId() + "&_count=2");
        String next = first.json().get("link").get(1).get("url").asString();
        Answer second = get(scene.institution(), next.substring(next.indexOf("/fhir/") + 6));
        assertThat(length(second)).hasSize(1);
        assertThat(second.json().get("entry")).hasSize(1);
    }

    @Test
    void isTheSameForWhatIsRefused() {
        String of = "patient=" + scene.patientId();
        for (String search : List.of(
                "CarePlan?" + of + "&nothing=x", "CarePlan?" + of + "&_lastUpdated=yesterday", "CarePlan?_cursor=x")) {
            Answer plain = get(scene.institution(), search);
            assertThat(plain.status()).isBetween(400, 499);
            assertThat(plain.text())
                    .isEqualTo(
                            get(scene.institution(), search + "&_format=json").text());
        }
    }

    @Test
    void writesOneRowOfTheAudit() {
        String search = "CarePlan?patient=" + scene.patientId();
        long before = rows();
        get(scene.institution(), search);
        assertThat(rows()).isEqualTo(before + 1);
        get(world.navToken(), search);
        assertThat(rows()).isEqualTo(before + 2);
    }

    @Test
    void showsNothingToOthersAndOnlyAPartToNav() {
        String search = "CarePlan?patient=" + scene.patientId();
        Answer others = get(world.institution(Organisation.OTHER.number()), search);
        assertThat(others.json().has("entry")).isFalse();
        assertThat(others.json().get("total").asInt()).isZero();
        assertThat(get(world.navToken(), search).json().has("entry")).isFalse();
        scene.permit();
        assertThat(get(world.navToken(), search).text()).contains("SUBSETTED");
        assertThat(get(scene.institution(), search).text()).doesNotContain("SUBSETTED");
    }

    private Answer get(String token, String search) {
        return world.http().get(token, "/fhir/" + search, Http.FHIR);
    }

    /** What HAPI writes has none, so this tells the ways apart. */
    private static List<String> length(Answer answer) {
        return answer.headers().allValues("Content-Length");
    }

    private static String text(Answer answer) {
        String text = answer.text();
        String head = "\\{\"resourceType\":\"Bundle\",\"id\":\"[0-9a-f-]{36}\","
                + "\"meta\":\\{\"lastUpdated\":\"20\\d\\d-\\d\\d-\\d\\dT[0-9:]{8}\\.\\d{3}[+-]\\d\\d:\\d\\d\"},";
        assertThat(text).matches(head + "(?s).*");
        // Which of the parameters of a link comes first is chance with HAPI, and each cursor is encrypted anew.
        return Pattern.compile("(?<=\\?)[^\"]*")
                .matcher(text.replaceFirst(head, "").replaceAll("_cursor=[\\w-]{20,}", "_cursor=one"))
                .replaceAll(query ->
                        Matcher.quoteReplacement(Arrays.stream(query.group().split("&"))
                                .filter(parameter -> !parameter.equals("_format=json"))
                                .sorted()
                                .collect(Collectors.joining("&"))));
    }

    private long rows() {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = 'SEARCH' and patient_id = cast(? as uuid)",
                        Long.class,
                        scene.patientId());
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        // HAPI's is the moment of the answer too.
        assertThat(headers.remove("last-modified")).hasSize(1);
        List.of("date", "x-request-id", "content-length", "transfer-encoding", "connection", "keep-alive")
                .forEach(headers::remove);
        return headers;
    }
}
