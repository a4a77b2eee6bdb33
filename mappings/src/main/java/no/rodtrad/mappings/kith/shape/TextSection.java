package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * {@code Comment}, {@code ReasonAsText}: text under a heading.
 *
 * @param heading list 8311 in an epikrise, 8231 in a henvisning
 * @param text the element that holds the text or XHTML
 */
public record TextSection(Sourced<Coded> heading, Sourced<Element> text, List<Sourced<Coded>> codes) {}
