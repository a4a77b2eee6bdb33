package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message as it came, and its receipt as it was answered, for those who may read all of it. */
@ExtendWith(SharedWorld.class)
class OriginalTest {

    private final World world;

    OriginalTest(World world) {
        this.world = world;
    }

    @Test
    void theSenderGetsTheSameBytesAndTheReceipt() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        byte[] bytes = epikrise.xml()
                .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        String type = "application/xml;charset=ISO-8859-1";
        Answer receipt = world.http().post(scene.institution(), "/messages", type, bytes);
        assertThat(AppRec.of(receipt.body()).accepted()).isTrue();
        Answer original = get(scene.institution(), epikrise.msgId(), "original");
        assertThat(original.status()).isEqualTo(200);
        assertThat(original.body()).isEqualTo(bytes);
        assertThat(original.type()).isEqualTo(type);
        assertThat(get(scene.institution(), epikrise.msgId(), "receipt").body()).isEqualTo(receipt.body());
        HttpHeaders headers = world.http().headers(scene.institution(), "/messages/" + epikrise.msgId() + "/original");
        assertThat(headers.allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(headers.firstValue("Content-Disposition")).contains("attachment; filename=\"melding.xml\"");
        assertThat(audited(epikrise.msgId(), "original")).isEqualTo(2);
        assertThat(audited(epikrise.msgId(), "receipt")).isEqualTo(1);
    }

    @Test
    void whomItIsAddressedToReadsItAsLongAsThePersonDoesNotObject() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        String doctor = world.sandbox().token("gp", Map.of("org", Organisation.REFERRER.number()));
        assertThat(get(doctor, epikrise.msgId(), "original").body()).isEqualTo(epikrise.bytes());
        String objection = ConsentBody.towardsNav(scene.patientId(), Organisation.SENDER, OffsetDateTime.now())
                .toString()
                .replace("\"permit\"", "\"deny\"")
                .replace(Organisation.NAV_NUMBER, Organisation.REFERRER.number());
        Answer objected = world.http().post(scene.self(), "/fhir/Consent", Http.FHIR, objection);
        assertThat(objected.status()).as(objected.text()).isEqualTo(201);
        assertThat(get(doctor, epikrise.msgId(), "original").code()).isEqualTo("RT-MSG-008");
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        String unknown = get(scene.institution(), "none", "original").text();
        for (String token : List.of(
                world.institution(Organisation.OTHER.number()),
                world.navToken(),
                scene.self(),
                world.sandbox().token("employer", Map.of("org", Organisation.REFERRER.number())))) {
            for (String what : List.of("original", "receipt")) {
                Answer answer = get(token, epikrise.msgId(), what);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.text()).isEqualTo(unknown);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/11/20-7", "nr. 7; å % \\ ?x=1&y#z", "..", "trace", "a//b/original", "%2F", "1+2 = 3"})
    void idsMayHoldAnySign(String id) {
        Scene scene = Scene.with(world);
        String own = id + " " + scene.person().number().hashCode();
        String address = id.equals("..") || id.equals("trace") ? id : own;
        Epikrise epikrise = scene.epikrise();
        byte[] bytes = older(epikrise)
                .replace(epikrise.msgId(), address.replace("&", "&amp;"))
                .getBytes(StandardCharsets.UTF_8);
        Answer answer = scene.post(bytes);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), address));
        String encoded = encoded(address);
        if (!address.equals("..")) {
            assertThat(scene.status(encoded).get("msgId").asString()).isEqualTo(address);
            assertThat(get(scene.institution(), encoded, "original").body()).isEqualTo(bytes);
            assertThat(get(scene.institution(), encoded, "trace")
                            .json()
                            .get("msgId")
                            .asString())
                    .isEqualTo(address);
        }
        for (String what : List.of("", "/trace")) {
            assertThat(world.http()
                            .get(scene.institution(), "/messages" + what + "?id=" + encoded)
                            .json()
                            .get("msgId")
                            .asString())
                    .isEqualTo(address);
        }
        assertThat(world.http()
                        .get(scene.institution(), "/messages/original?id=" + encoded)
                        .body())
                .isEqualTo(bytes);
        assertThat(world.http()
                        .get(scene.institution(), "/messages/receipt?id=" + encoded)
                        .body())
                .isEqualTo(answer.body());
    }

    /** Epikrise 1.1, whose ids need not be UUIDs. */
    static String older(Epikrise epikrise) {
        return epikrise.xml()
                .replace("epikrise/2012-02-15", "epikrise/2006-09-23")
                .replace("v1.2 2012-02-15", "v1.1 2006-09-23")
                .replace("<Type V=\"EPIKRISE\"", "<Type V=\"E\"")
                .replaceAll("<Status V=\"TEST\"[^>]*/>", "");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer get(String token, String id, String what) {
        return world.http().get(token, "/messages/" + id + "/" + what);
    }

    private int audited(String id, String what) {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = 'READ' and subject like ? and detail = ?"
                                + " and patient_id is not null",
                        Integer.class,
                        "%" + id,
                        what);
    }
}
