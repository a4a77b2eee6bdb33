package no.rodtrad.adapter.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class DoctorTokensTest {

    private static final String ISSUER = "https://helseid.example";
    private static final String PID = "21916830170";
    private static final Instant GENERATED = Instant.parse("2026-11-20T12:00:00Z");

    private static RSAKey key;
    private static RSAKey foreign;
    private static HttpServer keys;
    private static DoctorTokens tokens;

    @BeforeAll
    static void publishKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        foreign = new RSAKeyGenerator(2048).keyID("one").generate();
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keys.start();
        tokens = new DoctorTokens(properties(ISSUER, keys.getAddress().getPort()));
    }

    @AfterAll
    static void end() {
        keys.stop(0);
    }

    /** What is wrong with a token. */
    enum Fault {
        ISSUER_OTHER(claims -> claims.issuer("https://other.example")),
        AUDIENCE_OTHER(claims -> claims.audience("https://rodtrad")),
        SCOPE_OTHER(claims -> claims.claim("scope", "openid nav:sign-message/other")),
        LEVEL_3(claims -> claims.claim("helseid://claims/identity/security_level", "3")),
        PERSON_MISSING(claims -> claims.claim("helseid://claims/identity/pid", null)),
        PERSON_SHORT(claims -> claims.claim("helseid://claims/identity/pid", "2191683017")),
        ISSUED_AFTER(claims -> claims.issueTime(date(600))),
        ISSUED_NEVER(claims -> claims.issueTime(null)),
        EXPIRED(claims -> claims.expirationTime(date(-600))),
        EXPIRES_NEVER(claims -> claims.expirationTime(null)),
        LOGIN_AFTER(
                claims -> claims.claim("auth_time", GENERATED.plusSeconds(600).getEpochSecond())),
        LOGIN_NEVER(claims -> claims.claim("auth_time", null));

        private final Consumer<JWTClaimsSet.Builder> change;

        Fault(Consumer<JWTClaimsSet.Builder> change) {
            this.change = change;
        }
    }

    @Test
    void readsTheDoctorAndTakesTheTokenOut() throws Exception {
        String token = token(key, claims -> {});
        String twice = Base64.getMimeEncoder().encodeToString(token.getBytes(StandardCharsets.US_ASCII));
        for (String message : List.of(
                attachment("application/jwt", token),
                attachment("application/jwt", twice),
                attachment("Application/JWT", token),
                attachment("application/json", twice))) {
            Element root = root(message);
            SigningDoctor doctor = tokens.take(root).orElseThrow().orElseThrow();
            assertThat(doctor.personNumber()).isEqualTo(PID);
            assertThat(doctor.hprNumber()).contains("1000000");
            assertThat(doctor.toString()).doesNotContain(PID);
            assertThat(root.getElementsByTagName("Base64Container").getLength()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATokenThatIsNotForThisMessage(Fault fault) throws Exception {
        assertInvalid(attachment("application/jwt", token(key, fault.change)));
    }

    @Test
    void refusesForeignKeysRubbishAndSeveral() throws Exception {
        String token = token(key, claims -> {});
        assertInvalid(attachment("application/jwt", token(foreign, claims -> {})));
        assertInvalid(attachment("application/jwt", token.substring(0, token.lastIndexOf('.')) + ".AAAA"));
        assertInvalid(attachment("application/jwt", "eyJhbGciOiJub25lIn0.e30."));
        assertInvalid(attachment("application/jwt", "%%%"));
        assertInvalid(attachment("application/jwt", ""));
        assertInvalid(attachment("application/jwt", token) + attachment("application/jwt", token));
    }

    @Test
    void leavesOtherAttachmentsAlone() throws Exception {
        String json = Base64.getEncoder().encodeToString("{\"blodtrykk\": 120}".getBytes(StandardCharsets.UTF_8));
        Element root = root(attachment("application/json", json) + attachment("application/pdf", "JVBERg=="));
        assertThat(tokens.take(root).orElseThrow()).isEmpty();
        assertThat(root.getElementsByTagName("Base64Container").getLength()).isEqualTo(2);
    }

    /** It is no document, whoever issued it. */
    @Test
    void takesTheTokenOutAndBelievesNothingWithoutAnIssuer() throws Exception {
        Element root = root(attachment("application/jwt", token(key, claims -> {})));
        assertThat(new DoctorTokens(properties(null, 1)).take(root).orElseThrow())
                .isEmpty();
        assertThat(root.getElementsByTagName("Base64Container").getLength()).isZero();
    }

    @Test
    void asksToComeAgainWhereTheKeysCannotBeHad() throws Exception {
        HttpServer closed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = closed.getAddress().getPort();
        closed.stop(0);
        Element root = root(attachment("application/jwt", token(key, claims -> {})));
        assertThat(new DoctorTokens(properties(ISSUER, port)).take(root))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.DOCTOR_TOKEN_UNAVAILABLE)));
    }

    @ParameterizedTest
    @CsvSource({
        "FNR, 21916830170, SAME",
        "FNR, 01815012345, DIFFERENT",
        "HPR, 1000000,     SAME",
        "HPR, 7654321,     DIFFERENT",
        "HER, 12345,       NOT_COMPARABLE"
    })
    void isHeldAgainstTheDoctorWhomTheMessageNames(String type, String id, SigningDoctor.Check check) {
        Party.Unit doctor = new Party.Unit("Rev Kari", List.of(new Ident(id, type, null)));
        Party sender = new Party("Solbakken", List.of(), List.of(), List.of(doctor));
        assertThat(new SigningDoctor(PID, Optional.of("1000000")).against(sender))
                .isEqualTo(check);
    }

    private static void assertInvalid(String attachments) {
        assertThat(tokens.take(root(attachments)))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.DOCTOR_TOKEN_INVALID)));
    }

    private static DoctorTokenProperties properties(String issuer, int port) {
        return new DoctorTokenProperties(
                issuer,
                "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/jwks",
                "nav:sign-message",
                "nav:sign-message/msghead");
    }

    private static String token(RSAKey signing, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("nav:sign-message")
                .issueTime(date(-10))
                .expirationTime(date(60))
                .claim("auth_time", GENERATED.minusSeconds(3_600).getEpochSecond())
                .claim("scope", List.of("openid", "nav:sign-message/msghead"))
                .claim("helseid://claims/identity/pid", PID)
                .claim("helseid://claims/identity/security_level", "4")
                .claim("helseid://claims/hpr/hpr_number", "1000000");
        change.accept(claims);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("one")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims.build());
        jwt.sign(new RSASSASigner(signing));
        return jwt.serialize();
    }

    private static Date date(int seconds) {
        return Date.from(GENERATED.plusSeconds(seconds));
    }

    private static String attachment(String mediaType, String content) {
        return "<Document><RefDoc><MsgType V='A'/><MimeType>" + mediaType + "</MimeType><Content><Base64Container>"
                + content + "</Base64Container></Content></RefDoc></Document>";
    }

    private static Element root(String attachments) {
        String xml =
                "<MsgHead><MsgInfo><GenDate>2026-11-20T13:00:00+01:00</GenDate></MsgInfo>" + attachments + "</MsgHead>";
        return XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
    }
}
