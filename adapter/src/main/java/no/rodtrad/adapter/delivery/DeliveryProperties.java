package no.rodtrad.adapter.delivery;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How outgoing messages are delivered.
 *
 * @param receiverUrl where NAV takes messages
 * @param keyStore PKCS#12 file with the key and certificate that messages are signed with
 * @param keyStorePassword its password
 * @param tries how often a message is handed over before it is parked
 * @param firstPause the pause after the first failure; each further one is twice as long
 * @param longestPause no pause is longer than this
 * @param lease how long a claimed row is left to the node that claimed it; longer than {@code timeout}
 * @param timeout how long one hand-over may take
 * @param threads how many messages are handed over side by side
 * @param poll how often due rows are looked for when nothing wakes the loop earlier
 */
@ConfigurationProperties("rodtrad.delivery")
public record DeliveryProperties(
        String receiverUrl,
        Path keyStore,
        String keyStorePassword,
        @DefaultValue("12") int tries,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("4") int threads) {

    /** The pause after the given number of failed tries, without jitter. */
    public Duration pauseAfter(int failures) {
        long factor = 1L << Math.min(failures - 1, 30);
        Duration pause = firstPause.multipliedBy(factor);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
