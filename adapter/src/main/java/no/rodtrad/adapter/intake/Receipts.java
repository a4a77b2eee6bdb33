package no.rodtrad.adapter.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.configuration.SoftwareVersion;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.apprec.AppRecWriter;
import no.rodtrad.mappings.apprec.Receipt;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes the AppRec that answers a message, in the version that its kind calls for. */
@Component
class Receipts {

    /** The role of a copy recipient in a receipt. */
    private static final String COPY = "COP";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Clock clock;
    private final SoftwareVersion version;

    Receipts(Clock clock, SoftwareVersion version) {
        this.clock = clock;
        this.version = version;
    }

    /** The AppRecs of a message; one that is addressed otherwise than the first time needs one of its own. */
    Answers of(AcceptedMessage message) {
        return new Answers() {
            @Override
            public byte[] first(List<StoredResource> stored) {
                return positive(message.header(), message.addressee());
            }

            @Override
            public byte[] again(byte[] earlier) {
                return positive(message.header(), message.addressee());
            }
        };
    }

    /** From the addressee, who may be a copy recipient instead of the receiver that the message names. */
    private byte[] positive(MessageHeader header, Addressee addressee) {
        if (!addressee.copy()) {
            return XmlGateway.write(write(header, List.of()), StandardCharsets.UTF_8);
        }
        Document receipt = write(from(addressee, header), List.of());
        Elements.first(receipt.getDocumentElement(), "Sender/Role").ifPresent(role -> role.setAttribute("V", COPY));
        return XmlGateway.write(receipt, StandardCharsets.UTF_8);
    }

    byte[] negative(MessageHeader header, List<Refusal> refusals) {
        return XmlGateway.write(write(header, refusals), StandardCharsets.UTF_8);
    }

    private static MessageHeader from(Addressee addressee, MessageHeader header) {
        return new MessageHeader(
                header.kind(),
                header.type(),
                header.messageId(),
                header.generated(),
                header.documentId(),
                header.action(),
                header.sender(),
                addressee.party(),
                header.patientIdents());
    }

    private Document write(MessageHeader header, List<Refusal> refusals) {
        Receipt receipt = new Receipt(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(NORWAY).toOffsetDateTime(),
                version.value(),
                refusals);
        return AppRecWriter.write(header, receipt);
    }
}
