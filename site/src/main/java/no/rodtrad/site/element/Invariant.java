package no.rodtrad.site.element;

/**
 * An invariant.
 *
 * @param at the id of the element that it is read on
 * @param severity error or warning
 * @param human what it asks for, in words
 * @param own whether this package made it
 */
public record Invariant(String key, String severity, String human, String expression, String at, boolean own) {}
