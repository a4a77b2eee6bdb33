package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/** A modifier of a concept, such as the star code of ICD-10 ({@code Name} V = S). */
public record Modifier(Sourced<Coded> name, List<Sourced<Coded>> values) {}
