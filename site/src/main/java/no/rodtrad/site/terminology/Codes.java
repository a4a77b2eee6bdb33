package no.rodtrad.site.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The codes of the package's code systems as rows. */
public final class Codes {

    private final Map<String, CodeSystem> systems = new LinkedHashMap<>();
    private final Links links;

    public Codes(List<CodeSystem> systems, Links links) {
        systems.forEach(system -> this.systems.put(system.getUrl(), system));
        this.links = links;
    }

    /** Every code of a system, each followed by those below it. */
    public List<CodeRow> of(CodeSystem system) {
        List<CodeRow> rows = new ArrayList<>();
        collect(system, system.getConcept(), 0, rows);
        return rows;
    }

    /** The codes of one part of a value set; empty where it takes all of a system that the package does not have. */
    public List<CodeRow> of(ConceptSetComponent part) {
        CodeSystem system = systems.get(part.getSystem());
        List<CodeRow> known = system == null ? List.of() : of(system);
        if (!part.hasConcept()) {
            return part.hasFilter() ? List.of() : known;
        }
        return part.getConcept().stream()
                .map(concept -> listed(part, concept, known))
                .toList();
    }

    /** What a code is called in Norwegian, or the code itself where the package does not say. */
    public String norwegian(String system, String code) {
        CodeSystem owner = systems.get(system);
        return owner == null
                ? code
                : of(owner).stream()
                        .filter(row -> row.code().text().equals(code))
                        .map(CodeRow::norwegian)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(code);
    }

    private CodeRow listed(ConceptSetComponent part, ConceptReferenceComponent concept, List<CodeRow> known) {
        return known.stream()
                .filter(row -> row.code().text().equals(concept.getCode()))
                .findFirst()
                .orElseGet(() -> new CodeRow(
                        links.code(part.getSystem(), concept.getCode()),
                        0,
                        "",
                        concept.hasDisplay() ? concept.getDisplay() : "",
                        ""));
    }

    private void collect(CodeSystem system, List<ConceptDefinitionComponent> concepts, int depth, List<CodeRow> rows) {
        for (ConceptDefinitionComponent concept : concepts) {
            Link code = links.code(system.getUrl(), concept.getCode());
            rows.add(new CodeRow(
                    code, depth, name(concept, "nb", concept.getDisplay()), name(concept, "en", ""), text(concept)));
            collect(system, concept.getConcept(), depth + 1, rows);
        }
    }

    private static String text(ConceptDefinitionComponent concept) {
        return concept.hasDefinition() ? concept.getDefinition() : "";
    }

    private static String name(ConceptDefinitionComponent concept, String language, String otherwise) {
        return concept.getDesignation().stream()
                .filter(designation -> language.equals(designation.getLanguage()))
                .map(CodeSystem.ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElse(otherwise == null ? "" : otherwise);
    }
}
