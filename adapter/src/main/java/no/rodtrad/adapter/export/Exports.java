package no.rodtrad.adapter.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.AbsentCaller;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.feed.RecipientFeed;
import no.rodtrad.adapter.store.Horizon;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a client does with its exports. The content of one is nowhere but in the store: it is read, decided on and written to
 * the audit as it is fetched. Another client's export is as one that does not exist.
 */
@Component
public class Exports {

    private final ExportStore store;
    private final ExportContents contents;
    private final FolderAccess access;
    private final Horizon horizon;
    private final AuditChain audit;
    private final TransactionTemplate transactions;
    private final ExportProperties properties;
    private final Clock clock;

    Exports(
            ExportStore store,
            ExportContents contents,
            FolderAccess access,
            Horizon horizon,
            AuditChain audit,
            TransactionTemplate transactions,
            ExportProperties properties,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.access = access;
        this.horizon = horizon;
        this.audit = audit;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    /** Asks for an export of everything as it is at this moment. Only NAV's machines may, nobody who is logged in. */
    @Transactional
    public Result<UUID> ask(ExportWanted wanted, CallerIdentity caller) {
        if (!mayExport(caller)) {
            return Result.refused(ErrorCode.ROLE_NOT_ALLOWED);
        }
        String owner = owner(caller);
        if (store.held(owner, oldest()) >= properties.most()) {
            return Result.refused(ErrorCode.EXPORT_LIMIT);
        }
        ExportJob job = new ExportJob(
                UUID.randomUUID(),
                owner,
                AbsentCaller.of(caller),
                wanted,
                horizon.settled(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ExportJob.State.WAITING,
                Map.of(),
                0);
        store.add(job);
        write(AuditEntry.Action.CREATE, job.id(), caller, String.join(",", wanted.types()));
        return Result.ok(job.id());
    }

    @Transactional
    public Optional<ExportJob> find(UUID id, CallerIdentity caller) {
        Optional<ExportJob> found = own(id, caller);
        found.ifPresent(job -> write(AuditEntry.Action.READ, id, caller, "status"));
        return found;
    }

    /** @return false where there was none */
    @Transactional
    public boolean cancel(UUID id, CallerIdentity caller) {
        Optional<ExportJob> found = own(id, caller);
        found.ifPresent(job -> {
            store.delete(id);
            write(AuditEntry.Action.DELETE, id, caller, "");
        });
        return found.isPresent();
    }

    /** When an export is taken away. */
    public Instant expires(ExportJob job) {
        return job.created().plus(properties.keep());
    }

    /**
     * Writes one type of a finished export, a resource on each line. Before a chunk is sent its rows of the audit are
     * durable, one for each person.
     *
     * @param job as it was found for the caller
     */
    public void write(ExportJob job, String type, CallerIdentity caller, OutputStream out) throws IOException {
        IParser parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(false);
        contents.<IOException>each(job, type, caller, chunk -> {
            transactions.executeWithoutResult(status -> persons(chunk)
                    .forEach((patient, number) -> audit.write(new AuditEntry(
                            AuditEntry.Action.READ,
                            AuditEntry.OK,
                            caller.auditName(),
                            patient.equals(ResourceStore.SHARED) ? null : patient,
                            type,
                            "export/" + job.id() + " " + number))));
            for (ExportContents.Seen seen : chunk) {
                out.write(parser.encodeResourceToString(seen.view()).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            return own(job.id(), caller).isPresent();
        });
    }

    private static Map<UUID, Long> persons(List<ExportContents.Seen> chunk) {
        return chunk.stream()
                .collect(Collectors.groupingBy(ExportContents.Seen::patientId, TreeMap::new, Collectors.counting()));
    }

    private Optional<ExportJob> own(UUID id, CallerIdentity caller) {
        return mayExport(caller) ? store.find(owner(caller), id, oldest()) : Optional.empty();
    }

    private static boolean mayExport(CallerIdentity caller) {
        return caller.role() == Role.NAV
                && caller.personNumber().isEmpty()
                && !caller.organisations().isEmpty();
    }

    private Instant oldest() {
        return clock.instant().minus(properties.keep());
    }

    private String owner(CallerIdentity caller) {
        return RecipientFeed.nameOf(access.sight(caller).asker());
    }

    private void write(AuditEntry.Action action, UUID id, CallerIdentity caller, String detail) {
        audit.write(new AuditEntry(action, AuditEntry.OK, caller.auditName(), null, "export/" + id, detail));
    }
}
