package no.rodtrad.mappings.fhir.clinical;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.Precaution;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** Everything that is written for people to read: one section each, with the kind of fact that it is. */
public final class SectionMapping {

    /** What a precaution is called; no list has a code for it. */
    public static final String PRECAUTION = "Advarsel";

    private final Assembly assembly;
    private final Composition composition;
    private final int headings;

    /**
     * @param composition gets the sections; it has its id already
     * @param headings the list of headings that the format uses: 8311 or 8231
     */
    public SectionMapping(Assembly assembly, Composition composition, int headings) {
        this.assembly = assembly;
        this.composition = composition;
        this.headings = headings;
    }

    /** A text under a heading; a heading without a text says nothing and is left out. */
    public void text(TextSection from) {
        if (!from.text().isPresent() && from.codes().isEmpty()) {
            return;
        }
        SectionComponent section = composition.addSection().setText(Narratives.empty());
        Section made = new Section(assembly, composition, section);
        assembly.apply(ClinicalRule.HEADING, from.heading(), composition, heading -> {
            section.getCode().addCoding(Concepts.coding(heading, headings));
            section.setTitle(heading.text());
            made.categorise(TextCategory.ofHeading(heading.code()));
        });
        assembly.apply(ClinicalRule.TEXT, from.text(), composition, e -> Narratives.add(section.getText(), e));
        from.codes().forEach(code -> made.line(ClinicalRule.TEXT_CODE, code, Concepts::readable));
        made.close();
    }

    /** What a clinical statement says in words; nothing for a statement that is a coded fact alone. */
    public void item(InfItem from) {
        boolean diagnosis = DiagnosisMapping.isDiagnosis(from);
        boolean period = SickLeaveMapping.isPeriod(from);
        if (!saysMore(from, diagnosis)) {
            return;
        }
        SectionComponent section = composition.addSection().setText(Narratives.empty());
        Section made = new Section(assembly, composition, section);
        assembly.apply(ClinicalRule.ITEM_TYPE, from.type(), composition, type -> {
            section.getCode().addCoding(Concepts.coding(type, 8233));
            section.setTitle(type.text());
            made.categorise(TextCategory.ofItem(type.code()));
        });
        from.remark().ifPresent(remark -> remark(made, remark, from, diagnosis));
        from.drug().ifPresent(drug -> DrugSection.write(made, drug));
        from.finding().ifPresent(finding -> FindingSection.write(made, finding));
        from.origins().forEach(origin -> OriginSection.write(made, origin));
        if (!diagnosis && !period) {
            List.of(from.start(), from.end(), from.documented())
                    .forEach(time -> made.line(ClinicalRule.ITEM_TIME, time, Times::readable));
        }
        made.close();
    }

    /** A coded comment of an event. */
    public void coded(CodedConcept from) {
        if (from.concept().isPresent()) {
            Section made =
                    new Section(assembly, composition, composition.addSection().setText(Narratives.empty()));
            made.concept(ClinicalRule.CODED_COMMENT, from);
            made.close();
        }
    }

    /** What personnel should be aware of. */
    public void precaution(Precaution from) {
        Section made = new Section(
                assembly,
                composition,
                composition.addSection().setTitle(PRECAUTION).setText(Narratives.empty()));
        made.line(ClinicalRule.PRECAUTION, from.text(), text -> text);
        made.line(ClinicalRule.PRECAUTION_TIME, from.start(), start -> "Fra " + Times.readable(start));
        made.line(ClinicalRule.PRECAUTION_TIME, from.end(), end -> "Til " + Times.readable(end));
        made.close();
    }

    /** What has no place of its own, written out for reading under a title, as health detail. */
    public void lines(Rule rule, String title, List<Sourced<String>> from) {
        SectionComponent section =
                composition.addSection().setText(Narratives.empty()).setTitle(title);
        Section made = new Section(assembly, composition, section);
        from.forEach(line -> made.line(rule, line, text -> text));
        made.close();
    }

    private static void remark(Section made, InfItem.Remark remark, InfItem from, boolean diagnosis) {
        made.rich(ClinicalRule.ITEM_TEXT, remark.description());
        made.line(ClinicalRule.ITEM_COMMENT, remark.comment(), text -> text);
        // A grade of sick leave in a code that no list defines is not interpreted: it stays in the ledger.
        if (!diagnosis && !SickLeaveMapping.SICK_LEAVE.equals(from.kind())) {
            remark.coded().ifPresent(concept -> made.concept(ClinicalRule.ITEM_CODE, concept));
        }
    }

    private static boolean saysMore(InfItem item, boolean diagnosis) {
        if (item.drug().isPresent()
                || item.finding().isPresent()
                || !item.origins().isEmpty()) {
            return true;
        }
        return item.remark()
                .map(r -> r.description().isPresent()
                        || r.comment().isPresent()
                        || (!diagnosis
                                && !SickLeaveMapping.SICK_LEAVE.equals(item.kind())
                                && r.coded()
                                        .filter(c -> c.concept().isPresent())
                                        .isPresent()))
                .orElse(false);
    }
}
