package no.rodtrad.mappings.fhir.clinical;

import java.util.List;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.Quantity;

/** A drug, written out for reading. */
final class DrugSection {

    private DrugSection() {}

    static void write(Section section, InfItem.Drug drug) {
        section.line(ClinicalRule.DRUG, drug.drug(), Concepts::readable);
        drug.amounts().forEach(amount -> section.line(ClinicalRule.DRUG_AMOUNT, amount, Quantity::readable));
        List.of(drug.form(), drug.route(), drug.dosageCoded())
                .forEach(code -> section.line(ClinicalRule.DRUG_FORM, code, Concepts::readable));
        section.line(ClinicalRule.DRUG_TEXT, drug.dosage(), text -> text);
        section.line(ClinicalRule.DRUG_STATUS, drug.status(), Concepts::readable);
        section.line(ClinicalRule.DRUG_TEXT, drug.comment(), text -> text);
    }
}
