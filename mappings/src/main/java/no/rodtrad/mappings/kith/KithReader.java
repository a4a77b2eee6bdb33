package no.rodtrad.mappings.kith;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import org.w3c.dom.Element;

/**
 * Reads a message by the qualified name of its root. Lenient in all that does not decide what the message is, whom it
 * concerns and who sent it: order, unknown codes, missing optional parts and unreadable dates do not refuse it.
 */
public final class KithReader {

    private static final int LONGEST_ID = 200;

    private static final Set<IdentifierSystem> SENDER_SYSTEMS =
            Set.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH);

    private KithReader() {}

    /**
     * Reads a whole message.
     *
     * @param root the node that the verifier returned, or the root of an unsigned message
     */
    public static Result<KithMessage> read(Element root) {
        Optional<MessageKind> kind = Recognition.kind(root);
        Optional<Refusal> unknown = Recognition.refusal(root, kind);
        if (unknown.isPresent()) {
            return Result.refused(unknown.get());
        }
        MessageFormat format = MessageFormats.of(kind.orElseThrow());
        MessageHeader header = format.header(root);
        Optional<Refusal> refusal = messageId(header)
                .or(() -> format.missing(root).map(part -> Refusal.at(ErrorCode.PART_MISSING, part)))
                .or(() -> PatientIdents.refusal(header.patientIdents()))
                .or(() -> sender(header))
                .or(() -> format.refusal(root, header));
        return refusal.<Result<KithMessage>>map(Result::refused).orElseGet(() -> Result.ok(format.read(root, header)));
    }

    /**
     * What a negative receipt needs of a message that {@link #read} refuses: there whenever the root is known and the
     * message id and both parties can be read, whatever else is missing or wrong.
     */
    public static Optional<MessageHeader> headerOnly(Element root) {
        return Recognition.kind(root)
                .map(kind -> MessageFormats.of(kind).header(root))
                .filter(header -> header.messageId() != null && header.sender() != null && header.receiver() != null);
    }

    private static Optional<Refusal> messageId(MessageHeader header) {
        if (header.messageId() == null) {
            return Optional.of(Refusal.of(ErrorCode.MESSAGE_ID_MISSING));
        }
        return isId(header) ? Optional.empty() : Optional.of(Refusal.of(ErrorCode.MESSAGE_ID_NOT_UUID));
    }

    /** Messages are kept by their ids, so those that are no UUID are bounded. */
    private static boolean isId(MessageHeader header) {
        return UuidShape.fits(header.messageId())
                || (!header.kind().demandsUuid() && header.messageId().length() <= LONGEST_ID);
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
