package no.rodtrad.adapter.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.configuration.SoftwareVersion;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.dispatch.Dispatch;
import no.rodtrad.adapter.dispatch.TakingBack;
import no.rodtrad.adapter.folder.Folders;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * The one transaction of a message: folder, decisions, outbox and audit, all or nothing. The receipt that it returns goes
 * out after the commit, so a positive one is never untrue.
 */
@Component
class Registration {

    private final MessageLog log;
    private final MessageArchive archive;
    private final PatientRegistry patients;
    private final Folders folders;
    private final FolderUpdate folderUpdate;
    private final Dispatch dispatch;
    private final TakingBack takingBack;
    private final AuditChain audit;
    private final IntakeFigures figures;
    private final SoftwareVersion version;
    private final Clock clock;

    Registration(
            MessageLog log,
            MessageArchive archive,
            PatientRegistry patients,
            Folders folders,
            FolderUpdate folderUpdate,
            Dispatch dispatch,
            TakingBack takingBack,
            AuditChain audit,
            IntakeFigures figures,
            SoftwareVersion version,
            Clock clock) {
        this.log = log;
        this.archive = archive;
        this.patients = patients;
        this.folders = folders;
        this.folderUpdate = folderUpdate;
        this.dispatch = dispatch;
        this.takingBack = takingBack;
        this.audit = audit;
        this.figures = figures;
        this.version = version;
        this.clock = clock;
    }

    /** @return the receipt; a refusal if the message id was used for other content, or the document for another person */
    @Transactional
    public Result<byte[]> register(Arrival arrived, Answers answers, CallerIdentity caller) {
        Instant received = clock.instant();
        Result<UUID> resolved = patients.resolve(arrived.nationalIds());
        if (resolved instanceof Result.Refused<UUID> refused) {
            return refuse(refused.refusal().code());
        }
        UUID patient = resolved.orElseThrow();
        Arrival message = log.filed(arrived);
        MessageLog.Reservation reservation = log.reserve(message, patient, received);
        if (reservation instanceof MessageLog.Reservation.Taken) {
            return refuse(ErrorCode.SAME_ID_OTHER_CONTENT);
        }
        if (reservation instanceof MessageLog.Reservation.Repeated repeated) {
            audit(AuditEntry.Action.REPEAT, message, caller, repeated.patientId());
            return Result.ok(repeated.receipt());
        }
        if (reservation instanceof MessageLog.Reservation.WrittenOtherwise other) {
            audit(AuditEntry.Action.REPEAT, message, caller, other.patientId());
            return Result.ok(answers.again(other.receipt()));
        }
        if (log.isAboutSomebodyElse(message.document(), patient)) {
            return refuse(ErrorCode.DOCUMENT_OF_ANOTHER);
        }
        MappedMessage mapped = message.map(context(message, patient, received));
        DocumentVersion.Standing standing =
                log.standsAlready(message) ? DocumentVersion.Standing.REPEATED : log.standing(message);
        List<StoredResource> stored = folderUpdate.apply(message, patient, mapped, standing);
        Source source = new Source(
                patient,
                message.document(),
                message.senderKey(),
                message.messageId(),
                Arrival.flowOf(message.kind()),
                message.proved().get(0));
        if (mapped.cancels() && !standing.changesNothing()) {
            takingBack.ofDocument(source);
        } else if (!mapped.cancels() && standing == DocumentVersion.Standing.CURRENT) {
            dispatch.ofDocument(source, stored);
        }
        byte[] receipt = answers.first(stored);
        archive.keep(message);
        log.complete(message, receipt, mapped, notes(message, mapped, standing));
        figures.unmapped(message.kind(), mapped.ledger().unmapped().size());
        audit(AuditEntry.Action.RECEIVE, message, caller, patient);
        return Result.ok(receipt);
    }

    private static List<MessageNote> notes(Arrival message, MappedMessage mapped, DocumentVersion.Standing standing) {
        List<MessageNote> notes = new ArrayList<>(message.notes());
        if (standing == DocumentVersion.Standing.REPEATED) {
            notes.add(MessageNote.SAME_CONTENT);
        }
        if (standing == DocumentVersion.Standing.OVERTAKEN) {
            notes.add(MessageNote.OVERTAKEN);
        } else if (standing == DocumentVersion.Standing.CANCELLED && !mapped.cancels()) {
            notes.add(MessageNote.CANCELLED_BEFORE_ARRIVAL);
        }
        return notes;
    }

    /** A refusal leaves nothing behind: what was written so far, such as a person's number, is taken back. */
    private static Result<byte[]> refuse(ErrorCode code) {
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        return Result.refused(code);
    }

    private MappingContext context(Arrival message, UUID patient, Instant received) {
        return new MappingContext(
                patient.toString(),
                folders.open(patient),
                new ResourceIds(message.document()),
                received,
                message.bytes(),
                "application/xml",
                version.value());
    }

    private void audit(AuditEntry.Action action, Arrival message, CallerIdentity caller, UUID patient) {
        audit.write(new AuditEntry(
                action,
                AuditEntry.OK,
                caller.auditName(),
                patient,
                DecisionLog.subjectOf(message.senderKey(), message.messageId()),
                message.auditDetail()));
    }
}
