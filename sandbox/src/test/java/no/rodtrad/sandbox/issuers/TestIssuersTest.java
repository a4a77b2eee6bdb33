package no.rodtrad.sandbox.issuers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.rodtrad.sandbox.story.StoryEpikrise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestIssuersTest {

    private static final Cast CAST = StoryEpikrise.load().cast();
    private static TestIssuers issuers;

    @BeforeAll
    static void start() throws Exception {
        issuers = TestIssuers.start(0, CAST);
    }

    @AfterAll
    static void end() {
        issuers.close();
    }

    private static JWTClaimsSet claims(TestRole role, Map<String, String> parameters) throws Exception {
        return SignedJWT.parse(issuers.token(TokenOrder.of(role, parameters))).getJWTClaimsSet();
    }

    /** The way that the adapter goes: issuer, keys and role from the properties, the rest from the token. */
    @ParameterizedTest
    @EnumSource
    void theAdapterCanVerifyTheTokenByItsProperties(TestRole role) throws Exception {
        SignedJWT token = SignedJWT.parse(issuers.token(TokenOrder.of(role)));
        Map<String, String> properties = issuers.properties();
        String prefix = properties.entrySet().stream()
                .filter(e -> e.getValue().equals(role.issuer()) && e.getKey().endsWith("].name"))
                .map(e -> e.getKey().replace("name", ""))
                .findFirst()
                .orElseThrow();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(properties.get(prefix + "issuer"));
        assertThat(claims.getAudience()).containsExactly(properties.get("rodtrad.access.audience"));
        assertThat(properties.get(prefix + "roles[" + claims.getStringClaim("scope") + "]"))
                .isEqualTo(role.code());
        JWKSet keys =
                JWKSet.load(URI.create(properties.get(prefix + "jwk-set-uri")).toURL());
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
    }

    @Test
    void anInstitutionComesByHelseId() throws Exception {
        JWTClaimsSet claims = claims(TestRole.INSTITUTION, Map.of());
        assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_parent"))
                .isEqualTo(CAST.institution().organisation());
        assertThat(claims.getClaim("helseid://claims/identity/security_level")).isEqualTo("4");
        assertThat(claims.getStringListClaim("rodtrad://claims/her_ids"))
                .isNotEmpty()
                .isEqualTo(CAST.institution().herIds());
    }

    @Test
    void anotherOrganisationDoesNotGetTheHerIdsOfTheCast() throws Exception {
        JWTClaimsSet other = claims(TestRole.INSTITUTION, Map.of("org", "310123455", "hpr", "1234567"));
        assertThat(other.getStringListClaim("rodtrad://claims/her_ids")).isEmpty();
        assertThat(other.getClaim("helseid://claims/hpr/hpr_number")).isEqualTo("1234567");
        assertThat(claims(TestRole.GP, Map.of("org", "310123455", "her", "81, 82"))
                        .getStringListClaim("rodtrad://claims/her_ids"))
                .isEqualTo(List.of("81", "82"));
    }

    @Test
    void navComesByMaskinporten() throws Exception {
        JWTClaimsSet claims = claims(TestRole.NAV, Map.of());
        assertThat(claims.getJSONObjectClaim("consumer"))
                .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:889640782"));
        assertThat(claims.getIssuer()).endsWith("/maskinporten");
    }

    @Test
    void thePersonComesByIdPortenAtLevelHigh() throws Exception {
        assertThat(claims(TestRole.PERSON, Map.of()).getClaim("pid")).isEqualTo(CAST.person());
        JWTClaimsSet another = claims(TestRole.PERSON, Map.of("pid", "21916830170"));
        assertThat(another.getClaim("pid")).isEqualTo("21916830170");
        assertThat(another.getClaim("acr")).isEqualTo("idporten-loa-high");
    }

    @Test
    void aTokenCanBeMadeThatHasExpired() throws Exception {
        assertThat(claims(TestRole.GP, Map.of("minutes", "-5")).getExpirationTime())
                .isBefore(new Date());
        assertThat(claims(TestRole.GP, Map.of()).getExpirationTime())
                .isBetween(
                        new Date(System.currentTimeMillis() + 3_500_000),
                        new Date(System.currentTimeMillis() + 3_700_000));
    }
}
