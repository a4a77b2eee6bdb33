package no.rodtrad.site.terminology;

import no.rodtrad.site.link.Link;

/**
 * One code of a code system or value set.
 *
 * @param depth how many concepts it stands below
 * @param norwegian what it is called in Norwegian; empty where not said
 * @param english what it is called in English; empty where not said
 * @param definition what it means, in English; empty where not said
 */
public record CodeRow(Link code, int depth, String norwegian, String english, String definition) {}
