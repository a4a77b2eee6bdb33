package no.rodtrad.mappings.kith.shape;

import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * How a party stands in a basis message.
 *
 * @param role what it is to the message, such as SPR (who gives the service) or REQ (who asked for it)
 * @param communication how it wishes to be reached, list 8235
 */
public record Standing(Sourced<Coded> role, Sourced<Coded> communication) {

    /** What {@code ServProvider} or {@code Requester} says of it. */
    public static Standing read(Element holder) {
        return new Standing(Leaf.coded(holder, "Role"), Leaf.coded(holder, "ComMethod"));
    }

    /** Whether anything is said. */
    public boolean isThere() {
        return role.isPresent() || communication.isPresent();
    }
}
