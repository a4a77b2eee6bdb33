package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No door opens without a good token. */
@ExtendWith(SharedWorld.class)
class TokenTest {

    private static final List<String> DOORS =
            List.of("/fhir/CarePlan?_id=none", "/messages/5d0a3f5e-3a55-4bb5-93ae-7c0c1f0a5b11");

    private final World world;

    TokenTest(World world) {
        this.world = world;
    }

    @Test
    void withoutATokenNoDoorOpens() {
        refused(null, "RT-ACC-001");
        Answer message = world.http().post(null, "/messages", Http.XML, "<Message/>");
        assertThat(message.status()).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(world.sandbox().token("institution", Map.of("minutes", "-5")), "RT-ACC-002");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        // The same token but for the audience gets past that check: it names no role, which is told apart.
        Answer right = world.http().get(issued("https://rodtrad.no"), DOORS.get(0));
        assertThat(right.status()).isEqualTo(403);
        refused(issued("https://en-annen.example"), "RT-ACC-002");
    }

    @Test
    void anUnsignedTokenIsRefused() throws Exception {
        refused(new PlainJWT(genuine().getJWTClaimsSet()).serialize(), "RT-ACC-002");
    }

    @Test
    void aTokenOfAForeignKeyIsRefused() throws Exception {
        String keyId = genuine().getHeader().getKeyID();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(keyId).generate();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(),
                genuine().getJWTClaimsSet());
        forged.sign(new RSASSASigner(foreign));
        refused(forged.serialize(), "RT-ACC-002");
    }

    /** The trick in which the issuer's public key is taken for a shared secret. */
    @Test
    void aTokenSignedWithASharedSecretIsRefused() throws Exception {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(genuine().getHeader().getKeyID())
                        .build(),
                genuine().getJWTClaimsSet());
        forged.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        refused(forged.serialize(), "RT-ACC-002");
    }

    @Test
    void whatIsNoTokenIsRefused() {
        refused("tull", "RT-ACC-002");
    }

    private void refused(String token, String code) {
        for (String door : DOORS) {
            Answer answer = world.http().get(token, door);
            assertThat(answer.status()).as(door).isEqualTo(401);
            assertThat(answer.code()).as(door).isEqualTo(code);
        }
    }

    private SignedJWT genuine() throws Exception {
        return SignedJWT.parse(world.institution(Organisation.SENDER.number()));
    }

    /** A token by the issuer's own token endpoint, which makes the audience of what is asked for as scope. */
    private String issued(String audience) {
        Answer answer = new Http("")
                .post(
                        null,
                        world.sandbox().issuer("maskinporten") + "/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials&client_id=test&client_secret=test&scope="
                                + java.net.URLEncoder.encode(audience, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("access_token").asString();
    }
}
