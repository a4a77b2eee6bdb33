package no.rodtrad.site.element;

import no.rodtrad.site.link.Link;

/**
 * One value that an element must have.
 *
 * @param path where below the element it stands; empty for the element itself
 */
public record FixedPart(String path, Link value) {}
