package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/**
 * A modifier of a concept, such as the star code of ICD-10 ({@code Name} V = S).
 *
 * @param kind the code of the name, to tell what the modifier is made into; no rule writes it; may be empty
 */
public record Modifier(Sourced<Coded> name, String kind, List<Sourced<Coded>> values) {}
