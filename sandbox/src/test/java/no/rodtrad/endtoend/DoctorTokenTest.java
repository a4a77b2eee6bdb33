package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A message that an enterprise signed, with the token of the doctor's login as an attachment. */
class DoctorTokenTest {

    private static final String ISSUER = "https://helseid.example";
    private static final String DOCTOR = "21916830170";

    /** What the template has as its {@code GenDate}. */
    private static final Instant GENERATED = Instant.parse("2026-11-20T12:00:00Z");

    private static Path data;
    private static RSAKey key;
    private static WireMockServer keys;
    private static World world;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory("doctor");
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        keys = new WireMockServer(wireMockConfig().bindAddress("localhost").dynamicPort());
        keys.start();
        keys.stubFor(any(anyUrl()).willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
        Map<String, String> extra = new HashMap<>(World.DELIVERY);
        extra.put("rodtrad.doctor-token.issuer", ISSUER);
        extra.put("rodtrad.doctor-token.jwk-set-uri", keys.baseUrl() + "/jwks");
        world = World.start(World.settings(data).withExtra(extra), null);
    }

    @AfterAll
    static void end() throws IOException {
        world.close();
        keys.stop();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void theDoctorIsKeptWithTheMessageAndTheTokenNowhere() throws Exception {
        Scene scene = Scene.with(world);
        Epikrise like = scene.epikrise();
        Answer answer = scene.post(message(like, DOCTOR, token(60)));
        assertThat(AppRec.of(answer.body()).accepted()).as(answer.text()).isTrue();
        assertThat(step(scene, like)).containsExactly("same");
        assertThat(world.jdbc()
                        .queryForObject("select doctor from message where msg_id = ?", String.class, like.msgId()))
                .isEqualTo(DOCTOR);
        assertThat(world.jdbc()
                        .queryForObject(
                                "select count(*) from resource_version where content like '%application/jwt%'",
                                Integer.class))
                .isZero();
        assertThat(world.jdbc().queryForList("select detail from audit where action = 'RECEIVE'", String.class))
                .anySatisfy(detail -> assertThat(detail).contains("doctor-same"));
        assertThat(world.jdbc().queryForList("select subject || detail || actor from audit", String.class))
                .noneSatisfy(row -> assertThat(row).contains(DOCTOR));
        assertThat(world.printed()).doesNotContain(DOCTOR);
        assertThat(attesters(scene))
                .extracting(who -> who.getSystem() + " " + who.getValue())
                .containsExactly(IdentifierSystem.FNR.uri() + " " + DOCTOR);
        assertThat(scene.search(world.navToken(), Provenance.class)).isEmpty();
        Provenance named = scene.search(scene.institution(), Provenance.class).get(0);
        OperationOutcome outcome = (OperationOutcome) Scene.parse(world.http()
                .get(
                        scene.institution(),
                        "/fhir/Provenance/" + named.getIdElement().getIdPart() + "/$validate"));
        assertThat(outcome.getIssue())
                .extracting(OperationOutcome.OperationOutcomeIssueComponent::getSeverity)
                .doesNotContain(OperationOutcome.IssueSeverity.ERROR, OperationOutcome.IssueSeverity.FATAL);
    }

    @Test
    void anotherDoctorThanTheNamedOneIsReported() throws Exception {
        Scene scene = Scene.with(world);
        Epikrise like = scene.epikrise();
        assertThat(AppRec.of(scene.post(message(like, scene.person().number(), token(60)))
                                .body())
                        .accepted())
                .isTrue();
        assertThat(step(scene, like)).containsExactly("different");
        assertThat(attesters(scene)).extracting(Identifier::getValue).containsExactly(DOCTOR);
    }

    @Test
    void aTokenThatIsNotValidForTheMessageRefusesIt() throws Exception {
        Scene scene = Scene.with(world);
        AppRec receipt = AppRec.of(
                scene.post(message(scene.epikrise(), DOCTOR, token(-3_600))).body());
        assertThat(receipt.errors())
                .containsExactly(
                        ErrorCode.DOCTOR_TOKEN_INVALID.appRec() + " " + ErrorCode.DOCTOR_TOKEN_INVALID.norwegian());
    }

    /** Whom the Provenance names as standing for the message. */
    private static List<Identifier> attesters(Scene scene) {
        return scene.search(scene.institution(), Provenance.class).stream()
                .flatMap(provenance -> provenance.getAgent().stream())
                .filter(agent ->
                        "attester".equals(agent.getType().getCodingFirstRep().getCode()))
                .map(agent -> agent.getWho().getIdentifier())
                .toList();
    }

    private static List<String> step(Scene scene, Epikrise like) {
        return scene.status(like.msgId())
                .get("steps")
                .valueStream()
                .filter(step -> step.get("step").asString().equals("signed-by-doctor"))
                .map(step -> step.get("detail").asString())
                .toList();
    }

    private static byte[] message(Epikrise like, String named, String token) throws IOException {
        String xml = like.fill(Epikrise.template("dialogmelding.xml"));
        String withDoctor = xml.replaceFirst("</Organisation>", """
                  <HealthcareProfessional><FamilyName>Rev</FamilyName><GivenName>Kari</GivenName>
                  <Ident><Id>%s</Id><TypeId V="FNR" S="2.16.578.1.12.4.1.1.8116"/></Ident></HealthcareProfessional>
                </Organisation>""".formatted(named));
        String withToken = withDoctor.replace("</MsgHead>", """
                  <Document><RefDoc><MsgType V="A" DN="Vedlegg"/><MimeType>application/jwt</MimeType><Content>
                  <Base64Container xmlns="http://www.kith.no/xmlstds/base64container">%s</Base64Container>
                  </Content></RefDoc></Document>
                </MsgHead>""".formatted(token));
        assertThat(withToken).contains(named, token);
        return new Signing(world, data.resolve("keys")).sign("sender", withToken);
    }

    /** @param expires seconds after the message was made */
    private static String token(int expires) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience("nav:sign-message")
                        .issueTime(Date.from(GENERATED.plusSeconds(expires - 600)))
                        .expirationTime(Date.from(GENERATED.plusSeconds(expires)))
                        .claim("auth_time", GENERATED.getEpochSecond() - 7_200)
                        .claim("scope", "openid nav:sign-message/msghead")
                        .claim("helseid://claims/identity/pid", DOCTOR)
                        .claim("helseid://claims/identity/security_level", "4")
                        .build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }
}
