package no.rodtrad.mappings.epikrise;

import java.util.Base64;
import java.util.Optional;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;

/** Every document that goes with the message, in base64 (HIS 1036). */
final class AttachmentWriter {

    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String ORIGINAL_TEXT = "http://hl7.org/fhir/StructureDefinition/originalText";

    private final Writing writing;

    AttachmentWriter(Writing writing) {
        this.writing = writing;
    }

    void write(ElementWriter report) {
        for (DocumentReference document : writing.content().attachments()) {
            Attachment attachment = document.getContentFirstRep().getAttachment();
            data(attachment).ifPresent(data -> write(report.child("RefDoc"), document, attachment, data));
        }
    }

    private void write(ElementWriter written, DocumentReference document, Attachment attachment, byte[] data) {
        writing.by(EpikriseWriteRule.ATTACHMENT, document);
        if (document.hasDate()) {
            written.child("IssueDate").attribute("V", document.getDateElement().getValueAsString());
        }
        KithCodes.cs(
                written,
                "MsgType",
                KithCodes.of(document.getCategory(), 8114).orElse(new Coding(null, "A", "Vedlegg")),
                8114);
        document.getIdentifier().stream()
                .filter(Identifier::hasValue)
                .limit(1)
                .forEach(id -> written.text("Id", ReportWriter.plain(id)));
        written.text("MimeType", claimed(attachment))
                .text("Description", document.hasDescription() ? document.getDescription() : attachment.getTitle());
        written.child("Content")
                .child(BASE64, "Base64Container")
                .element()
                .setTextContent(Base64.getEncoder().encodeToString(data));
    }

    /** As the sender wrote it, where that is not what the content is given out as. */
    private static String claimed(Attachment attachment) {
        String written = attachment.getContentTypeElement().getExtensionString(ORIGINAL_TEXT);
        return written == null ? attachment.getContentType() : written;
    }

    private Optional<byte[]> data(Attachment attachment) {
        if (attachment.hasData()) {
            return Optional.of(attachment.getData());
        }
        return Optional.ofNullable(attachment.getUrl())
                .flatMap(writing.content()::find)
                .filter(Binary.class::isInstance)
                .map(binary -> ((Binary) binary).getData())
                .filter(data -> data.length > 0);
    }
}
