package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a later version of a document does to what earlier ones made. Ids follow from the document, so most of it is simply
 * the next version; what the new version no longer has, and everything that a cancellation takes back, is marked as
 * entered in error. What has not been sent of the earlier version is not sent any more.
 */
@Component
class Succession {

    private final ResourceStore store;
    private final Outbox outbox;

    Succession(ResourceStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    /**
     * Clears the way for a new version, or does nothing if there is no earlier one.
     *
     * @return what is to be written to the audit, which has to be the last thing that a transaction does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AuditEntry> supersede(UUID patient, String document, List<Resource> next) {
        Set<String> kept = next.stream().map(Succession::reference).collect(Collectors.toSet());
        return withdraw(patient, document, "superseded", kept);
    }

    /**
     * Takes everything back.
     *
     * @return as {@link #supersede}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AuditEntry> cancel(UUID patient, String document) {
        return withdraw(patient, document, "cancelled", Set.of());
    }

    private List<AuditEntry> withdraw(UUID patient, String document, String why, Set<String> kept) {
        // First the outbox, then the folder: delivery locks in this order too, and the other one would deadlock with
        // it.
        List<OutboxEntry> open = outbox.lockOpenOfDocument(document);
        for (StoredResource earlier : store.ofDocument(document)) {
            if (!kept.contains(earlier.reference()) && EnteredInError.mark(earlier.resource())) {
                store.put(patient, earlier.resource(), document);
            }
        }
        open.forEach(entry -> outbox.close(entry.id(), OutboxState.WITHHELD, null, why));
        return open.stream()
                .map(entry -> new AuditEntry(
                        AuditEntry.Action.WITHHOLD,
                        why,
                        "intake",
                        patient,
                        "outbox/" + entry.id(),
                        entry.outgoingMessageId()))
                .toList();
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
