package no.rodtrad.site.element;

import no.rodtrad.site.link.Link;

/** Where the codes of an element come from. @param strength required, extensible, preferred or example */
public record Binding(String strength, Link valueSet) {}
