package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.rodtrad.mappings.kith.epikrise.EpikriseReader;
import no.rodtrad.mappings.kith.henvisning.HenvisningReader;
import no.rodtrad.mappings.kith.msghead.DialogmeldingReader;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.profiles.IdentifierSystem;
import org.w3c.dom.Element;

/**
 * Reads a message by the qualified name of its root. Lenient in all that does not decide what the message is, whom it
 * concerns and who sent it: order, unknown codes, missing optional parts and unreadable dates do not refuse it.
 */
public final class KithReader {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Set<IdentifierSystem> SENDER_SYSTEMS =
            Set.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH);

    private KithReader() {}

    /**
     * Reads a whole message.
     *
     * @param root the node that the verifier returned, or the root of an unsigned message
     */
    public static Result<KithMessage> read(Element root) {
        Optional<Refusal> unknown = MessageFamily.refusal(root);
        if (unknown.isPresent()) {
            return Result.refused(unknown.get());
        }
        MessageKind kind = MessageFamily.kind(root).orElseThrow();
        MessageHeader header = header(kind, root);
        Optional<Refusal> refusal = messageId(header)
                .or(() -> missingPart(kind, root))
                .or(() -> PatientIdents.refusal(header.patientIdents()))
                .or(() -> sender(header));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        return Result.ok(
                switch (kind) {
                    case EPIKRISE_1_2 -> EpikriseReader.read(root, header);
                    case HENVISNING_1_1 -> HenvisningReader.read(root, header);
                    case DIALOGMELDING_1_0 -> DialogmeldingReader.read(root, header);
                });
    }

    /**
     * What a negative receipt needs of a message that {@link #read} refuses: there whenever the root is known and the
     * message id and both parties can be read, whatever else is missing or wrong.
     */
    public static Optional<MessageHeader> headerOnly(Element root) {
        return MessageFamily.kind(root)
                .map(kind -> header(kind, root))
                .filter(header -> header.messageId() != null && header.sender() != null && header.receiver() != null);
    }

    private static MessageHeader header(MessageKind kind, Element root) {
        return switch (kind) {
            case EPIKRISE_1_2 -> BasisHeader.epikrise(root);
            case HENVISNING_1_1 -> BasisHeader.henvisning(root);
            case DIALOGMELDING_1_0 -> HeadHeader.read(root);
        };
    }

    private static Optional<Refusal> messageId(MessageHeader header) {
        if (header.messageId() == null) {
            return Optional.of(Refusal.of(ErrorCode.MESSAGE_ID_MISSING));
        }
        return UUID.matcher(header.messageId()).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(ErrorCode.MESSAGE_ID_NOT_UUID));
    }

    private static Optional<Refusal> missingPart(MessageKind kind, Element root) {
        List<String> parts = switch (kind) {
            case EPIKRISE_1_2 -> List.of("ServRprt", "ServRprt/Patient", "ServRprt/ServProvider", "ServRprt/Requester");
            case HENVISNING_1_1 -> List.of("ServReq", "ServReq/Patient", "ServReq/Requester", "ServReq/ServProvider");
            case DIALOGMELDING_1_0 -> List.of("MsgInfo", "MsgInfo/Sender", "MsgInfo/Receiver", "MsgInfo/Patient");
        };
        Optional<Refusal> missing = parts.stream()
                .filter(part -> Elements.first(root, part).isEmpty())
                .findFirst()
                .map(part -> Refusal.at(ErrorCode.PART_MISSING, part));
        if (missing.isEmpty()
                && kind == MessageKind.DIALOGMELDING_1_0
                && DialogmeldingReader.document(root).isEmpty()) {
            return Optional.of(Refusal.at(ErrorCode.PART_MISSING, DialogmeldingReader.PLACE));
        }
        return missing;
    }

    /** Receipts and folders are kept by sender, so one is refused that no register knows. */
    private static Optional<Refusal> sender(MessageHeader header) {
        boolean known = header.sender() != null
                && header.sender().organisationIdents().stream()
                        .flatMap(ident -> ident.system().stream())
                        .anyMatch(SENDER_SYSTEMS::contains);
        return known ? Optional.empty() : Optional.of(Refusal.of(ErrorCode.SENDER_MISSING));
    }
}
