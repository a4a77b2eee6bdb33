package no.rodtrad.mappings.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A consent as the policy sees it: one person, who may be told, what, and when.
 *
 * @param reference {@code Consent/x/_history/y}; without the history part where the version is unknown
 * @param patient {@code Patient/x}
 * @param standing whether it is in force, apart from its period
 * @param start inclusive; null where it holds from the beginning
 * @param end exclusive
 * @param actors the recipients, one at least
 * @param categories what may be told, one at least
 * @param exceptions nested denials
 */
public record ConsentGrant(
        String reference,
        String patient,
        Standing standing,
        Instant start,
        Instant end,
        List<ConsentActor> actors,
        Set<InformationCategory> categories,
        List<Denial> exceptions) {

    public ConsentGrant {
        actors = List.copyOf(actors);
        categories = Set.copyOf(categories);
        exceptions = List.copyOf(exceptions);
    }

    /** What {@code Consent.status} says. */
    public enum Standing {
        ACTIVE,
        /** Inactive or entered in error. */
        WITHDRAWN,
        /** Draft, proposed or rejected: never given. */
        NOT_GIVEN
    }

    /**
     * A nested denial.
     *
     * @param categories empty: all
     * @param actors empty: the recipients of the consent
     */
    public record Denial(Set<InformationCategory> categories, List<ConsentActor> actors) {
        public Denial {
            categories = Set.copyOf(categories);
            actors = List.copyOf(actors);
        }
    }

    boolean holdsAt(Instant now) {
        return standing == Standing.ACTIVE && !(start != null && now.isBefore(start)) && now.isBefore(end);
    }

    boolean names(Asker asker) {
        return actors.stream().anyMatch(asker::isNamedBy);
    }

    boolean excepts(Asker asker, InformationCategory category) {
        return exceptions.stream()
                .filter(denial ->
                        denial.categories().isEmpty() || denial.categories().contains(category))
                .map(denial -> denial.actors().isEmpty() ? actors : denial.actors())
                .anyMatch(named -> named.stream().anyMatch(asker::isNamedBy));
    }
}
