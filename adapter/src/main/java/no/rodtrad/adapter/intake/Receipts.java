package no.rodtrad.adapter.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.configuration.SoftwareVersion;
import no.rodtrad.mappings.apprec.AppRecWriter;
import no.rodtrad.mappings.apprec.Receipt;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.XmlGateway;
import org.springframework.stereotype.Component;

/** Makes the AppRec that answers a message, in the version that its kind calls for. */
@Component
class Receipts {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Clock clock;
    private final SoftwareVersion version;

    Receipts(Clock clock, SoftwareVersion version) {
        this.clock = clock;
        this.version = version;
    }

    byte[] positive(MessageHeader header) {
        return write(header, List.of());
    }

    byte[] negative(MessageHeader header, List<Refusal> refusals) {
        return write(header, refusals);
    }

    private byte[] write(MessageHeader header, List<Refusal> refusals) {
        Receipt receipt = new Receipt(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(NORWAY).toOffsetDateTime(),
                version.value(),
                refusals);
        return XmlGateway.write(AppRecWriter.write(header, receipt), StandardCharsets.UTF_8);
    }
}
