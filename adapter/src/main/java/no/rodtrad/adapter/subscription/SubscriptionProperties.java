package no.rodtrad.adapter.subscription;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may subscribe, and how notifications are handed over.
 *
 * @param subscribers one row per organisation; nobody else may subscribe, and who is taken away is notified no more
 * @param localEndpoints for trials only: endpoints without TLS, and on this machine and its networks
 * @param most how many subscriptions a recipient may have
 * @param tries how often a notification is handed over before the subscription is given up
 * @param firstPause the pause after the first failure; each further one is twice as long
 * @param longestPause no pause is longer than this
 * @param timeout how long one hand-over may take, where the subscriber asked for no shorter time
 * @param lease how long a claimed subscription is left to the node that claimed it; longer than {@code timeout}
 * @param poll how often the feed is looked at
 * @param threads how many notifications are handed over side by side
 * @param maxCount how many events a notification holds at most
 */
@ConfigurationProperties("rodtrad.subscription")
public record SubscriptionProperties(
        @DefaultValue List<Row> subscribers,
        @DefaultValue("false") boolean localEndpoints,
        @DefaultValue("20") int most,
        @DefaultValue("30") int tries,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("10m") Duration longestPause,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("2") int threads,
        @DefaultValue("100") int maxCount) {

    /**
     * @param organisationNumber 9 digits
     * @param hosts where its endpoints may be: {@code host}, {@code host:port} or {@code host:*}
     */
    public record Row(
            String organisationNumber, @DefaultValue List<String> hosts) {}

    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
