package no.rodtrad.mappings.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.rule.Trace;

/**
 * What a recipient in the work sector is told of a document or plan. Everything in it came through a rule of {@link
 * ExtractRule}; the trace says which rule took what from where.
 *
 * @param sender empty where the facts do not say who tells
 * @param contact empty where no telephone number is known
 * @param facts by category, in the order in which they are told; no empty lists
 */
public record WorkFocusedExtract(
        ExtractPatient patient,
        Optional<ExtractOrganisation> sender,
        Optional<ExtractProfessional> professional,
        Optional<Contact> contact,
        Map<InformationCategory, List<Fact>> facts,
        List<ReleasedText> texts,
        Basis basis,
        Trace trace) {

    /** What goes with a message but bears none by itself: NAV has it by other ways, so it is no reason to write to NAV. */
    private static final Set<InformationCategory> BESIDE =
            EnumSet.of(InformationCategory.NEXT_STEPS, InformationCategory.MEETINGS);

    /** Whether there is anything to write to NAV for. */
    public boolean bearsMessage() {
        return !texts.isEmpty() || !BESIDE.containsAll(facts.keySet());
    }
}
