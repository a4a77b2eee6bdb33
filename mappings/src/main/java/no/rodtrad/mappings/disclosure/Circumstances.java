package no.rodtrad.mappings.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Everything the policy needs to know about the case. {@link #of} gives the poorest case, which permits nothing; each
 * {@code with} method adds one fact.
 *
 * @param patient whose information it is, {@code Patient/x}
 * @param recipientKeys how the recipient is known, to find the consents that name it
 * @param related whether the recipient has a role in the folder
 * @param self whether the recipient is the person
 * @param takesPart whether the recipient owns or asked for the step, or takes part in the meeting, that is asked about
 * @param measureOrdered whether NAV ordered the measure that the information comes from
 * @param objections the person's objections in force
 * @param consents every consent of the person, also those that no longer hold
 * @param requests the requests that this disclosure answers
 * @param stops what stops before any ground
 */
public record Circumstances(
        String patient,
        Set<ActorKey> recipientKeys,
        boolean related,
        boolean self,
        boolean takesPart,
        boolean measureOrdered,
        List<Objection> objections,
        List<ConsentGrant> consents,
        List<InformationRequest> requests,
        Set<HardStop> stops) {

    public Circumstances {
        recipientKeys = Set.copyOf(recipientKeys);
        objections = List.copyOf(objections);
        consents = List.copyOf(consents);
        requests = List.copyOf(requests);
        stops = Set.copyOf(stops);
    }

    /** Nothing is known but whose information it is and how the recipient is known. */
    public static Circumstances of(String patient, Set<ActorKey> recipientKeys) {
        return new Circumstances(
                patient, recipientKeys, false, false, false, false, List.of(), List.of(), List.of(), Set.of());
    }

    public Circumstances withRelation() {
        return new Circumstances(
                patient, recipientKeys, true, self, takesPart, measureOrdered, objections, consents, requests, stops);
    }

    public Circumstances withSelf() {
        return new Circumstances(
                patient,
                recipientKeys,
                related,
                true,
                takesPart,
                measureOrdered,
                objections,
                consents,
                requests,
                stops);
    }

    public Circumstances withTakingPart() {
        return new Circumstances(
                patient, recipientKeys, related, self, true, measureOrdered, objections, consents, requests, stops);
    }

    public Circumstances withOrderedMeasure() {
        return new Circumstances(
                patient, recipientKeys, related, self, takesPart, true, objections, consents, requests, stops);
    }

    public Circumstances withObjections(List<Objection> all) {
        return new Circumstances(
                patient, recipientKeys, related, self, takesPart, measureOrdered, all, consents, requests, stops);
    }

    public Circumstances withConsents(List<ConsentGrant> all) {
        return new Circumstances(
                patient, recipientKeys, related, self, takesPart, measureOrdered, objections, all, requests, stops);
    }

    public Circumstances withRequests(List<InformationRequest> all) {
        return new Circumstances(
                patient, recipientKeys, related, self, takesPart, measureOrdered, objections, consents, all, stops);
    }

    public Circumstances withStops(Set<HardStop> all) {
        return new Circumstances(
                patient, recipientKeys, related, self, takesPart, measureOrdered, objections, consents, requests, all);
    }
}
