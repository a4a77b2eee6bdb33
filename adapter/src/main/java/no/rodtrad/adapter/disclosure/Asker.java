package no.rodtrad.adapter.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.mappings.disclosure.ActorKey;
import no.rodtrad.mappings.disclosure.Recipient;

/**
 * Who would be told something.
 *
 * @param recipient in which role
 * @param keys how consents may name them
 * @param partyKeys how the folder's parties are stored, such as {@code HER:12345}
 * @param self the person's own folder, where the asker is a person
 */
public record Asker(Recipient recipient, Set<ActorKey> keys, Set<String> partyKeys, Optional<UUID> self) {

    boolean isPerson(UUID patientId) {
        return self.filter(patientId::equals).isPresent();
    }
}
