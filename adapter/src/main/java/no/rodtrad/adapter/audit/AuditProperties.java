package no.rodtrad.adapter.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is sealed.
 *
 * @param sealEvery the pause between two blocks
 * @param checkpointEvery how often the last block is signed, if there is a new one
 * @param checkpointFile where signed checkpoints are appended, to be shipped elsewhere; null for the log alone
 * @param takeover how long a start waits for another process of the same node name to end
 */
@ConfigurationProperties("rodtrad.audit")
public record AuditProperties(
        @DefaultValue("100ms") Duration sealEvery,
        @DefaultValue("60s") Duration checkpointEvery,
        Path checkpointFile,
        @DefaultValue("30s") Duration takeover) {}
