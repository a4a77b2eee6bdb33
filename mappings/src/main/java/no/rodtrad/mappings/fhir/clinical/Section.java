package no.rodtrad.mappings.fhir.clinical;

import java.util.function.Function;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.w3c.dom.Element;

/** One section while it is written. */
final class Section {

    private final Assembly assembly;
    private final Composition composition;
    private final SectionComponent section;
    private OwnCode category = OwnCode.HEALTH_DETAIL;

    Section(Assembly assembly, Composition composition, SectionComponent section) {
        this.assembly = assembly;
        this.composition = composition;
        this.section = section;
    }

    void categorise(OwnCode found) {
        category = found;
    }

    <T> void line(Rule rule, Sourced<T> from, Function<? super T, String> readable) {
        assembly.apply(rule, from, composition, value -> Narratives.addLines(section.getText(), readable.apply(value)));
    }

    void rich(Rule rule, Sourced<Element> from) {
        assembly.apply(rule, from, composition, e -> Narratives.add(section.getText(), e));
    }

    void concept(Rule rule, CodedConcept from) {
        line(rule, from.concept(), Concepts::readable);
        from.modifiers().forEach(modifier -> {
            line(rule, modifier.name(), Concepts::readable);
            modifier.values().forEach(value -> line(rule, value, Concepts::readable));
        });
    }

    /** Every section has a category, so that none is disclosed by lack of one. */
    void close() {
        section.getCode().addCoding(Concepts.own(category).getCodingFirstRep());
    }
}
