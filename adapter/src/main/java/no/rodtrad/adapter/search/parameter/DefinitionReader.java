package no.rodtrad.adapter.search.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.search.parameter.Parameter.Component;
import tools.jackson.databind.JsonNode;

/** Makes parameters of SearchParameter resources. One without an expression ({@code _text}, {@code _query}) is not searched. */
final class DefinitionReader {

    private static final Set<String> OF_ALL = Set.of("Resource", "DomainResource");

    private final Set<String> types;
    private final Map<String, JsonNode> byCanonical;

    DefinitionReader(Set<String> types, Map<String, JsonNode> byCanonical) {
        this.types = types;
        this.byCanonical = byCanonical;
    }

    void read(JsonNode definition, Map<String, Map<String, Parameter>> into) {
        Optional<ParameterType> type = ParameterType.of(definition.path("type").stringValue(""));
        if (type.isEmpty() || !definition.has("expression")) {
            return;
        }
        for (String base : strings(definition.path("base"))) {
            for (String searched : OF_ALL.contains(base) ? types : Set.of(base)) {
                if (types.contains(searched)) {
                    Parameter parameter = parameter(searched, type.get(), definition);
                    into.get(searched).put(parameter.name(), parameter);
                }
            }
        }
    }

    private Parameter parameter(String searched, ParameterType type, JsonNode definition) {
        return new Parameter(
                searched,
                definition.path("code").stringValue(),
                type,
                definition.path("url").stringValue(),
                definition.path("expression").stringValue(),
                new HashSet<>(strings(definition.path("target"))),
                definition.path("multipleOr").booleanValue(true),
                definition.path("multipleAnd").booleanValue(true),
                components(definition));
    }

    private List<Component> components(JsonNode definition) {
        List<Component> components = new ArrayList<>();
        for (JsonNode component : definition.path("component")) {
            JsonNode of = byCanonical.get(component.path("definition").stringValue());
            components.add(new Component(
                    ParameterType.of(of.path("type").stringValue()).orElseThrow(),
                    component.path("expression").stringValue()));
        }
        return components;
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }
}
