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
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Circumstances;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.HardStop;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.InformationRequest;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.disclosure.Question;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * Asks the policy, with what the store knows of the person at this moment: consents, objections, relation, hard stops. It
 * remembers nothing, so a consent that was withdrawn is gone at the next question.
 */
@Component
public class Disclosures {

    private final Policy policy;
    private final ResourceStore store;
    private final FolderParties parties;
    private final Clock clock;

    Disclosures(Policy policy, ResourceStore store, FolderParties parties, Clock clock) {
        this.policy = policy;
        this.store = store;
        this.parties = parties;
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
        Circumstances known = circumstances(patientId, asker).withRequests(requests);
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

    private Circumstances circumstances(UUID patientId, Asker asker) {
        String patient = "Patient/" + patientId;
        List<Consent> consents = store.ofPatient(patientId, "Consent").stream()
                .map(StoredResource::resource)
                .map(Consent.class::cast)
                .toList();
        Circumstances circumstances = Circumstances.of(patient, asker.keys())
                .withConsents(consents.stream()
                        .flatMap(c -> ok(ConsentReader.read(c)))
                        .toList())
                .withObjections(consents.stream()
                        .flatMap(c -> ok(ConsentReader.readObjection(c)))
                        .toList())
                .withStops(stops(patientId));
        if (asker.isPerson(patientId)) {
            circumstances = circumstances.withSelf();
        }
        return isRelated(patientId, asker, circumstances.consents()) ? circumstances.withRelation() : circumstances;
    }

    /**
     * NAV coordinates every folder; others take part by what they sent, got or wrote, or because a consent names them. A
     * relation alone opens nothing.
     */
    private boolean isRelated(UUID patientId, Asker asker, List<ConsentGrant> consents) {
        return asker.recipient() == Recipient.NAV
                || parties.takesPart(patientId, asker.partyKeys())
                || consents.stream()
                        .flatMap(consent -> consent.actors().stream())
                        .flatMap(actor -> actor.keys().stream())
                        .anyMatch(asker.keys()::contains);
    }

    private Set<HardStop> stops(UUID patientId) {
        return store.read("Patient", patientId.toString())
                .map(StoredResource::resource)
                .map(Patient.class::cast)
                .filter(Disclosures::isDeceased)
                .map(dead -> Set.of(HardStop.DECEASED))
                .orElse(Set.of());
    }

    private static boolean isDeceased(Patient patient) {
        return patient.hasDeceased() && !(patient.getDeceased() instanceof BooleanType flag && !flag.booleanValue());
    }

    private static <T> java.util.stream.Stream<T> ok(Result<T> result) {
        return result instanceof Result.Ok<T> ok
                ? java.util.stream.Stream.of(ok.value())
                : java.util.stream.Stream.of();
    }
}
