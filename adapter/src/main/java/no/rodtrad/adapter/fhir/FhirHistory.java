package no.rodtrad.adapter.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.Horizon;
import no.rodtrad.adapter.store.ResourceHistory;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What there was, newest first, each version as the caller sees it now. A version that the caller does not see is passed
 * over as if it had never been, and a deletion goes with the content that it took away.
 */
@Component
class FhirHistory {

    private static final int CHUNK = 200;

    /** How many versions of a type one call looks at; the next page goes on from there. */
    private static final int LOOKED_AT = 5_000;

    private final ResourceHistory history;
    private final Horizon horizon;
    private final FolderAccess access;
    private final Deletions deletions;
    private final AuditChain audit;

    FhirHistory(ResourceHistory history, Horizon horizon, FolderAccess access, Deletions deletions, AuditChain audit) {
        this.history = history;
        this.horizon = horizon;
        this.access = access;
        this.deletions = deletions;
        this.audit = audit;
    }

    /** A version and what the caller sees of it, which is nothing where it says that the resource is gone. */
    record Version(StoredResource stored, Optional<Resource> view) {}

    /**
     * A page.
     *
     * @param path the resource or the type
     * @param next where the next page begins; null where there is none
     */
    record Page(String path, List<Version> versions, ResourceHistory.Place next) {}

    Page of(String type, String id, HistoryWanted wanted, CallerIdentity caller) {
        FolderAccess.Sight sight = access.sight(caller);
        List<Version> seen = new ArrayList<>();
        boolean any = false;
        int before = wanted.after() == null ? Integer.MAX_VALUE : wanted.after().version();
        List<StoredResource> chunk;
        do {
            chunk = history.of(type, id, before, CHUNK);
            for (StoredResource stored : chunk) {
                before = stored.version();
                Optional<Version> version = seen(stored, sight);
                any |= version.isPresent();
                version.filter(v -> !stored.updated().isBefore(wanted.since())).ifPresent(seen::add);
            }
        } while (chunk.size() == CHUNK && seen.size() <= wanted.count());
        if (!any) {
            // As of what does not exist; also beyond the last page, which no link leads to.
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        Page page = page(type + "/" + id, seen, wanted, null);
        audit(AuditEntry.Action.READ, page, caller);
        return page;
    }

    Page ofType(String type, HistoryWanted wanted, CallerIdentity caller) {
        FolderAccess.Sight sight = access.sight(caller);
        Instant settled = horizon.settled();
        List<Version> seen = new ArrayList<>();
        ResourceHistory.Place place = wanted.after();
        int looked = 0;
        while (true) {
            List<StoredResource> chunk = history.ofType(type, wanted.since(), settled, place, CHUNK);
            for (StoredResource stored : chunk) {
                if (looked >= LOOKED_AT && second(stored.updated()) != second(place.updated())) {
                    // A place to go on from that names no resource, since the caller may not see the one that it is at.
                    Instant from = Instant.ofEpochSecond(second(place.updated()));
                    return audited(page(type, seen, wanted, new ResourceHistory.Place(from, "", 0)), caller);
                }
                place = ResourceHistory.Place.of(stored);
                looked++;
                seen(stored, sight).ifPresent(seen::add);
                if (seen.size() > wanted.count()) {
                    return audited(page(type, seen, wanted, null), caller);
                }
            }
            if (chunk.size() < CHUNK) {
                return audited(page(type, seen, wanted, null), caller);
            }
        }
    }

    private Optional<Version> seen(StoredResource stored, FolderAccess.Sight sight) {
        return stored.deleted()
                ? deletions.taken(stored).flatMap(sight::view).map(view -> new Version(stored, Optional.empty()))
                : sight.view(stored).map(view -> new Version(stored, Optional.of(view)));
    }

    /** One more than fits says that there is a next page, which begins after the last that fits. */
    private static Page page(String path, List<Version> seen, HistoryWanted wanted, ResourceHistory.Place next) {
        if (seen.size() <= wanted.count()) {
            return new Page(path, seen, next);
        }
        List<Version> fitting = seen.subList(0, wanted.count());
        StoredResource last = fitting.get(fitting.size() - 1).stored();
        return new Page(path, fitting, ResourceHistory.Place.of(last));
    }

    private Page audited(Page page, CallerIdentity caller) {
        audit(AuditEntry.Action.SEARCH, page, caller);
        return page;
    }

    /** A row for each person of whom something was shown; where it was nobody, one that says so. */
    private void audit(AuditEntry.Action action, Page page, CallerIdentity caller) {
        List<UUID> shown = page.versions().stream()
                .map(version -> version.stored().patientId())
                .distinct()
                .toList();
        for (UUID patient : shown) {
            long found = page.versions().stream()
                    .filter(version -> version.stored().patientId().equals(patient))
                    .count();
            audit(action, page, caller, patient.equals(ResourceStore.SHARED) ? null : patient, found);
        }
        if (shown.isEmpty()) {
            audit(action, page, caller, null, 0);
        }
    }

    private void audit(AuditEntry.Action action, Page page, CallerIdentity caller, UUID patient, long found) {
        audit.writeAlone(new AuditEntry(
                action, AuditEntry.OK, caller.auditName(), patient, page.path() + "/_history", "found " + found));
    }

    private static long second(Instant instant) {
        return instant.getEpochSecond();
    }
}
