package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.outbox.Withdrawal;
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
    private final Withdrawal withdrawal;

    Succession(ResourceStore store, Withdrawal withdrawal) {
        this.store = store;
        this.withdrawal = withdrawal;
    }

    /** Clears the way for a new version, or does nothing if there is no earlier one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(UUID patient, String document, List<Resource> next) {
        Set<String> kept = next.stream().map(Succession::reference).collect(Collectors.toSet());
        withdraw(patient, document, "superseded", kept);
    }

    /** Takes everything back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID patient, String document) {
        withdraw(patient, document, "cancelled", Set.of());
    }

    private void withdraw(UUID patient, String document, String why, Set<String> kept) {
        // First the outbox, then the resources: delivery takes its locks in the same order.
        Set<String> takingBack = withdrawal.of(patient, document, why, "intake");
        for (StoredResource earlier : store.ofDocument(document)) {
            if (!kept.contains(earlier.reference())
                    && !takingBack.contains(earlier.reference())
                    && EnteredInError.mark(earlier.resource())) {
                store.put(patient, earlier.resource(), document);
            }
        }
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
