package no.rodtrad.adapter.validation.compiled;

import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import tools.jackson.databind.JsonNode;

/** Codes by themselves, and against the bindings of their elements. */
final class CodeChecks {

    private final Terminology terminology;

    CodeChecks(Terminology terminology) {
        this.terminology = terminology;
    }

    /** That a coding is known in its system, whatever it is bound to. */
    boolean known(Item coding) {
        JsonNode node = coding.node();
        if (node.has("version")) {
            return false;
        }
        return node.has("system")
                && node.has("code")
                && terminology.knows("", text(node, "system"), text(node, "code"), text(node, "display"));
    }

    /** That the system is not also the URL of a value set, which the engine takes for a mistake outside concepts. */
    boolean ofNoValueSet(Item coding) {
        return !terminology.isValueSet(text(coding.node(), "system"));
    }

    /** A unit is a code of its system. */
    boolean unit(Item quantity) {
        JsonNode node = quantity.node();
        return !node.has("system") && !node.has("code")
                || node.has("system")
                        && node.has("code")
                        && terminology.knows("", text(node, "system"), text(node, "code"), "");
    }

    /** What a binding demands; nothing where it is but an example. */
    Check bound(ElementDefinitionBindingComponent binding) {
        if (binding.getStrength() == BindingStrength.EXAMPLE || !binding.hasValueSet()) {
            return item -> true;
        }
        if (binding.hasExtension("http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet")) {
            return Check.UNDECIDED;
        }
        String set = binding.getValueSet();
        // Nobody can list these; the engine says that it cannot, and that is dropped.
        if (set.startsWith("http://hl7.org/fhir/ValueSet/mimetypes")) {
            return item -> item.node().isString()
                    && item.node().stringValue().matches("(?:application|text|image)/[a-z0-9.+-]{1,60}");
        }
        // Each code has to be known in its system; of a set that is but preferred the engine says nothing for concepts.
        boolean preferred = binding.getStrength() == BindingStrength.PREFERRED;
        return item -> preferred && "CodeableConcept".equals(item.type().name()) || inSet(item, set);
    }

    private boolean inSet(Item item, String set) {
        return switch (item.type().name()) {
            case "code" -> terminology.knows(set, "", item.node().stringValue(), "");
            case "Coding" -> coding(item.node(), set);
            case "CodeableConcept" -> concept(item.node(), set);
            // The engine does not look at the binding of a reference, but at those of strings and quantities.
            default -> false;
        };
    }

    private boolean concept(JsonNode concept, String set) {
        JsonNode codings = concept.get("coding");
        if (codings != null) {
            for (JsonNode coding : codings) {
                if (coding(coding, set)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean coding(JsonNode coding, String set) {
        return coding.has("system")
                && coding.has("code")
                && terminology.knows(set, text(coding, "system"), text(coding, "code"), "");
    }

    static String text(JsonNode node, String property) {
        JsonNode value = node.get(property);
        return value != null && value.isString() ? value.stringValue() : "";
    }
}
