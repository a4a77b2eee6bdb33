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
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.Folders;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The one transaction of a message: folder, decisions, outbox and audit, all or nothing. The receipt that it returns goes
 * out after the commit, so a positive one is never untrue.
 */
@Component
class Registration {

    private final MessageLog log;
    private final PatientRegistry patients;
    private final Folders folders;
    private final FolderParties parties;
    private final ResourceStore store;
    private final KnownParties known;
    private final Succession succession;
    private final Dispatch dispatch;
    private final Receipts receipts;
    private final AuditChain audit;
    private final SoftwareVersion version;
    private final Clock clock;

    Registration(
            MessageLog log,
            PatientRegistry patients,
            Folders folders,
            FolderParties parties,
            ResourceStore store,
            KnownParties known,
            Succession succession,
            Dispatch dispatch,
            Receipts receipts,
            AuditChain audit,
            SoftwareVersion version,
            Clock clock) {
        this.log = log;
        this.patients = patients;
        this.folders = folders;
        this.parties = parties;
        this.store = store;
        this.known = known;
        this.succession = succession;
        this.dispatch = dispatch;
        this.receipts = receipts;
        this.audit = audit;
        this.version = version;
        this.clock = clock;
    }

    /** @return the receipt; a refusal if the message id was used for other content */
    @Transactional
    public Result<byte[]> register(AcceptedMessage message, CallerIdentity caller) {
        Instant received = clock.instant();
        MessageHeader header = message.header();
        UUID patient = patients.resolve(nationalIds(header));
        MessageLog.Reservation reservation = log.reserve(message, patient, received);
        if (reservation instanceof MessageLog.Reservation.Taken) {
            // The refused message may be about somebody whom it would otherwise have made known here.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Result.refused(ErrorCode.SAME_ID_OTHER_CONTENT);
        }
        if (reservation instanceof MessageLog.Reservation.Repeated repeated) {
            audit(AuditEntry.Action.REPEAT, message, caller, repeated.patientId());
            return Result.ok(repeated.receipt());
        }
        MappedMessage mapped = MessageMapping.map(message.message(), context(message, patient, received));
        List<AuditEntry> withheld = mapped.cancels()
                ? succession.cancel(patient, message.document())
                : succession.supersede(patient, message.document(), mapped.resources());
        List<StoredResource> stored = store(message, patient, mapped);
        parties.join(patient, message.ownerKeys(), FolderParties.Relation.SENDER);
        parties.join(patient, keys(header.receiver()), FolderParties.Relation.RECIPIENT);
        if (!mapped.cancels()) {
            dispatch.ofDocument(
                    new Source(
                            patient,
                            message.document(),
                            message.senderKey(),
                            header.messageId(),
                            header.kind().family(),
                            message.proved().get(0)),
                    stored);
        }
        byte[] receipt = receipts.positive(header);
        log.complete(message, receipt, mapped);
        withheld.forEach(audit::write);
        audit(AuditEntry.Action.RECEIVE, message, caller, patient);
        return Result.ok(receipt);
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

    private List<StoredResource> store(AcceptedMessage message, UUID patient, MappedMessage mapped) {
        known.hold(mapped.resources());
        List<StoredResource> stored = new ArrayList<>();
        for (Resource resource : mapped.resources()) {
            stored.add(
                    known.concerns(resource)
                            ? known.put(patient, resource, message.proved())
                            : store.put(patient, resource, message.document()));
        }
        return stored;
    }

    private void audit(AuditEntry.Action action, AcceptedMessage message, CallerIdentity caller, UUID patient) {
        audit.write(new AuditEntry(
                action,
                AuditEntry.OK,
                caller.auditName(),
                patient,
                DecisionLog.subjectOf(message.senderKey(), message.header().messageId()),
                message.header().kind().name()));
    }

    private static List<PatientRegistry.NationalId> nationalIds(MessageHeader header) {
        return header.patientIdents().stream()
                .flatMap(ident ->
                        ident.system().stream().map(system -> new PatientRegistry.NationalId(system.uri(), ident.id())))
                .distinct()
                .toList();
    }

    private static List<String> keys(Party party) {
        return party == null
                ? List.of()
                : party.organisationIdents().stream()
                        .filter(ident -> ident.system().isPresent())
                        .map((Ident ident) -> ident.type() + ":" + ident.id())
                        .toList();
    }
}
