package no.rodtrad.mappings.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.rule.Trace;

/**
 * What a recipient in the work sector is told of a document or plan. Everything in it came through a rule of {@link
 * ExtractRule}; the trace says which rule took what from where.
 *
 * @param sender empty where the facts do not say who tells
 * @param facts by category, in the order in which they are told; no empty lists
 */
public record WorkFocusedExtract(
        ExtractPatient patient,
        Optional<ExtractOrganisation> sender,
        Optional<ExtractProfessional> professional,
        Map<InformationCategory, List<Fact>> facts,
        List<ReleasedText> texts,
        Basis basis,
        Trace trace) {}
