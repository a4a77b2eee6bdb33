package no.rodtrad.adapter.configuration;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.delivery.DeliveryProperties;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.OwnKeys;
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
