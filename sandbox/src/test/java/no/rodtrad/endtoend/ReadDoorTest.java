package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads under a condition, and texts for who asks for them. */
@ExtendWith(SharedWorld.class)
class ReadDoorTest {

    private final World world;
    private final RawHttp http;
    private Scene scene;
    private Epikrise epikrise;
    private String plan;

    ReadDoorTest(World world) {
        this.world = world;
        this.http = new RawHttp(URI.create(world.sandbox().baseUrl()), Duration.ofSeconds(20));
    }

    @BeforeEach
    void aPlan() {
        scene = Scene.with(world);
        epikrise = scene.epikrise();
        scene.send(epikrise);
        plan = "/fhir/CarePlan/"
                + scene.search(scene.institution(), CarePlan.class)
                        .get(0)
                        .getIdElement()
                        .getIdPart();
    }

    @Test
    void whatIsHeldIsNotSentAgain() {
        for (String address : List.of(plan, plan + "/_history/1")) {
            Answer first = get(scene.institution(), address);
            String etag = header(first, "ETag");
            assertThat(first.status()).as(first.text()).isEqualTo(200);
            assertThat(etag).isEqualTo("W/\"1\"");
            for (String held : List.of(etag, "\"1\"", "\"7\", W/\"1\"", "*")) {
                Answer again = get(scene.institution(), address, "If-None-Match: " + held);
                assertThat(again.status()).as(held + again.text()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(header(again, "ETag")).isEqualTo(etag);
            }
            assertThat(get(scene.institution(), address, "If-None-Match: W/\"2\"")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aChangeIsSentAndAnOldDateToo() {
        Answer first = get(scene.institution(), plan);
        String changed = header(first, "Last-Modified");
        assertThat(get(scene.institution(), plan, "If-Modified-Since: " + changed)
                        .status())
                .isEqualTo(304);
        assertThat(get(
                                scene.institution(),
                                plan,
                                "If-Modified-Since: " + date(Instant.now().minusSeconds(3600)))
                        .status())
                .isEqualTo(200);
        assertThat(get(scene.institution(), plan, "If-Modified-Since: i dag").status())
                .isEqualTo(200);
        // Where both are given, only the version counts.
        assertThat(get(scene.institution(), plan, "If-None-Match: W/\"9\"", "If-Modified-Since: " + changed)
                        .status())
                .isEqualTo(200);
        CarePlan next = (CarePlan) Scene.parse(first);
        next.setTitle("Ny tittel");
        assertThat(scene.update(scene.institution(), next).status()).isEqualTo(200);
        Answer after = get(scene.institution(), plan, "If-None-Match: W/\"1\"");
        assertThat(after.status()).isEqualTo(200);
        assertThat(header(after, "ETag")).isEqualTo("W/\"2\"");
    }

    /** The version stays the same while NAV's part of it comes, goes and comes again. */
    @Test
    void aPartIsNamedByWhatIsSeenOfIt() {
        assertThat(get(world.navToken(), plan, "If-None-Match: *").status()).isEqualTo(404);
        Consent consent = scene.permit();
        Answer part = get(world.navToken(), plan);
        String etag = header(part, "ETag");
        assertThat(part.status()).isEqualTo(200);
        assertThat(etag).isNotEqualTo("W/\"1\"").startsWith("W/\"1.");
        assertThat(get(world.navToken(), plan, "If-None-Match: " + etag).status())
                .isEqualTo(304);
        // Somebody who saw the whole, or asks by the time, is given what is to be seen now.
        assertThat(get(world.navToken(), plan, "If-None-Match: W/\"1\"").status())
                .isEqualTo(200);
        assertThat(get(world.navToken(), plan, "If-Modified-Since: " + date(Instant.now()))
                        .status())
                .isEqualTo(200);
        assertThat(get(scene.institution(), plan, "If-None-Match: " + etag).status())
                .isEqualTo(200);
        scene.withdraw(consent);
        assertThat(get(world.navToken(), plan, "If-None-Match: " + etag).status())
                .isEqualTo(404);
    }

    @Test
    void aHeadIsAReadWithoutItsBody() {
        Answer head =
                http.send(List.of("HEAD " + plan + " HTTP/1.1", "Authorization: Bearer " + scene.institution()), null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo("W/\"1\"");
    }

    @Test
    void aTextIsMadeOfWhatIsSeen() {
        scene.permit();
        CarePlan whole = (CarePlan) Scene.parse(get(scene.institution(), plan));
        whole.setTitle("Plan <b>A</b> & \"B\"");
        assertThat(scene.update(scene.institution(), whole).status()).isEqualTo(200);
        for (String asked : List.of("?_summary=text", "?_elements=text")) {
            CarePlan seen = (CarePlan) Scene.parse(get(scene.institution(), plan + asked));
            assertThat(seen.getText().getDivAsString())
                    .contains("Plan &lt;b&gt;A&lt;/b&gt; &amp;")
                    .doesNotContain("<b>A</b>");
            assertThat(seen.hasActivity()).isFalse();
            assertThat(seen.getIdElement().getIdPart())
                    .isEqualTo(whole.getIdElement().getIdPart());
        }
        CarePlan summary = (CarePlan) Scene.parse(get(scene.institution(), plan + "?_summary=text"));
        assertThat(summary.getSubject().getReference()).isEqualTo("Patient/" + scene.patientId());
        assertThat(summary.getMeta().getTag()).anyMatch(tag -> "SUBSETTED".equals(tag.getCode()));
        String part = get(world.navToken(), plan + "?_summary=text").text();
        assertThat(part).contains("<div").doesNotContain(epikrise.healthWords());
        assertThat(get(scene.institution(), plan).text()).doesNotContain("<div");
    }

    @Test
    void aSendersOwnTextIsForWhoSeesAll() {
        CarePlan whole = (CarePlan) Scene.parse(get(scene.institution(), plan));
        String own = epikrise.health().word();
        whole.getText()
                .setStatus(org.hl7.fhir.r4.model.Narrative.NarrativeStatus.ADDITIONAL)
                .setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + own + "</div>");
        assertThat(scene.update(scene.institution(), whole).status()).isEqualTo(200);
        scene.permit();
        assertThat(get(scene.institution(), plan + "?_summary=text").text()).contains(own);
        assertThat(get(world.navToken(), plan + "?_summary=text").text()).doesNotContain(own);
    }

    private Answer get(String token, String address, String... headers) {
        List<String> head =
                new java.util.ArrayList<>(List.of("GET " + address + " HTTP/1.1", "Authorization: Bearer " + token));
        head.addAll(List.of(headers));
        return http.send(head, null);
    }

    private static String header(Answer answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
