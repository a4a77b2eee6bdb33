package no.rodtrad.adapter.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.delivery.PartnerReceipts;
import no.rodtrad.adapter.doctor.DoctorTokens;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.mappings.apprec.AppRecAnswer;
import no.rodtrad.mappings.apprec.AppRecReader;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Identification;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.UuidShape;
import no.rodtrad.mappings.kith.wrapped.NestedHead;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.w3c.dom.Document;

/**
 * The way of a message from bytes to receipt: parse, verify, read, prove the sender, register. Each step either goes on or
 * refuses with a registered code; a refusal leaves an audit row and nothing else.
 */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Verification verification;
    private final DoctorTokens doctors;
    private final Registering registering;
    private final Receipts receipts;
    private final PartnerReceipts partnerReceipts;
    private final AuditChain audit;
    private final IntakeFigures figures;
    private final List<ReceiverProperties.Receiver> receivers;

    Intake(
            Verification verification,
            DoctorTokens doctors,
            Registering registering,
            Receipts receipts,
            PartnerReceipts partnerReceipts,
            AuditChain audit,
            IntakeFigures figures,
            ReceiverProperties receivers) {
        this.receivers = receivers.receivers();
        this.verification = verification;
        this.doctors = doctors;
        this.registering = registering;
        this.receipts = receipts;
        this.partnerReceipts = partnerReceipts;
        this.audit = audit;
        this.figures = figures;
    }

    /** @param contentType as the sender stated it */
    IntakeOutcome receive(byte[] bytes, String contentType, CallerIdentity caller) {
        return receive(bytes, contentType, caller, false);
    }

    /**
     * @param malleable whether anybody may have changed the bytes in a way that depends on what is encrypted: then every
     *     refusal until a signature holds, or the sender is proved, is the one of a failed decryption
     */
    IntakeOutcome receive(byte[] bytes, String contentType, CallerIdentity caller, boolean malleable) {
        Result<Document> parsed = XmlGateway.parse(bytes);
        if (parsed instanceof Result.Refused<Document> unreadable) {
            return malleable
                    ? undecipherable(unreadable.refusal(), caller)
                    : refuse(unreadable.refusal(), Optional.empty(), caller);
        }
        Result<OpenedMessage> opened = OpenedMessage.open(parsed.orElseThrow());
        if (opened instanceof Result.Refused<OpenedMessage> unopened) {
            return malleable
                    ? undecipherable(unopened.refusal(), caller)
                    : refuse(unopened.refusal(), Optional.empty(), caller);
        }
        return opened.orElseThrow().isReceipt()
                ? receipt(opened.orElseThrow().document(), bytes, caller, malleable)
                : message(opened.orElseThrow(), bytes, contentType, caller, malleable);
    }

    private IntakeOutcome receipt(Document document, byte[] bytes, CallerIdentity caller, boolean malleable) {
        Result<AppRecAnswer> read = AppRecReader.read(document.getDocumentElement());
        Optional<Refusal> refusal;
        if (read instanceof Result.Refused<AppRecAnswer> unreadable) {
            refusal = Optional.of(unreadable.refusal());
        } else {
            try {
                refusal = partnerReceipts.receive(read.orElseThrow(), bytes, caller);
            } catch (DataAccessException | TransactionException e) {
                LOG.error("a receipt could not be settled: {}", e.getClass().getName());
                return new IntakeOutcome.Unreceiptable(Refusal.of(ErrorCode.DUPLICATE_CHECK_UNAVAILABLE));
            }
        }
        return refusal.map(why -> malleable ? undecipherable(why, caller) : refuse(why, Optional.empty(), caller))
                .orElseGet(IntakeOutcome.Taken::new);
    }

    private IntakeOutcome message(
            OpenedMessage opened, byte[] bytes, String contentType, CallerIdentity caller, boolean malleable) {
        Document document = opened.document();
        // From here on a receipt can be addressed, if the header can be read at all. It decides nothing else.
        Optional<MessageHeader> header = KithReader.headerOnly(document.getDocumentElement());
        Result<Verification.Verified> signed = verification.verify(document);
        Result<AcceptedMessage> accepted =
                signed.then(verified -> accept(verified, opened, bytes, contentType, caller));
        if (accepted instanceof Result.Refused<AcceptedMessage> refused) {
            return malleable && !holds(signed)
                    ? undecipherable(refused.refusal(), caller)
                    : refuse(refused.refusal(), header, caller);
        }
        return register(accepted.orElseThrow(), caller);
    }

    private IntakeOutcome register(AcceptedMessage message, CallerIdentity caller) {
        Result<byte[]> receipt = registering.register(message, receipts.of(message), caller);
        if (receipt instanceof Result.Refused<byte[]> refused) {
            return refused.refusal().code() == ErrorCode.DUPLICATE_CHECK_UNAVAILABLE
                    ? unavailable(message, caller)
                    : refuse(refused.refusal(), Optional.of(message.header()), caller);
        }
        figures.received(Optional.of(message.kind()), AuditEntry.OK);
        return new IntakeOutcome.Receipted(receipt.orElseThrow());
    }

    /** Where the database is away altogether, there is no place for an audit row either. */
    private IntakeOutcome unavailable(AcceptedMessage message, CallerIdentity caller) {
        Refusal refusal = Refusal.of(ErrorCode.DUPLICATE_CHECK_UNAVAILABLE);
        try {
            audit(refusal, Optional.of(message.header()), caller);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("a refusal could not be audited: {}", e.getClass().getName());
        }
        return new IntakeOutcome.Unreceiptable(refusal);
    }

    private Result<AcceptedMessage> accept(
            Verification.Verified verified,
            OpenedMessage opened,
            byte[] bytes,
            String contentType,
            CallerIdentity caller) {
        return doctor(verified)
                .then(doctor -> NestedHead.innermost(verified.root())
                        .then(KithReader::read)
                        .then(Intake::identified)
                        .then(message -> verified.boundTo(message, caller))
                        .then(message -> proveSender(message, caller)
                                .then(proved -> Addressee.of(message, receivers)
                                        .then(addressee -> Result.ok(new AcceptedMessage(
                                                message,
                                                bytes,
                                                contentType,
                                                sha256(bytes),
                                                proved,
                                                addressee,
                                                opened.reception(),
                                                verified.sha1(),
                                                doctor))))));
    }

    /** A token that is not signed along with the message proves nothing of it. */
    private Result<Optional<SigningDoctor>> doctor(Verification.Verified verified) {
        return verified.signer().isPresent() ? doctors.take(verified.root()) : Result.ok(Optional.empty());
    }

    private static Result<KithMessage> identified(KithMessage message) {
        return Identification.refusal(message)
                .<Result<KithMessage>>map(Result::refused)
                .orElseGet(() -> Result.ok(message));
    }

    private static Result<List<Ident>> proveSender(KithMessage message, CallerIdentity caller) {
        List<Ident> proved = caller.provedOf(message.header().sender());
        return proved.isEmpty() ? Result.refused(ErrorCode.SENDER_NOT_CALLERS) : Result.ok(proved);
    }

    private static boolean holds(Result<Verification.Verified> signed) {
        return signed instanceof Result.Ok<Verification.Verified> ok
                && ok.value().signer().isPresent();
    }

    /**
     * Refuses what came out of an envelope as what could not be taken out of one. The audit alone has the reason.
     *
     * @param reason what was found of what was decrypted
     */
    IntakeOutcome undecipherable(Refusal reason, CallerIdentity caller) {
        if (reason.code().httpStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return refuse(reason, Optional.empty(), caller);
        }
        audit(reason, Optional.empty(), caller);
        return new IntakeOutcome.Unreceiptable(Refusal.of(ErrorCode.DECRYPTION_FAILED));
    }

    /** Refuses what cannot be receipted, since nothing of it was read. */
    IntakeOutcome refuse(Refusal refusal, CallerIdentity caller) {
        return refuse(refusal, Optional.empty(), caller);
    }

    private IntakeOutcome refuse(Refusal refusal, Optional<MessageHeader> header, CallerIdentity caller) {
        audit(refusal, header, caller);
        if (refusal.code().httpStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            // A receipt would end the matter for the sender, who is to send the message again.
            return new IntakeOutcome.Unreceiptable(refusal);
        }
        return header.<IntakeOutcome>map(h -> new IntakeOutcome.Receipted(receipts.negative(h, List.of(refusal))))
                .orElseGet(() -> new IntakeOutcome.Unreceiptable(refusal));
    }

    private void audit(Refusal refusal, Optional<MessageHeader> header, CallerIdentity caller) {
        String subject = header.map(MessageHeader::messageId)
                // An id of another shape is text that anybody may have put anything into.
                .filter(UuidShape::fits)
                .map(id -> "message/" + id)
                .orElse("message");
        figures.received(header.map(h -> h.kind().name()), refusal.code().id());
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.REFUSE, refusal.code().id(), caller.auditName(), null, subject, refusal.place()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
