package no.rodtrad.site.element;

import java.util.List;
import no.rodtrad.site.link.Link;

/**
 * One type that an element may have.
 *
 * @param profiles what the value itself has to follow
 * @param targets what a reference or canonical may lead to
 */
public record TypeChoice(Link type, List<Link> profiles, List<Link> targets) {}
