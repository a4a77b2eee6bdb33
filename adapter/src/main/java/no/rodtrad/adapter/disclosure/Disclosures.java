package no.rodtrad.adapter.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.mappings.disclosure.Circumstances;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.InformationRequest;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.disclosure.Question;
import no.rodtrad.mappings.disclosure.Recipient;
import org.springframework.stereotype.Component;

/**
 * Asks the policy, with what is known of the person at this moment: consents, objections, relation, hard stops. A
 * consent that was withdrawn is gone at the next question.
 */
@Component
public class Disclosures {

    private final Policy policy;
    private final AccessFacts facts;
    private final Clock clock;

    Disclosures(Policy policy, AccessFacts facts, Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * One decision per category.
     *
     * @param flow the way by which the facts came in, see {@link Question}
     * @param takesPart whether the asker owns or asked for the step, or takes part in the meeting, that is asked about
     */
    public Map<InformationCategory, Decision> decide(
            UUID patientId, Asker asker, String flow, boolean takesPart, Collection<InformationCategory> categories) {
        return decide(patientId, asker, flow, takesPart, List.of(), categories);
    }

    /**
     * The same for what answers requests from NAV.
     *
     * @param requests those that were received from NAV, and no others
     */
    public Map<InformationCategory, Decision> decide(
            UUID patientId,
            Asker asker,
            String flow,
            boolean takesPart,
            List<InformationRequest> requests,
            Collection<InformationCategory> categories) {
        return decide(facts.of(patientId), patientId, asker, flow, takesPart, requests, categories);
    }

    /** The same by facts that were looked up already. */
    Map<InformationCategory, Decision> decide(
            AccessFacts.Known facts,
            UUID patientId,
            Asker asker,
            String flow,
            boolean takesPart,
            List<InformationRequest> requests,
            Collection<InformationCategory> categories) {
        Circumstances known = circumstances(facts, patientId, asker).withRequests(requests);
        Circumstances circumstances = takesPart ? known.withTakingPart() : known;
        Instant now = clock.instant();
        Map<InformationCategory, Decision> decisions = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : categories) {
            decisions.put(category, policy.decide(new Question(asker.recipient(), category, flow, circumstances), now));
        }
        return decisions;
    }

    /** The categories that decisions permit whole. */
    public static Set<InformationCategory> permitted(Collection<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.effect() == Effect.PERMIT)
                .map(Decision::category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InformationCategory.class)));
    }

    private static Circumstances circumstances(AccessFacts.Known known, UUID patientId, Asker asker) {
        Circumstances circumstances = Circumstances.of("Patient/" + patientId, asker.keys())
                .withConsents(known.consents())
                .withObjections(known.objections())
                .withStops(known.stops());
        if (asker.isPerson(patientId)) {
            circumstances = circumstances.withSelf();
        }
        return isRelated(known, asker) ? circumstances.withRelation() : circumstances;
    }

    /**
     * NAV coordinates every folder; others take part by what they sent, got or wrote, or because a consent names them. A
     * relation alone opens nothing.
     */
    private static boolean isRelated(AccessFacts.Known known, Asker asker) {
        return asker.recipient() == Recipient.NAV
                || known.takesPart(asker.partyKeys())
                || known.consents().stream()
                        .flatMap(consent -> consent.actors().stream())
                        .flatMap(actor -> actor.keys().stream())
                        .anyMatch(asker.keys()::contains);
    }
}
