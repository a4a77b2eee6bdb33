package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.intake.Answers;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.Reference;

/** The receipt of a message: a message that responds to it (FHIR R4, messaging.html). */
final class MessageAnswers implements Answers {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final ReadBundle message;
    private final String base;
    private final Clock clock;

    /** @param base of this server's URLs, without trailing slash */
    MessageAnswers(ReadBundle message, String base, Clock clock) {
        this.message = message;
        this.base = base;
        this.clock = clock;
    }

    @Override
    public byte[] first(List<StoredResource> stored) {
        MessageHeader header = new MessageHeader();
        header.setId(UUID.randomUUID().toString());
        header.setEvent(message.messageHeader().getEvent().copy());
        header.getSource().setName("Rødtråd").setEndpoint(base + "/$process-message");
        if (message.messageHeader().getSource().hasEndpoint()) {
            header.addDestination()
                    .setEndpoint(message.messageHeader().getSource().getEndpoint());
        }
        header.getResponse().setIdentifier(message.id()).setCode(ResponseType.OK);
        DocumentAnswers.composition(stored)
                .ifPresent(made -> header.addFocus(new Reference(base + "/" + made.reference())));
        Bundle answer = new Bundle();
        answer.setType(Bundle.BundleType.MESSAGE);
        answer.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + UUID.randomUUID());
        answer.setTimestamp(Date.from(clock.instant()));
        answer.addEntry().setFullUrl("urn:uuid:" + header.getIdPart()).setResource(header);
        return FHIR.newJsonParser().encodeResourceToString(answer).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] again(byte[] earlier) {
        return earlier;
    }

    static Bundle read(byte[] receipt) {
        return FHIR.newJsonParser().parseResource(Bundle.class, new String(receipt, StandardCharsets.UTF_8));
    }
}
