package no.rodtrad.adapter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.profiles.IdentifierSystem;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenReaderTest {

    private static final String PARENT = "helseid://claims/client/claims/orgnr_parent";
    private static final String CHILD = "helseid://claims/client/claims/orgnr_child";
    private static final String LEVEL = "helseid://claims/identity/security_level";
    private static final String PID = "helseid://claims/identity/pid";
    private static final String HPR = "helseid://claims/hpr/hpr_number";
    private static final String HER_IDS = "urn:her-ids";
    private static final String PERSON = "13857012345";

    private final TokenReader helseId = reader(
            "helseid",
            Map.of("rodtrad:clinic", "institution", "rodtrad:gp", "gp", "rodtrad:clinic2", "institution"),
            Map.of(LEVEL, "4"),
            HER_IDS);
    private final TokenReader maskinporten =
            reader("maskinporten", Map.of("rodtrad:nav", "nav", "rodtrad:employer", "employer"), Map.of(), null);
    private final TokenReader idPorten =
            reader("idporten", Map.of("rodtrad:person", "person"), Map.of("acr", "idporten-loa-high"), null);

    @Test
    void helseId() {
        CallerIdentity caller = helseId.read(clinician()).orElseThrow();
        assertThat(caller.role()).isEqualTo(Role.INSTITUTION);
        assertThat(caller.issuer()).isEqualTo("helseid");
        assertThat(caller.organisations())
                .containsExactly(
                        number(IdentifierSystem.ENH, "999999999"),
                        number(IdentifierSystem.ENH, "999999998"),
                        number(IdentifierSystem.HER, "80000123"),
                        number(IdentifierSystem.HER, "80000124"));
        assertThat(caller.personNumber()).contains(PERSON);
        assertThat(caller.hprNumber()).contains("9144889");
    }

    @Test
    void maskinporten() {
        CallerIdentity caller = maskinporten
                .read(token("scope", "rodtrad:nav", "consumer", organisation("999999997")))
                .orElseThrow();
        assertThat(caller.role()).isEqualTo(Role.NAV);
        assertThat(caller.organisations()).containsExactly(number(IdentifierSystem.ENH, "999999997"));
        assertThat(caller.personNumber()).isEmpty();
        assertThat(caller.hprNumber()).isEmpty();
    }

    @Test
    void aSupplierActsForItsConsumerAndIsNotIt() {
        CallerIdentity caller = maskinporten
                .read(token(
                        "scope", "rodtrad:employer",
                        "consumer", organisation("999999997"),
                        "supplier", organisation("999999996")))
                .orElseThrow();
        assertThat(caller.organisations()).containsExactly(number(IdentifierSystem.ENH, "999999997"));
    }

    /** The consumer of such a token is whoever runs the web page that the person has logged in to. */
    @Test
    void idPorten() {
        CallerIdentity caller = idPorten.read(token(
                        "scope",
                        "openid rodtrad:person",
                        "pid",
                        PERSON,
                        "acr",
                        "idporten-loa-high",
                        "consumer",
                        organisation("999999997")))
                .orElseThrow();
        assertThat(caller.role()).isEqualTo(Role.PERSON);
        assertThat(caller.personNumber()).contains(PERSON);
        assertThat(caller.organisations()).as("a person is no organisation").isEmpty();
    }

    @Test
    void theLevelOfTheLoginMustSuffice() {
        assertThat(helseId.read(with(clinician(), LEVEL, null))).isEmpty();
        assertThat(helseId.read(with(clinician(), LEVEL, "3"))).isEmpty();
        assertThat(idPorten.read(token("scope", "rodtrad:person", "pid", PERSON)))
                .isEmpty();
        assertThat(idPorten.read(token("scope", "rodtrad:person", "pid", PERSON, "acr", "idporten-loa-substantial")))
                .isEmpty();
    }

    @Test
    void scopesThatGiveNoRoleOrTwo() {
        assertThat(helseId.read(with(clinician(), "scope", null))).isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", ""))).isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", "openid"))).isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", "rodtrad:clinicx"))).isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", 7))).isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", "rodtrad:clinic rodtrad:gp")))
                .isEmpty();
        assertThat(helseId.read(with(clinician(), "scope", "rodtrad:nav")))
                .as("another issuer's")
                .isEmpty();
    }

    @Test
    void scopesThatGiveOne() {
        assertThat(helseId.read(with(clinician(), "scope", List.of("openid", "rodtrad:gp"))))
                .map(CallerIdentity::role)
                .contains(Role.GP);
        assertThat(helseId.read(with(clinician(), "scope", "rodtrad:clinic rodtrad:clinic2")))
                .map(CallerIdentity::role)
                .contains(Role.INSTITUTION);
    }

    @Test
    void aPersonWithoutNumber() {
        assertThat(idPorten.read(token("scope", "rodtrad:person", "acr", "idporten-loa-high")))
                .isEmpty();
        assertThat(idPorten.read(token("scope", "rodtrad:person", "acr", "idporten-loa-high", "pid", " ")))
                .isEmpty();
    }

    @Test
    void anOrganisationOfAnotherRegisterIsNone() {
        Optional<CallerIdentity> caller = maskinporten.read(token(
                "scope",
                "rodtrad:nav",
                "consumer",
                Map.of("authority", "iso6523-actorid-upis", "ID", "9908:999999997")));
        assertThat(caller.orElseThrow().organisations()).isEmpty();
        assertThat(maskinporten
                        .read(token("scope", "rodtrad:nav", "consumer", "0192:999999997"))
                        .orElseThrow()
                        .organisations())
                .isEmpty();
    }

    @Test
    void herIdsOnlyFromTheClaimThatIsConfigured() {
        TokenReader without = reader("helseid", Map.of("rodtrad:clinic", "institution"), Map.of(), null);
        assertThat(without.read(clinician()).orElseThrow().organisations())
                .extracting(OrganisationNumber::system)
                .containsOnly(IdentifierSystem.ENH);
    }

    private static Jwt clinician() {
        return token(
                "scope",
                "openid rodtrad:clinic",
                PARENT,
                "999999999",
                CHILD,
                "999999998",
                LEVEL,
                "4",
                PID,
                PERSON,
                HPR,
                "9144889",
                HER_IDS,
                Arrays.asList("80000123", 80000124));
    }

    private static Map<String, String> organisation(String number) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + number);
    }

    private static Jwt token(Object... namesAndValues) {
        Map<String, Object> claims = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            claims.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        claims.put("iss", "https://issuer");
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(all -> all.putAll(claims))
                .build();
    }

    private static Jwt with(Jwt token, String claim, Object value) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(all -> {
                    all.putAll(token.getClaims());
                    all.remove(claim);
                    if (value != null) {
                        all.put(claim, value);
                    }
                })
                .build();
    }

    private static TokenReader reader(
            String name, Map<String, String> roles, Map<String, String> required, String herIds) {
        return new TokenReader(
                new AccessProperties.Issuer(name, "https://issuer", "https://issuer/jwks", roles, required, herIds));
    }

    private static OrganisationNumber number(IdentifierSystem system, String value) {
        return new OrganisationNumber(system, value);
    }
}
