package no.rodtrad.adapter.configuration;

import java.io.IOException;
import java.time.Clock;
import no.rodtrad.adapter.signature.Revocation;
import no.rodtrad.adapter.signature.SignatureVerifier;
import no.rodtrad.adapter.signature.TrustedRoots;
import no.rodtrad.mappings.disclosure.Policy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that are made from configuration and know nothing of Spring. */
@Configuration
class AdapterConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Read at start, so that a policy with a gap stops the server and not a disclosure. */
    @Bean
    Policy policy() {
        return Policy.load();
    }

    @Bean
    SoftwareVersion softwareVersion(@Value("${rodtrad.version:}") String configured) {
        String packaged = AdapterConfiguration.class.getPackage().getImplementationVersion();
        return new SoftwareVersion(!configured.isEmpty() ? configured : packaged == null ? "development" : packaged);
    }

    @Bean
    SignatureVerifier signatureVerifier(SignatureProperties properties, Clock clock) throws IOException {
        return new SignatureVerifier(
                TrustedRoots.fromPem(properties.trustedRoots()),
                properties.sha1Exceptions(),
                new Revocation(properties.revocation(), properties.revocationHosts(), properties.revocationTimeout()),
                clock);
    }
}
