package no.rodtrad.adapter.intake;

import java.util.Optional;
import no.rodtrad.mappings.kith.wrapped.CommonFormat;
import no.rodtrad.mappings.kith.wrapped.ReceptionFacts;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;

/**
 * A message out of its envelope. It stands alone in a document of its own, so that a signature over the whole document is one
 * over the message and over nothing else.
 *
 * @param reception what the envelope said of how it came; nobody signed it, so nothing follows from it
 */
record OpenedMessage(Document document, Optional<ReceptionFacts> reception) {

    static Result<OpenedMessage> open(Document received) {
        return CommonFormat.open(received.getDocumentElement()).then(opened -> {
            if (opened.message() == received.getDocumentElement()) {
                return Result.ok(new OpenedMessage(received, Optional.empty()));
            }
            Document alone = XmlGateway.newDocument();
            alone.appendChild(alone.importNode(opened.message(), true));
            return Result.ok(new OpenedMessage(alone, opened.reception()));
        });
    }

    /** Whether it is a receipt for something that was sent from here. */
    boolean isReceipt() {
        return "AppRec".equals(document.getDocumentElement().getLocalName());
    }
}
