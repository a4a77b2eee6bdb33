package no.rodtrad.adapter.search.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The definitions that R4 publishes, which come with HAPI's validation resources. They are read as plain JSON: 1,375 are many. */
final class BaseDefinitions {

    private static final String BUNDLE = "/org/hl7/fhir/r4/model/sp/search-parameters.json";
    private static final Map<String, JsonNode> ALL = read();

    private BaseDefinitions() {}

    /** By canonical URL, in the order of the specification. */
    static Map<String, JsonNode> all() {
        return ALL;
    }

    private static Map<String, JsonNode> read() {
        try (InputStream in = BaseDefinitions.class.getResourceAsStream(BUNDLE)) {
            Map<String, JsonNode> found = new LinkedHashMap<>();
            for (JsonNode entry : new ObjectMapper().readTree(in).path("entry")) {
                JsonNode definition = entry.path("resource");
                found.put(definition.path("url").stringValue(), definition);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
