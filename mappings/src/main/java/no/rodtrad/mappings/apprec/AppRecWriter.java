package no.rodtrad.mappings.apprec;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind.AppRecVersion;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.ElementWriter;
import org.w3c.dom.Document;

/**
 * Writes the application receipt in the version that answers the message (HITS 1168). Schema-valid also for a message
 * that lacks sender, receiver, type or id: a sender with a broken message needs the receipt most.
 */
public final class AppRecWriter {

    private static final String SOFTWARE = "Rødtråd";

    private AppRecWriter() {}

    /** Writes what we answer to a message. */
    public static Document write(MessageHeader original, Receipt receipt) {
        AppRecVersion version = original.kind().receipt();
        AppRecFormat format = AppRecFormat.of(version);
        String generated = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                receipt.generated().truncatedTo(ChronoUnit.SECONDS));
        boolean accepted = receipt.refusals().isEmpty();
        List<Coded> errors = receipt.refusals().stream()
                .map(refusal -> new Coded(refusal.code().appRec(), ErrorCode.APPREC_LIST, refusal.norwegian(), null))
                .toList();
        return write(new ApplicationReceipt(
                version,
                receipt.id(),
                generated,
                SOFTWARE,
                receipt.softwareVersion(),
                ReceiptParty.of(role(format.receiverRole()), original.receiver()),
                ReceiptParty.of(role(format.senderRole()), original.sender()),
                accepted ? AppRecAnswer.Status.OK : AppRecAnswer.Status.REJECTED,
                null,
                errors,
                type(original),
                XmlDateTime.of(original.generated()).orElse(generated),
                original.messageId()));
    }

    /**
     * Writes any receipt.
     *
     * @throws IllegalArgumentException where one of its two times is missing or unreadable: the schema demands both
     */
    public static Document write(ApplicationReceipt receipt) {
        AppRecFormat format = AppRecFormat.of(receipt.version());
        ElementWriter root = ElementWriter.root(format.namespace(), "AppRec");
        root.cs("MsgType", "APPREC", "Applikasjonskvittering")
                .text("MIGversion", format.version())
                .text("SoftwareName", receipt.softwareName())
                .text("SoftwareVersion", receipt.softwareVersion())
                .text("GenDate", time(receipt.generated()));
        mandatory(root, "Id", receipt.id());
        PartyWriter.write(root.child("Sender"), receipt.sender());
        PartyWriter.write(root.child("Receiver"), receipt.receiver());
        AppRecAnswer.Status status = receipt.status();
        root.cs("Status", status.code(), receipt.statusText() == null ? status.text() : receipt.statusText());
        receipt.errors().forEach(error -> PartyWriter.coded(root, "Error", error));
        ElementWriter original = root.child("OriginalMsgId");
        Coded type = receipt.originalType();
        original.child("MsgType")
                .attribute("V", type == null ? null : type.code())
                .attribute("DN", type == null ? null : type.text());
        original.text("IssueDate", time(receipt.originalIssued()));
        mandatory(original, "Id", receipt.originalMessageId());
        return root.element().getOwnerDocument();
    }

    private static void mandatory(ElementWriter written, String name, String text) {
        written.text(name, text == null ? "" : text);
    }

    private static String time(String written) {
        return XmlDateTime.of(written).orElseThrow(() -> new IllegalArgumentException("no time: " + written));
    }

    private static Coded role(String code) {
        return code == null ? null : new Coded(code, null, null, null);
    }

    private static Coded type(MessageHeader original) {
        Coded type = original.type();
        return type != null && type.code() != null
                ? type
                : new Coded(original.kind().type(), null, null, null);
    }
}
