package no.rodtrad.adapter.validation.compiled;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * The profiles as checks that were compiled once. They accept what the engine certainly finds no fault with, and say no more:
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

    /** A profile by its plain canonical URL: one with a version is another matter. */
    private static final java.util.regex.Pattern NAMED =
            java.util.regex.Pattern.compile("https?://[A-Za-z0-9./_-]{1,200}");

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
     * Whether the engine certainly finds no fault with the resource.
     *
     * @param json a resource
     * @param wanted canonical URLs that it has to satisfy, besides those that it claims itself
     * @return all that the engine says of it, in its order, which most often is nothing; empty where the engine has to look
     */
    public Optional<List<Remark>> accept(byte[] json, List<String> wanted) {
        JsonNode resource;
        try {
            resource = JSON.readTree(json);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        if (!resource.isObject() || wanted.isEmpty()) {
            return Optional.empty();
        }
        String type = CodeChecks.text(resource, "resourceType");
        Item item = new Item(
                ((ObjectNode) resource).without("resourceType"),
                new TypeRef(type, Optional.empty(), () -> Optional.of(types.type(type)), true));
        Set<String> asked = new LinkedHashSet<>(wanted);
        List<Remark> unknown = claims(item.node().path("meta").path("profile"), type, asked);
        for (String profile : asked) {
            if (!satisfies(item, type, profile)) {
                return Optional.empty();
            }
        }
        if (!types.type(type).holds(item)) {
            return Optional.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        asked.forEach(profile -> profiles.get(profile)
                .shape()
                .remarked(item.node())
                .forEach(path -> remarks.add(new Remark(Remark.Kind.OUTSIDE_SLICES, type + "." + path))));
        remarks.addAll(unknown);
        // Of several profiles the remarks would have an order of their own.
        return remarks.isEmpty() || asked.size() == 1 ? Optional.of(remarks) : Optional.empty();
    }

    /** Adds the claimed profiles that are known to those that are asked for; the others are remarked on. */
    private List<Remark> claims(JsonNode claimed, String type, Set<String> asked) {
        List<Remark> unknown = new ArrayList<>();
        if (!claimed.isArray() && !claimed.isMissingNode()) {
            asked.add("");
        }
        for (int i = 0; claimed.isArray() && i < claimed.size(); i++) {
            String profile = claimed.get(i).isString() ? claimed.get(i).stringValue() : "";
            if (NAMED.matcher(profile).matches() && types.definition(profile).isEmpty()) {
                unknown.add(new Remark(Remark.Kind.UNKNOWN_PROFILE, type + ".meta.profile[" + i + "]"));
            } else {
                asked.add(profile);
            }
        }
        return unknown;
    }

    private boolean satisfies(Item item, String type, String profile) {
        Compiled compiled = profiles.get(profile);
        return compiled != null
                && compiled.type().equals(type)
                && compiled.shape().holds(item);
    }
}
