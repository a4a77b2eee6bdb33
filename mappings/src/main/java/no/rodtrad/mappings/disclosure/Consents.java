package no.rodtrad.mappings.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Finds the consent that permits, or says how near the nearest one came. */
final class Consents {

    private final Asker asker;
    private final InformationCategory category;
    private final String patient;
    private final List<ConsentGrant> consents;
    private final Instant now;

    Consents(Question question, Asker asker, Instant now) {
        this.asker = asker;
        this.category = question.category();
        this.patient = question.circumstances().patient();
        this.consents = question.circumstances().consents();
        this.now = now;
    }

    Verdict verdict() {
        if (anyDenies()) {
            return Verdict.deny(Reason.CONSENT_DENIED);
        }
        return consents.stream()
                .filter(consent -> nearness(consent) == Reason.PERMITTED_BY_CONSENT)
                // Any that permits would do; the choice is fixed so that the same question is answered alike.
                .min(Comparator.comparing(ConsentGrant::reference))
                .map(consent -> new Verdict(Effect.PERMIT, Reason.PERMITTED_BY_CONSENT, consent.reference()))
                .orElseGet(() -> Verdict.deny(nearestMiss()));
    }

    /** A denial in any consent in force beats every permission. */
    boolean anyDenies() {
        return consents.stream()
                .filter(consent -> consent.patient().equals(patient) && consent.holdsAt(now))
                .anyMatch(consent -> consent.excepts(asker, category));
    }

    private Reason nearestMiss() {
        return consents.stream()
                .map(this::nearness)
                .max(Comparator.naturalOrder())
                .orElse(Reason.NO_CONSENT);
    }

    private Reason nearness(ConsentGrant consent) {
        if (!consent.patient().equals(patient)) {
            return Reason.CONSENT_OTHER_PERSON;
        }
        if (!consent.names(asker)) {
            return Reason.CONSENT_OTHER_RECIPIENT;
        }
        if (!consent.categories().contains(category)) {
            return Reason.CONSENT_OTHER_CATEGORY;
        }
        if (consent.standing() != ConsentGrant.Standing.ACTIVE) {
            return consent.standing() == ConsentGrant.Standing.WITHDRAWN
                    ? Reason.CONSENT_WITHDRAWN
                    : Reason.CONSENT_NOT_IN_FORCE;
        }
        if (!now.isBefore(consent.end())) {
            return Reason.CONSENT_EXPIRED;
        }
        return consent.holdsAt(now) ? Reason.PERMITTED_BY_CONSENT : Reason.CONSENT_NOT_STARTED;
    }
}
