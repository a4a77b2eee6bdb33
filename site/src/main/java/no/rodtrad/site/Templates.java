package no.rodtrad.site;

import java.util.Map;
import no.rodtrad.site.catalogue.Artifact;

/** Which template makes the page of an artifact. Each takes the resource by the name of its template. */
final class Templates {

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("StructureDefinition", "profile"),
            Map.entry("CodeSystem", "codeSystem"),
            Map.entry("ValueSet", "valueSet"),
            Map.entry("ConceptMap", "conceptMap"),
            Map.entry("NamingSystem", "namingSystem"),
            Map.entry("PlanDefinition", "plan"),
            Map.entry("ActivityDefinition", "activity"),
            Map.entry("Questionnaire", "questionnaire"),
            Map.entry("Measure", "measure"),
            Map.entry("CapabilityStatement", "capability"),
            Map.entry("OperationDefinition", "operation"),
            Map.entry("SearchParameter", "search"));

    private Templates() {}

    /** The template; for a type that has none of its own, one that shows the JSON. */
    static String of(Artifact artifact) {
        String own = artifact.example() ? "example" : BY_TYPE.getOrDefault(artifact.type(), "definition");
        return own + ".jte";
    }
}
