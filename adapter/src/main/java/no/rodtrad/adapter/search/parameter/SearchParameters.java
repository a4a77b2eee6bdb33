package no.rodtrad.adapter.search.parameter;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.profiles.PackagedResources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * By what each served type can be searched: what R4 defines, what the package adds, and what every resource has
 * ({@code _id}, {@code _lastUpdated}, {@code _profile}, {@code _tag}, {@code _security}, {@code _source}).
 */
public final class SearchParameters {

    /** To be counted up when values are made or written in another way, so that an index is filled anew. */
    private static final int INDEX_FORM = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, Parameter>> byType;

    private SearchParameters(Map<String, Map<String, Parameter>> byType) {
        this.byType = byType;
    }

    /** Those of the types that the package says the adapter serves. */
    public static SearchParameters packaged() {
        return of(ServedTypes.packaged());
    }

    /** Those of the given types, with the package's own definitions. */
    public static SearchParameters of(Collection<String> types) {
        Map<String, Map<String, Parameter>> byType = new LinkedHashMap<>();
        types.stream().sorted().forEach(type -> byType.put(type, new LinkedHashMap<>()));
        DefinitionReader reader = new DefinitionReader(byType.keySet(), BaseDefinitions.all());
        BaseDefinitions.all().values().forEach(definition -> reader.read(definition, byType));
        own().forEach(definition -> reader.read(definition, byType));
        return new SearchParameters(byType);
    }

    private static List<JsonNode> own() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("SearchParameter-"))
                .map(name -> JSON.readTree(PackagedResources.json(name)))
                .toList();
    }

    /** The types that can be searched. */
    public Set<String> types() {
        return byType.keySet();
    }

    /** All parameters of a type; empty for a type that is not served. */
    public Collection<Parameter> of(String type) {
        return byType.getOrDefault(type, Map.of()).values();
    }

    /** One parameter of a type. */
    public Optional<Parameter> find(String type, String name) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(name));
    }

    /** A short name for all definitions together: an index that was filled by others has another one. */
    public String fingerprint() {
        String all = byType.values().stream()
                .flatMap(parameters -> parameters.values().stream())
                .map(Parameter::definition)
                .sorted()
                .collect(Collectors.joining("\n"));
        return INDEX_FORM + "-"
                + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
