package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/** Writes a work-focused message: an enquiry to NAV about sick leave, with the text once more as a PDF. */
public final class WorkMessageWriter {

    private WorkMessageWriter() {}

    public static Document write(WorkMessage message) {
        return DialogMessageWriter.write(new DialogMessage(
                message.messageId(),
                message.documentId(),
                message.generated(),
                message.conversation(),
                message.sender(),
                message.professional(),
                message.receiver().organisation(),
                Optional.empty(),
                message.patient(),
                DialogTheme.ENQUIRY_SICK_LEAVE,
                message.text(),
                Optional.empty(),
                List.of(new DialogMessage.Attachment("Arbeidsrettet informasjon", "application/pdf", message.pdf()))));
    }
}
