package no.rodtrad.mappings.fhir.sykmelding;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.sykmelding.Statement;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding.Said;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** Writes statements out for reading: a line each, in the section of its kind of fact. */
final class StatementMapping {

    private final Assembly assembly;

    StatementMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** @param medical whether those that may be shielded from the person are written, or the others */
    void map(List<Said> said, boolean medical, Composition composition) {
        for (StatementSection section : StatementSection.values()) {
            if (section.isMedical() == medical) {
                said.stream()
                        .filter(one -> StatementRule.of(one.statement()).section() == section)
                        .forEach(one -> line(one, section, composition));
            }
        }
    }

    private void line(Said said, StatementSection section, Composition composition) {
        StatementRule rule = StatementRule.of(said.statement());
        assembly.apply(rule, said.text(), composition, text -> line(said, section, composition, text));
        assembly.apply(rule, said.day(), composition, day -> line(said, section, composition, Times.readable(day)));
        assembly.apply(
                rule, said.code(), composition, code -> line(said, section, composition, Concepts.readable(code)));
    }

    private static void line(Said said, StatementSection section, Composition composition, String text) {
        Statement statement = said.statement();
        Narratives.addLines(section(section, said.period(), composition).getText(), statement.label() + ": " + text);
    }

    private static SectionComponent section(StatementSection section, int period, Composition composition) {
        String title = period == 0 ? section.title() : section.title() + ", periode " + period;
        return composition.getSection().stream()
                .filter(made -> title.equals(made.getTitle()))
                .findFirst()
                .orElseGet(() -> {
                    SectionComponent made = composition.addSection();
                    made.setTitle(title);
                    made.setCode(Concepts.own(section.category()));
                    made.setText(Narratives.empty());
                    return made;
                });
    }
}
