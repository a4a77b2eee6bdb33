package no.rodtrad.mappings.kith;

import org.w3c.dom.Element;

/**
 * A message that has been read. Its leaf values are {@link no.rodtrad.mappings.rule.Sourced}: only a mapping rule gets at
 * them.
 */
public interface KithMessage {

    /** What the door and the receipt need. */
    MessageHeader header();

    /** The element that was read: the verified node of a signed message, the root of an unsigned one. */
    Element root();
}
