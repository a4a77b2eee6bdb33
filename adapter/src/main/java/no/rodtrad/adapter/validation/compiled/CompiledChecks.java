package no.rodtrad.adapter.validation.compiled;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.StructureDefinition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The profiles as checks that were compiled once. They accept what the engine certainly has nothing to say of, and say no more:
 * whatever they do not accept, right or wrong, the engine has to look at.
 */
public final class CompiledChecks {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The engine has rules in code for these, or looks into the resources in them. */
    private static final Set<String> LEFT =
            Set.of("Bundle", "QuestionnaireResponse", "MeasureReport", "PlanDefinition", "ActivityDefinition");

    private final CompiledTypes types;
    private final Map<String, Compiled> profiles = new HashMap<>();

    private record Compiled(String type, Shape shape) {}

    /**
     * Compiles the profiles and the types below them.
     *
     * @param chain that the engine asks as well
     * @param definitions profiles of resources, with their snapshots
     */
    public CompiledChecks(FhirContext fhir, IValidationSupport chain, List<StructureDefinition> definitions) {
        types = new CompiledTypes(fhir, chain);
        for (StructureDefinition definition : definitions) {
            String type = definition.getType();
            if (types.isResource(definition) && !LEFT.contains(type)) {
                types.type(type);
                profiles.put(definition.getUrl(), new Compiled(type, types.compile(definition, true)));
            }
        }
    }

    /**
     * Whether the engine certainly has nothing to say of the resource, neither faults nor remarks.
     *
     * @param json a resource
     * @param wanted canonical URLs that it has to satisfy, besides those that it claims itself
     */
    public boolean accept(byte[] json, List<String> wanted) {
        JsonNode resource;
        try {
            resource = JSON.readTree(json);
        } catch (JacksonException e) {
            return false;
        }
        if (!resource.isObject() || wanted.isEmpty()) {
            return false;
        }
        String type = CodeChecks.text(resource, "resourceType");
        Item item = new Item(
                ((tools.jackson.databind.node.ObjectNode) resource).without("resourceType"),
                new TypeRef(type, Optional.empty(), () -> Optional.of(types.type(type)), true));
        for (String profile : wanted) {
            if (!satisfies(item, type, profile)) {
                return false;
            }
        }
        for (JsonNode claimed : resource.path("meta").path("profile")) {
            String profile = claimed.isString() ? claimed.stringValue() : "";
            if (!wanted.contains(profile) && !satisfies(item, type, profile)) {
                return false;
            }
        }
        return types.type(type).holds(item);
    }

    private boolean satisfies(Item item, String type, String profile) {
        Compiled compiled = profiles.get(profile);
        return compiled != null
                && compiled.type().equals(type)
                && compiled.shape().holds(item);
    }
}
