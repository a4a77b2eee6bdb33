package no.rodtrad.adapter.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.rodtrad.adapter.signature.OwnKeys;
import no.rodtrad.adapter.signature.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Signs checkpoints with the server's own key and puts them where an operator ships them from: the log {@code
 * rodtrad.audit.checkpoint} and, if configured, a file.
 */
@Component
class CheckpointLog {

    private static final Logger LINES = LoggerFactory.getLogger("rodtrad.audit.checkpoint");

    private final OwnKeys keys;
    private final AuditProperties properties;
    private final Clock clock;

    CheckpointLog(OwnKeys keys, AuditProperties properties, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws IllegalStateException if no key may sign now */
    Checkpoint sign(String node, long seq, byte[] block) {
        SigningKey key = keys.signing(clock.instant());
        return Checkpoint.sign(
                node,
                seq,
                block,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                key.chain().get(0),
                key.key());
    }

    void publish(Checkpoint checkpoint) {
        String line = CheckpointLine.write(checkpoint);
        LINES.info(line);
        if (properties.checkpointFile() == null) {
            return;
        }
        try (FileChannel file =
                FileChannel.open(properties.checkpointFile(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("a checkpoint could not be written to its file", e);
        }
    }
}
