package no.rodtrad.mappings.fhir.clinical;

import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.Quantity;

/** A result, written out for reading. */
final class FindingSection {

    private FindingSection() {}

    static void write(Section section, InfItem.Finding finding) {
        section.line(ClinicalRule.RESULT_OF, finding.examined(), Concepts::readable);
        finding.specifics().forEach(code -> section.line(ClinicalRule.RESULT_OF, code, Concepts::readable));
        section.line(ClinicalRule.RESULT_VALUE, finding.comparator(), Concepts::readable);
        finding.amounts().forEach(amount -> section.line(ClinicalRule.RESULT_VALUE, amount, Quantity::readable));
        section.rich(ClinicalRule.RESULT_VALUE, finding.text());
        finding.codes().forEach(code -> section.line(ClinicalRule.RESULT_VALUE, code, Concepts::readable));
        section.line(ClinicalRule.RESULT_VALUE, finding.value(), Times::readable);
        section.line(ClinicalRule.RESULT_NOTE, finding.examinedAt(), Times::readable);
        section.line(ClinicalRule.RESULT_NOTE, finding.deviation(), Concepts::readable);
        section.line(ClinicalRule.RESULT_NOTE, finding.comment(), text -> text);
        finding.assessments().forEach(assessment -> section.concept(ClinicalRule.RESULT_NOTE, assessment));
    }
}
