package no.rodtrad.mappings.disclosure;

import java.util.Set;

/**
 * Whom a consent or objection names: by identifiers, by role, or both. Where both stand, both must fit.
 *
 * @param keys empty where only roles are named
 * @param roles empty where only identifiers are named
 */
public record ConsentActor(Set<ActorKey> keys, Set<Recipient> roles) {
    public ConsentActor {
        keys = Set.copyOf(keys);
        roles = Set.copyOf(roles);
    }
}
