package no.rodtrad.adapter.fhir.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.fhir.Deletions;
import no.rodtrad.adapter.store.FolderContents;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * All of a folder at once, each resource as the caller may see it. Pages are told apart by a place in the order of changes:
 * what is changed in between moves behind it, so that it is told again rather than missed.
 */
@Component
class FolderReading {

    /** As people read a folder: whose it is, what is planned, what is done, what is said, and what it rests on. */
    private static final List<String> ORDER = List.of(
            "EpisodeOfCare",
            "Patient",
            "CareTeam",
            "CarePlan",
            "Goal",
            "ServiceRequest",
            "Task",
            "Appointment",
            "Encounter",
            "Communication",
            "Composition",
            "DocumentReference",
            "Observation",
            "Condition",
            "Consent");

    private final Deletions deletions;
    private final FolderContents contents;
    private final FolderAccess access;
    private final Parties parties;
    private final AuditChain audit;

    FolderReading(
            Deletions deletions, FolderContents contents, FolderAccess access, Parties parties, AuditChain audit) {
        this.deletions = deletions;
        this.contents = contents;
        this.access = access;
        this.parties = parties;
        this.audit = audit;
    }

    /** A page of everything, as a search tells it. */
    Bundle everything(String type, IdType id, FolderWanted wanted, String base, CallerIdentity caller) {
        FolderAccess.Sight sight = access.sight(caller);
        StoredResource named = named(type, id, sight, caller);
        Bundle page = new Bundle();
        page.setType(Bundle.BundleType.SEARCHSET);
        String address = base + "/" + named.reference() + "/$everything";
        List<Resource> views = new ArrayList<>();
        FolderWanted.Place last = null;
        boolean more = false;
        for (StoredResource stored : contents.of(named.patientId())) {
            Optional<Resource> view = wanted.takes(stored) ? sight.view(stored) : Optional.empty();
            if (view.isPresent() && views.size() == wanted.count()) {
                more = true;
                break;
            }
            if (view.isPresent()) {
                views.add(view.get());
                last = FolderWanted.Place.of(stored);
            }
        }
        page.addLink().setRelation("self").setUrl(address + wanted.self());
        if (more) {
            page.addLink().setRelation("next").setUrl(address + wanted.next(last));
        }
        add(page, views, base, SearchEntryMode.MATCH);
        Collection<Resource> referred = parties.of(views, sight).stream()
                .filter(party -> wanted.takesType(party.fhirType()))
                .toList();
        add(page, referred, base, SearchEntryMode.INCLUDE);
        audited(named, "$everything", views.size(), caller);
        return page;
    }

    /** The whole folder in one Bundle. */
    Bundle folder(IdType id, String base, Instant now, CallerIdentity caller) {
        FolderAccess.Sight sight = access.sight(caller);
        StoredResource named = named("EpisodeOfCare", id, sight, caller);
        List<Resource> views = contents.of(named.patientId()).stream()
                .flatMap(stored -> sight.view(stored).stream())
                .sorted(Comparator.comparing((Resource view) -> !isOne(view, named))
                        .thenComparing(FolderReading::rank))
                .toList();
        Bundle folder = new Bundle();
        folder.setType(Bundle.BundleType.COLLECTION);
        folder.setTimestamp(Date.from(now));
        add(folder, views, base, null);
        add(folder, parties.of(views, sight), base, null);
        audited(named, "$folder", views.size(), caller);
        return folder;
    }

    private StoredResource named(String type, IdType id, FolderAccess.Sight sight, CallerIdentity caller) {
        Optional<StoredResource> found = deletions.named(type, id.toVersionless());
        return found.filter(stored -> !stored.deleted())
                .filter(stored -> sight.view(stored).isPresent())
                .orElseThrow(() -> deletions.goneOrNotFound(found, caller));
    }

    private void audited(StoredResource named, String operation, int told, CallerIdentity caller) {
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.READ,
                AuditEntry.OK,
                caller.auditName(),
                named.patientId(),
                named.reference() + "/" + operation,
                "told " + told));
    }

    private static void add(Bundle bundle, Collection<Resource> views, String base, SearchEntryMode mode) {
        for (Resource view : views) {
            String reference = view.fhirType() + "/" + view.getIdElement().getIdPart();
            Bundle.BundleEntryComponent entry = bundle.addEntry().setFullUrl(base + "/" + reference);
            entry.setResource(view);
            if (mode != null) {
                entry.getSearch().setMode(mode);
            }
        }
    }

    private static boolean isOne(Resource view, StoredResource named) {
        return view.fhirType().equals(named.type())
                && view.getIdElement().getIdPart().equals(named.id());
    }

    private static int rank(Resource view) {
        int rank = ORDER.indexOf(view.fhirType());
        return rank < 0 ? ORDER.size() : rank;
    }
}
