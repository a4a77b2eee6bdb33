package no.rodtrad.mappings.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the policy tests have in common: one person, one recipient, one moment, and consents around them. */
final class PolicyCases {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final String PATIENT = "Patient/p1";
    static final ActorKey RECIPIENT = new ActorKey("urn:oid:2.16.578.1.12.4.1.4.101", "999999999");
    static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    private PolicyCases() {}

    static Circumstances known(Recipient recipient) {
        Circumstances poorest = Circumstances.of(PATIENT, Set.of(RECIPIENT));
        return recipient == Recipient.PERSON ? poorest : poorest.withRelation();
    }

    static ConsentGrant consent() {
        return new ConsentGrant(
                "Consent/c1/_history/3",
                PATIENT,
                ConsentGrant.Standing.ACTIVE,
                NOW.minus(Duration.ofDays(10)),
                NOW.plus(Duration.ofDays(10)),
                List.of(new ConsentActor(Set.of(RECIPIENT), Set.of())),
                ALL,
                List.of());
    }

    static ConsentGrant patient(ConsentGrant c, String patient) {
        return copy(c, patient, c.standing(), c.start(), c.end(), c.actors(), c.categories(), c.exceptions());
    }

    static ConsentGrant standing(ConsentGrant c, ConsentGrant.Standing standing) {
        return copy(c, c.patient(), standing, c.start(), c.end(), c.actors(), c.categories(), c.exceptions());
    }

    static ConsentGrant period(ConsentGrant c, Instant start, Instant end) {
        return copy(c, c.patient(), c.standing(), start, end, c.actors(), c.categories(), c.exceptions());
    }

    static ConsentGrant actor(ConsentGrant c, ConsentActor actor) {
        return copy(c, c.patient(), c.standing(), c.start(), c.end(), List.of(actor), c.categories(), c.exceptions());
    }

    static ConsentGrant categories(ConsentGrant c, Set<InformationCategory> categories) {
        return copy(c, c.patient(), c.standing(), c.start(), c.end(), c.actors(), categories, c.exceptions());
    }

    static ConsentGrant denying(ConsentGrant c, Set<InformationCategory> categories) {
        List<ConsentGrant.Denial> denials = List.of(new ConsentGrant.Denial(categories, List.of()));
        return copy(c, c.patient(), c.standing(), c.start(), c.end(), c.actors(), c.categories(), denials);
    }

    private static ConsentGrant copy(
            ConsentGrant c,
            String patient,
            ConsentGrant.Standing standing,
            Instant start,
            Instant end,
            List<ConsentActor> actors,
            Set<InformationCategory> categories,
            List<ConsentGrant.Denial> denials) {
        return new ConsentGrant(c.reference(), patient, standing, start, end, actors, categories, denials);
    }
}
