package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/** {@code Diagnosis}, {@code CodedDescr}, {@code CodedComment}: a concept with its modifiers. */
public record CodedConcept(Sourced<Coded> concept, List<Modifier> modifiers) {}
