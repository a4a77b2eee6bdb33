package no.rodtrad.mappings.disclosure;

import java.util.List;
import java.util.Set;

/**
 * The person's objection to what the law would otherwise permit (hpl §§ 25, 45).
 *
 * @param actors against whom; empty: against everybody
 * @param categories against what; empty: against everything
 */
public record Objection(List<ConsentActor> actors, Set<InformationCategory> categories) {
    public Objection {
        actors = List.copyOf(actors);
        categories = Set.copyOf(categories);
    }

    boolean concerns(Asker asker, InformationCategory category) {
        boolean actorFits = actors.isEmpty() || actors.stream().anyMatch(asker::isNamedBy);
        return actorFits && (categories.isEmpty() || categories.contains(category));
    }
}
