package no.rodtrad.adapter.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.PatientIdents;
import no.rodtrad.mappings.kith.ResponsibleDoctor;
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
    private final Receipts receipts;
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
            Receipts receipts,
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
        this.receipts = receipts;
        this.audit = audit;
        this.figures = figures;
        this.version = version;
        this.clock = clock;
    }

    /** @return the receipt; a refusal if the message id was used for other content, or the document for another person */
    @Transactional
    public Result<byte[]> register(AcceptedMessage message, CallerIdentity caller) {
        Instant received = clock.instant();
        MessageHeader header = message.header();
        Result<UUID> resolved = patients.resolve(nationalIds(message));
        if (resolved instanceof Result.Refused<UUID> refused) {
            return refuse(refused.refusal().code());
        }
        UUID patient = resolved.orElseThrow();
        MessageLog.Reservation reservation = log.reserve(message, patient, received);
        if (reservation instanceof MessageLog.Reservation.Taken) {
            return refuse(ErrorCode.SAME_ID_OTHER_CONTENT);
        }
        if (reservation instanceof MessageLog.Reservation.Repeated repeated) {
            audit(AuditEntry.Action.REPEAT, message, caller, repeated.patientId());
            return Result.ok(repeated.receipt());
        }
        if (reservation instanceof MessageLog.Reservation.AddressedOtherwise other) {
            audit(AuditEntry.Action.REPEAT, message, caller, other.patientId());
            return Result.ok(receipts.positive(header, message.addressee()));
        }
        if (log.isAboutSomebodyElse(message.document(), patient)) {
            return refuse(ErrorCode.DOCUMENT_OF_ANOTHER);
        }
        MappedMessage mapped = MessageMapping.map(message.message(), context(message, patient, received));
        message.doctor().ifPresent(doctor -> SignerAgent.name(doctor, mapped.resources()));
        DocumentVersion.Standing standing =
                log.standsAlready(message) ? DocumentVersion.Standing.REPEATED : log.standing(message);
        if (message.addressee().copy()) {
            CopyMark.on(mapped.resources());
        }
        List<StoredResource> stored = folderUpdate.apply(message, patient, mapped, standing);
        Source source = new Source(
                patient,
                message.document(),
                message.senderKey(),
                header.messageId(),
                header.kind().family(),
                message.proved().get(0));
        if (mapped.cancels() && !standing.changesNothing()) {
            takingBack.ofDocument(source);
        } else if (!mapped.cancels() && standing == DocumentVersion.Standing.CURRENT) {
            dispatch.ofDocument(source, stored);
        }
        byte[] receipt = receipts.positive(header, message.addressee());
        archive.keep(message);
        log.complete(message, receipt, mapped, notes(message, mapped, standing));
        figures.unmapped(header, mapped.ledger().unmapped().size());
        audit(AuditEntry.Action.RECEIVE, message, caller, patient);
        return Result.ok(receipt);
    }

    private static List<MessageNote> notes(
            AcceptedMessage message, MappedMessage mapped, DocumentVersion.Standing standing) {
        List<MessageNote> notes = new ArrayList<>();
        if (message.addressee().copy()) {
            notes.add(MessageNote.COPY_RECIPIENT);
        }
        if (!message.addressee().assigned()) {
            notes.add(MessageNote.UNASSIGNED);
        }
        if (!ResponsibleDoctor.isNamed(message.message())) {
            notes.add(MessageNote.DOCTOR_MISSING);
        }
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

    private MappingContext context(AcceptedMessage message, UUID patient, Instant received) {
        return new MappingContext(
                patient.toString(),
                folders.open(patient),
                new ResourceIds(message.document()),
                received,
                message.bytes(),
                "application/xml",
                version.value());
    }

    private void audit(AuditEntry.Action action, AcceptedMessage message, CallerIdentity caller, UUID patient) {
        audit.write(new AuditEntry(
                action,
                AuditEntry.OK,
                caller.auditName(),
                patient,
                DecisionLog.subjectOf(message.senderKey(), message.header().messageId()),
                // What was taken by exception is told from the rest.
                message.header().kind().name()
                        + (message.sha1() ? " sha1" : "")
                        + message.doctorCheck()
                                .map(check -> " doctor-" + check.name().toLowerCase(Locale.ROOT))
                                .orElse("")));
    }

    private static List<PatientRegistry.NationalId> nationalIds(AcceptedMessage message) {
        return message.header().patientIdents().stream()
                .flatMap(ident -> PatientIdents.isHelpNumber(ident)
                        // Means something only to the organisation that made it.
                        ? Stream.of(new PatientRegistry.NationalId("HNR of " + message.senderKey(), ident.id()))
                        : ident.system().stream()
                                .map(system -> new PatientRegistry.NationalId(system.uri(), ident.id())))
                .distinct()
                .toList();
    }
}
