package no.rodtrad.mappings.disclosure;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The recipient, as consents may name it.
 *
 * @param keys every identifier
 * @param ownKeys the identifiers that name this recipient also without a role: those of NAV name NAV alone, as a job
 *     specialist may be employed there
 */
record Asker(Recipient recipient, Set<ActorKey> keys, Set<ActorKey> ownKeys) {

    static Asker of(Recipient recipient, Set<ActorKey> keys, Set<ActorKey> navKeys) {
        Set<ActorKey> own = recipient == Recipient.NAV
                ? keys
                : keys.stream().filter(key -> !navKeys.contains(key)).collect(Collectors.toUnmodifiableSet());
        return new Asker(recipient, keys, own);
    }

    boolean isNamedBy(ConsentActor actor) {
        if (actor.roles().isEmpty()) {
            return actor.keys().stream().anyMatch(ownKeys::contains);
        }
        boolean keyFits = actor.keys().isEmpty() || actor.keys().stream().anyMatch(keys::contains);
        return keyFits && actor.roles().contains(recipient);
    }
}
