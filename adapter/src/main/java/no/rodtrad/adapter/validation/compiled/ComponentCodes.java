package no.rodtrad.adapter.validation.compiled;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rule obs-7 by hand: an observation with a value has no component with the code of the whole. */
final class ComponentCodes {

    static final String RULE =
            "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()";

    private ComponentCodes() {}

    /** Stricter than the rule, which asks for a value and for codings that are alike in all. */
    static boolean differ(Item observation) {
        Set<String> codes = new HashSet<>();
        observation.node().path("code").path("coding").forEach(coding -> codes.add(CodeChecks.text(coding, "code")));
        for (JsonNode component : observation.node().path("component")) {
            for (JsonNode coding : component.path("code").path("coding")) {
                if (codes.contains(CodeChecks.text(coding, "code"))) {
                    return false;
                }
            }
        }
        return true;
    }
}
