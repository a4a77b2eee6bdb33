package no.rodtrad.adapter.search.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.profiles.PackagedResources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The value sets of the package. Of a code system that the package knows whole they hold its codes; of any other that they take as
 * a whole, whatever stands in it: codes that are not known here are kept.
 */
public final class PackagedValueSets implements ValueSets {

    private final Map<String, JsonNode> whole;
    private final Map<String, Members> sets = new HashMap<>();

    /** Reads them all: some fifty, small. */
    public PackagedValueSets() {
        whole = byUrl("CodeSystem-");
        whole.values()
                .removeIf(system -> !"complete".equals(system.path("content").stringValue("")));
        byUrl("ValueSet-").forEach((url, set) -> members(set).ifPresent(members -> sets.put(url, members)));
    }

    @Override
    public Optional<Members> find(String canonical) {
        return Optional.ofNullable(sets.get(canonical));
    }

    private static Map<String, JsonNode> byUrl(String prefix) {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, JsonNode> found = new HashMap<>();
        PackagedResources.names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> mapper.readTree(PackagedResources.json(name)))
                .forEach(resource -> found.put(resource.path("url").stringValue(), resource));
        return found;
    }

    /** Empty for one with filters, exclusions or other sets in it. */
    private Optional<Members> members(JsonNode set) {
        JsonNode compose = set.path("compose");
        Set<Code> codes = new HashSet<>();
        Set<String> systems = new HashSet<>();
        for (JsonNode include : compose.path("include")) {
            if (include.has("filter") || include.has("valueSet")) {
                return Optional.empty();
            }
            String system = include.path("system").stringValue("");
            if (include.has("concept")) {
                collect(system, include.path("concept"), codes);
            } else if (whole.containsKey(system)) {
                collect(system, whole.get(system).path("concept"), codes);
            } else {
                systems.add(system);
            }
        }
        return compose.has("exclude") ? Optional.empty() : Optional.of(new Members(codes, systems));
    }

    private static void collect(String system, JsonNode concepts, Set<Code> into) {
        for (JsonNode concept : concepts) {
            into.add(new Code(system, concept.path("code").stringValue()));
            collect(system, concept.path("concept"), into);
        }
    }
}
