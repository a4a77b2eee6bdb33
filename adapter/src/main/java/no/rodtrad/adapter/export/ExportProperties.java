package no.rodtrad.adapter.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How exports are made.
 *
 * @param most how many exports a recipient may have at a time
 * @param keep how long one can be fetched
 * @param tries how often one is begun before it has failed
 * @param lease how long one is left to the node that works on it without a sign of life
 * @param poll how often due ones are looked for
 * @param chunk how many resources are read at a time
 */
@ConfigurationProperties("rodtrad.export")
public record ExportProperties(
        @DefaultValue("3") int most,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("3") int tries,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("200") int chunk) {}
