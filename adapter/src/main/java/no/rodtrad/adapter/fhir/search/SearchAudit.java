package no.rodtrad.adapter.fhir.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.finding.Page;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.ResourceStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A row for each person of whom something was shown; where it was nobody, one for whom it was asked about. */
@Component
class SearchAudit {

    private final AuditChain audit;
    private final TransactionTemplate transactions;

    SearchAudit(AuditChain audit, TransactionTemplate transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The rows are durable when it returns. */
    void write(SearchRequest request, Page page, CallerIdentity caller) {
        Map<UUID, Integer> shown = new LinkedHashMap<>();
        Stream.concat(page.hits().stream(), page.included().stream())
                .map(hit -> hit.stored().patientId())
                .filter(patient -> !patient.equals(ResourceStore.SHARED))
                .forEach(patient -> shown.merge(patient, 1, Integer::sum));
        if (shown.size() > 1) {
            transactions.executeWithoutResult(
                    status -> shown.forEach((patient, found) -> audit.write(entry(request, caller, patient, found))));
        } else {
            UUID patient = shown.isEmpty()
                    ? askedAbout(request)
                    : shown.keySet().iterator().next();
            audit.writeAlone(entry(
                    request,
                    caller,
                    patient,
                    page.hits().size() + page.included().size()));
        }
    }

    private static AuditEntry entry(SearchRequest request, CallerIdentity caller, UUID patient, int found) {
        return new AuditEntry(
                AuditEntry.Action.SEARCH, AuditEntry.OK, caller.auditName(), patient, request.type(), "found " + found);
    }

    private static UUID askedAbout(SearchRequest request) {
        Set<String> patients = request.patients().orElse(Set.of());
        try {
            return patients.size() == 1 ? UUID.fromString(patients.iterator().next()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
