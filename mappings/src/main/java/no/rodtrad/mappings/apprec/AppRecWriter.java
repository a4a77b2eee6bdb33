package no.rodtrad.mappings.apprec;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.ElementWriter;
import org.w3c.dom.Document;

/**
 * Writes the application receipt in the version that answers the message (HITS 1168). Schema-valid also for a message
 * that lacks sender, receiver, type or id: a sender with a broken message needs the receipt most.
 */
public final class AppRecWriter {

    private static final String SOFTWARE = "Rødtråd";

    private AppRecWriter() {}

    public static Document write(MessageHeader original, Receipt receipt) {
        AppRecFormat format = AppRecFormat.of(original.kind().receipt());
        String generated = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                receipt.generated().truncatedTo(ChronoUnit.SECONDS));
        ElementWriter root = ElementWriter.root(format.namespace(), "AppRec");
        root.cs("MsgType", "APPREC", "Applikasjonskvittering")
                .text("MIGversion", format.version())
                .text("SoftwareName", SOFTWARE)
                .text("SoftwareVersion", receipt.softwareVersion())
                .text("GenDate", generated)
                .text("Id", receipt.id());
        PartyWriter.write(root.child("Sender").cs("Role", format.receiverRole(), null), original.receiver());
        PartyWriter.write(root.child("Receiver").cs("Role", format.senderRole(), null), original.sender());
        status(root, receipt);
        original(root.child("OriginalMsgId"), original, generated);
        return root.element().getOwnerDocument();
    }

    private static void status(ElementWriter root, Receipt receipt) {
        boolean accepted = receipt.refusals().isEmpty();
        root.cs("Status", accepted ? "1" : "2", accepted ? "OK" : "Avvist");
        for (Refusal refusal : receipt.refusals()) {
            root.cv("Error", refusal.code().appRec(), ErrorCode.APPREC_LIST, refusal.norwegian());
        }
    }

    private static void original(ElementWriter written, MessageHeader original, String generated) {
        Coded type = original.type();
        boolean typed = type != null && type.code() != null;
        written.cs("MsgType", typed ? type.code() : original.kind().type(), typed ? type.text() : null)
                .text("IssueDate", XmlDateTime.of(original.generated()).orElse(generated))
                .text("Id", original.messageId() == null ? "" : original.messageId());
    }
}
