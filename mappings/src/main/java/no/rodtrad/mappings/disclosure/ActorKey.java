package no.rodtrad.mappings.disclosure;

import java.util.Objects;

/**
 * How a recipient is known.
 *
 * @param system the identifier's system URI; empty where {@code value} is a literal reference, such as {@code
 *     Organization/x}
 * @param value the identifier's value
 */
public record ActorKey(String system, String value) {
    public ActorKey {
        Objects.requireNonNull(system);
        Objects.requireNonNull(value);
    }

    /** A literal reference. */
    public static ActorKey reference(String reference) {
        return new ActorKey("", reference);
    }
}
