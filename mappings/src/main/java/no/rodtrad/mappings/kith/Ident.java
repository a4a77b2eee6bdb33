package no.rodtrad.mappings.kith;

import java.util.Optional;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * An identifier as KITH writes it.
 *
 * @param id the value, trimmed
 * @param type {@code TypeId/@V}, such as {@code HER} or {@code FNR}; {@code @S} is ignored, as it is often wrong
 * @param typeText {@code TypeId/@DN}; may be null
 */
public record Ident(String id, String type, String typeText) {

    /** The national system of the type code; empty for local ones. */
    public Optional<IdentifierSystem> system() {
        return IdentifierSystem.ofKithType(type);
    }

    /** Whether this identifies the same thing in the same system as another. */
    public boolean same(IdentifierSystem system, String value) {
        return system().filter(system::equals).isPresent() && id.equals(value);
    }
}
