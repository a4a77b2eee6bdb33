package no.rodtrad.mappings.epikrise;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes Epikrise 1.2 (HIS 80226) from FHIR: from what our own mapping made of a message, and from a document as a health
 * record writes it by the profiles of the package. Every message is read back by our own reader: what does not come back is
 * a loss, and a message that our reader would refuse is not written, nor one whose receiver nobody names.
 */
public final class EpikriseWriter {

    private static final Coding TYPE = new Coding(NationalCodeSystem.uri(8279), "EPIKRISE", "Epikrise");

    private EpikriseWriter() {}

    /** Writes a Bundle of type document. */
    public static Result<WrittenEpikrise> write(Bundle document, EpikriseEnvelope envelope) {
        return write(DocumentContent.of(document), envelope);
    }

    /** Writes the resources of one document, as the mapping hands them on. */
    public static Result<WrittenEpikrise> write(List<Resource> resources, EpikriseEnvelope envelope) {
        return write(DocumentContent.of(resources), envelope);
    }

    private static Result<WrittenEpikrise> write(DocumentContent content, EpikriseEnvelope envelope) {
        Optional<Patient> patient = content.patient();
        if (patient.isEmpty()) {
            return Result.refused(ErrorCode.ELEMENT_REQUIRED, "Composition.subject");
        }
        if (content.composition().isEmpty() && content.message().isEmpty()) {
            return Result.refused(ErrorCode.ELEMENT_REQUIRED, "Composition");
        }
        Writing writing = new Writing(content, envelope);
        if (writing.receiver().isEmpty()) {
            return Result.refused(ErrorCode.ELEMENT_REQUIRED, "EpikriseEnvelope.receiver");
        }
        ElementWriter root = ElementWriter.root(
                MessageKind.EPIKRISE_1_2.root().getNamespaceURI(),
                MessageKind.EPIKRISE_1_2.root().getLocalPart());
        head(root, writing, envelope);
        new ReportWriter(writing).write(root.child("ServRprt"), patient.get());
        WritableText.clean(root.element());
        return ReadBack.losses(root.element(), content, envelope)
                .then(losses ->
                        Result.ok(new WrittenEpikrise(root.element().getOwnerDocument(), losses, writing.trace())));
    }

    private static void head(ElementWriter root, Writing writing, EpikriseEnvelope envelope) {
        Optional<DocumentReference> before = writing.content().message();
        Coding type = before.flatMap(m -> KithCodes.of(m.getCategory(), 8279))
                .filter(coding -> TYPE.getCode().equals(coding.getCode()))
                .orElse(TYPE);
        before.ifPresent(m -> writing.by(EpikriseWriteRule.MESSAGE_TYPE, m));
        KithCodes.cs(root, "Type", type, 8279);
        root.text("MIGversion", MessageKind.EPIKRISE_1_2.migVersion());
        root.child("GenDate")
                .attribute(
                        "V",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                envelope.generated().truncatedTo(ChronoUnit.SECONDS)));
        root.text("MsgId", envelope.messageId());
        before.flatMap(m -> KithCodes.of(
                        m.getMeta().getTag().stream()
                                .map(tag -> new CodeableConcept(tag))
                                .toList(),
                        8323))
                .ifPresent(status -> {
                    writing.by(EpikriseWriteRule.TEST_STATUS, before.get());
                    KithCodes.cs(root, "Status", status, 8323);
                });
    }
}
