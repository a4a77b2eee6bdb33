package no.rodtrad.adapter.disclosure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.CallerIdentity;
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
public class FolderAccess {

    /** Over FHIR the facts of a folder are asked for by whoever asks, whatever message once brought them. */
    private static final String FLOW = "fhir";

    private final Askers askers;
    private final Disclosures disclosures;
    private final AccessFacts facts;
    private final Traits traits = new Traits();

    FolderAccess(Askers askers, Disclosures disclosures, AccessFacts facts) {
        this.askers = askers;
        this.disclosures = disclosures;
        this.facts = facts;
    }

    /** A caller's view of a resource; empty where the caller must not learn that it exists. */
    public Optional<Resource> view(StoredResource stored, CallerIdentity caller) {
        return sight(askers.of(caller)).view(stored);
    }

    /** What a caller sees in the course of one request. */
    public Sight sight(CallerIdentity caller) {
        return sight(askers.of(caller));
    }

    public Sight sight(Asker asker) {
        return new Sight(asker);
    }

    /** The person's id where the caller is one and is known here. */
    public Optional<UUID> self(CallerIdentity caller) {
        return askers.of(caller).self();
    }

    /**
     * What one asker sees at one moment. Each folder is decided on once; so it is to be used for one answer and then
     * forgotten. Not for more than one thread.
     */
    public final class Sight {

        private final Asker asker;
        private final Map<UUID, AccessFacts.Known> known = new HashMap<>();
        private final Map<UUID, Set<InformationCategory>> own = new HashMap<>();
        private final Map<UUID, Set<InformationCategory>> others = new HashMap<>();

        private Sight(Asker asker) {
            this.asker = asker;
        }

        public Asker asker() {
            return asker;
        }

        /** The view of a resource, which is the stored one itself where all of it may be seen. */
        public Optional<Resource> view(StoredResource stored) {
            if (stored.patientId().equals(ResourceStore.SHARED)) {
                // Organisations and practitioners are public registers; they name nobody's case.
                return Optional.of(stored.resource());
            }
            if (!standsInFolder(stored)) {
                return Optional.empty();
            }
            boolean takesPart = TakingPart.in(stored.resource(), asker);
            return Views.of(stored.resource(), asker.recipient(), permitted(stored, takesPart));
        }

        /**
         * Whether the view of a resource is known to be the stored one, without parsing it again. Where this says no, only
         * {@link #view} can tell. Only for what is committed: what is found out is remembered for the version.
         */
        public boolean seesWhole(StoredResource stored) {
            if (stored.generation().isEmpty()) {
                return false;
            }
            if (stored.patientId().equals(ResourceStore.SHARED)) {
                return true;
            }
            if (!Views.isWholeOrNothing(asker.recipient()) || !standsInFolder(stored)) {
                return false;
            }
            Traits.Of traits = FolderAccess.this.traits.of(stored);
            return !traits.hiddenFrom().contains(asker.recipient())
                    && permitted(stored, traits.isPartOf(asker)).containsAll(traits.categories());
        }

        /** The health service needs a relation to the folder and the person to be its own; the work sector, a permission. */
        private boolean standsInFolder(StoredResource stored) {
            return switch (asker.recipient()) {
                case PERSON -> asker.isPerson(stored.patientId());
                case GP, TREATING -> known(stored).takesPart(asker.partyKeys());
                case NAV, JOB_SPECIALIST, EMPLOYER -> true;
            };
        }

        /** What was read brings the number of its person's state of access with it. */
        private AccessFacts.Known known(StoredResource stored) {
            return known.computeIfAbsent(
                    stored.patientId(),
                    patient -> stored.generation().isPresent()
                            ? facts.of(patient, stored.generation().getAsLong())
                            : facts.of(patient));
        }

        private Set<InformationCategory> permitted(StoredResource stored, boolean takesPart) {
            Map<UUID, Set<InformationCategory>> decided = takesPart ? own : others;
            Set<InformationCategory> before = decided.get(stored.patientId());
            if (before != null) {
                return before;
            }
            Set<InformationCategory> now = permitted(known(stored), stored.patientId(), takesPart);
            decided.put(stored.patientId(), now);
            return now;
        }

        private Set<InformationCategory> permitted(AccessFacts.Known known, UUID patientId, boolean takesPart) {
            Map<InformationCategory, Decision> decisions = disclosures.decide(
                    known, patientId, asker, FLOW, takesPart, List.of(), EnumSet.allOf(InformationCategory.class));
            return decisions.values().stream()
                    .filter(decision -> opens(decision, asker.recipient()))
                    .map(Decision::category)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(InformationCategory.class)));
        }
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
