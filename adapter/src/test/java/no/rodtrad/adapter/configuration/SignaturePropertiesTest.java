package no.rodtrad.adapter.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.rodtrad.adapter.signature.Revocation;
import no.rodtrad.adapter.signature.Sha1Exception;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SignaturePropertiesTest {

    private static SignatureProperties bound(Map<String, ?> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("rodtrad.signature", SignatureProperties.class)
                .get();
    }

    @Test
    void nothingIsExceptedAndNobodyAskedByDefault() {
        SignatureProperties properties = bound(Map.of("rodtrad.signature.trusted-roots", "roots.pem"));
        assertThat(properties.sha1Exceptions()).isEmpty();
        assertThat(properties.revocation()).isEqualTo(Revocation.Mode.OFF);
        assertThat(properties.revocationHosts()).isEmpty();
        assertThat(properties.revocationTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void readsWhatIsSet() {
        SignatureProperties properties = bound(Map.of(
                "rodtrad.signature.trusted-roots", "roots.pem",
                "rodtrad.signature.revocation", "strict",
                "rodtrad.signature.revocation-hosts", "ocsp.example.org,crl.example.org:8081",
                "rodtrad.signature.sha1[0].organisation-number", "310123455",
                "rodtrad.signature.sha1[0].until", "2026-12-31",
                "rodtrad.signature.sha1[0].reason", "Bytter system."));
        assertThat(properties.revocation()).isEqualTo(Revocation.Mode.STRICT);
        assertThat(properties.revocationHosts()).containsExactlyInAnyOrder("ocsp.example.org", "crl.example.org:8081");
        assertThat(properties.sha1Exceptions())
                .containsExactly(new Sha1Exception("310123455", LocalDate.parse("2026-12-31"), "Bytter system."));
    }

    @Test
    void anExceptionWithoutAnEndStopsTheServer() {
        SignatureProperties properties = bound(Map.of(
                "rodtrad.signature.sha1[0].organisation-number", "310123455",
                "rodtrad.signature.sha1[0].reason", "Bytter system."));
        assertThatThrownBy(properties::sha1Exceptions).isInstanceOf(IllegalArgumentException.class);
    }
}
