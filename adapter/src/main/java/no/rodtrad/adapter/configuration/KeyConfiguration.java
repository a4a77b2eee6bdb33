package no.rodtrad.adapter.configuration;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.delivery.DeliveryProperties;
import no.rodtrad.adapter.encryption.EnvelopeOpener;
import no.rodtrad.adapter.encryption.EnvelopeSealer;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.OwnKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This server's own keys and what is done with them. */
@Configuration
class KeyConfiguration {

    @Bean
    OwnKeys ownKeys(DeliveryProperties delivery, KeyProperties keys) throws IOException {
        return OwnKeys.fromPkcs12(
                delivery.keyStore(), delivery.keyStorePassword().toCharArray(), keys.firstDays());
    }

    @Bean
    MessageSigner messageSigner(OwnKeys keys, Clock clock) {
        return new MessageSigner(keys, clock);
    }

    @Bean
    EnvelopeOpener envelopeOpener(OwnKeys keys, EncryptionProperties properties, Clock clock) {
        return new EnvelopeOpener(keys, properties.tripleDesExceptions(), clock);
    }

    /** There is none where the receiver's certificates are not configured. */
    @Bean
    @ConditionalOnProperty("rodtrad.encryption.receiver-certificates")
    EnvelopeSealer envelopeSealer(
            EncryptionProperties properties, @Value("${rodtrad.nav.organisation-number}") String receiver, Clock clock)
            throws IOException {
        return new EnvelopeSealer(
                EnvelopeSealer.certificates(properties.receiverCertificates()),
                properties.method(),
                properties.keyTransport(),
                properties.tripleDesExceptions(),
                receiver,
                clock);
    }

    /** A key that ran out is noticed when messages park; this tells weeks before. */
    @Bean
    MeterBinder keyFigures(OwnKeys keys, Clock clock) {
        return registry -> TimeGauge.builder(
                        "rodtrad.keys.remaining",
                        () -> Duration.between(clock.instant(), keys.signsUntil())
                                .toSeconds(),
                        TimeUnit.SECONDS)
                .description("How long the newest signing certificate is still valid")
                .register(registry);
    }
}
