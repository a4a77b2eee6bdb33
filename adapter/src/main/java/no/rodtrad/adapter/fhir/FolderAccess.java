package no.rodtrad.adapter.fhir;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.view.Views;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What of a stored resource a caller may see at this moment. The one filter that every answer goes through. */
@Component
class FolderAccess {

    /** Over FHIR the facts of a folder are asked for by whoever asks, whatever message once brought them. */
    private static final String FLOW = "fhir";

    private final Askers askers;
    private final Disclosures disclosures;
    private final FolderParties parties;

    FolderAccess(Askers askers, Disclosures disclosures, FolderParties parties) {
        this.askers = askers;
        this.disclosures = disclosures;
        this.parties = parties;
    }

    /** A caller's view of a resource; empty where the caller must not learn that it exists. */
    Optional<Resource> view(StoredResource stored, CallerIdentity caller) {
        if (stored.patientId().equals(ResourceStore.SHARED)) {
            // Organisations and practitioners are public registers; they name nobody's case.
            return Optional.of(stored.resource());
        }
        Asker asker = askers.of(caller);
        if (!standsInFolder(stored.patientId(), asker)) {
            return Optional.empty();
        }
        return Views.of(stored.resource(), asker.recipient(), permitted(stored, asker));
    }

    /** The person's id where the caller is one and is known here. */
    Optional<UUID> self(CallerIdentity caller) {
        return askers.of(caller).self();
    }

    /** The health service needs a relation to the folder and the person to be its own; the work sector, a permission. */
    private boolean standsInFolder(UUID patientId, Asker asker) {
        return switch (asker.recipient()) {
            case PERSON -> asker.self().filter(patientId::equals).isPresent();
            case GP, TREATING -> parties.takesPart(patientId, asker.partyKeys());
            case NAV, JOB_SPECIALIST, EMPLOYER -> true;
        };
    }

    private Set<InformationCategory> permitted(StoredResource stored, Asker asker) {
        Map<InformationCategory, Decision> decisions = disclosures.decide(
                stored.patientId(),
                asker,
                FLOW,
                TakingPart.in(stored.resource(), asker),
                EnumSet.allOf(InformationCategory.class));
        return decisions.values().stream()
                .filter(decision -> opens(decision, asker.recipient()))
                .map(Decision::category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InformationCategory.class)));
    }

    /**
     * A redacted category counts as open only where its projection is already no more than the limit: periods and grade of
     * a sick leave.
     */
    private static boolean opens(Decision decision, Recipient recipient) {
        return decision.effect() == Effect.PERMIT
                || decision.effect() == Effect.REDACT && decision.category() == InformationCategory.SICK_LEAVE;
    }
}
