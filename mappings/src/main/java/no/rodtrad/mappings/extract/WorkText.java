package no.rodtrad.mappings.extract;

import no.rodtrad.mappings.disclosure.InformationCategory;

/**
 * One work-relevant text, exactly as the recipient would see it.
 *
 * @param heading one line
 * @param text plain text, lines parted by {@code \n}
 */
public record WorkText(InformationCategory category, String heading, String text) {}
