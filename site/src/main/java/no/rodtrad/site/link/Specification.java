package no.rodtrad.site.link;

import java.util.Map;
import java.util.Set;

/**
 * Where the FHIR R4 specification describes what a canonical URL names.
 *
 * @see <a href="https://hl7.org/fhir/R4/">FHIR R4</a>
 */
final class Specification {

    private static final String SITE = "https://hl7.org/fhir/R4/";
    private static final String CANONICAL = "http://hl7.org/fhir/";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/";

    /** Types that have a page which is not named by them. */
    private static final Map<String, String> PAGES = Map.of(
            "Extension", "extensibility.html",
            "Reference", "references.html",
            "Meta", "resource.html#Meta",
            "Narrative", "narrative.html",
            "Dosage", "dosage.html",
            "ElementDefinition", "elementdefinition.html",
            "DataRequirement", "metadatatypes.html#DataRequirement",
            "RelatedArtifact", "metadatatypes.html#RelatedArtifact",
            "UsageContext", "metadatatypes.html#UsageContext",
            "ContactDetail", "metadatatypes.html#ContactDetail");

    private static final Set<String> METADATA =
            Set.of("Contributor", "DataRequirement", "Expression", "ParameterDefinition", "TriggerDefinition");

    private Specification() {}

    /** The page of a type, by its name. */
    static String type(String name) {
        if (PAGES.containsKey(name)) {
            return SITE + PAGES.get(name);
        }
        if (METADATA.contains(name)) {
            return SITE + "metadatatypes.html#" + name;
        }
        if (Character.isLowerCase(name.charAt(0)) || DATA_TYPES.contains(name)) {
            return SITE + "datatypes.html#" + name;
        }
        return SITE + name.toLowerCase(java.util.Locale.ROOT) + ".html";
    }

    /** The page of a definition by its canonical URL without version; null where there is none that is known. */
    static String canonical(String url) {
        if (url.startsWith(CANONICAL)) {
            String[] steps = url.substring(CANONICAL.length()).split("/");
            if (steps.length == 2) {
                return switch (steps[0]) {
                    case "StructureDefinition" ->
                        Character.isUpperCase(steps[1].charAt(0))
                                ? type(steps[1])
                                : SITE + "extension-" + steps[1] + ".html";
                    case "ValueSet" -> SITE + "valueset-" + steps[1] + ".html";
                    default -> null;
                };
            }
            return steps.length == 1 ? SITE + "codesystem-" + steps[0] + ".html" : null;
        }
        if (url.startsWith(TERMINOLOGY)) {
            String[] steps = url.substring(TERMINOLOGY.length()).split("/");
            return steps.length == 2 ? "https://terminology.hl7.org/" + steps[0] + "-" + steps[1] + ".html" : null;
        }
        return null;
    }

    private static final Set<String> DATA_TYPES = Set.of(
            "Address",
            "Age",
            "Annotation",
            "Attachment",
            "CodeableConcept",
            "Coding",
            "ContactPoint",
            "Count",
            "Distance",
            "Duration",
            "HumanName",
            "Identifier",
            "Money",
            "Period",
            "Quantity",
            "Range",
            "Ratio",
            "SampledData",
            "Signature",
            "SimpleQuantity",
            "Timing");
}
