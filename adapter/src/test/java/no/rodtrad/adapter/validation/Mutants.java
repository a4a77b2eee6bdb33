package no.rodtrad.adapter.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes resources with one fault each of a good one: every element removed, doubled, renamed and given another value. */
final class Mutants {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String json;
    private final List<String> made = new ArrayList<>();

    private Mutants(String json) {
        this.json = json;
    }

    static List<String> of(String json) {
        Mutants mutants = new Mutants(json);
        mutants.walk(JSON.readTree(json), "");
        return mutants.made;
    }

    private void walk(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                // Where meta has another shape than FHIR's, the stock validator ends with a fault instead of a verdict.
                if (!"resourceType".equals(name) && !"meta".equals(name)) {
                    atElement(object.get(name), pointer, name);
                    walk(object.get(name), pointer + "/" + name);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), pointer + "/" + i);
            }
        }
    }

    private void atElement(JsonNode value, String parent, String name) {
        change(parent, object -> object.remove(name));
        change(parent, object -> object.set("un" + name, object.remove(name)));
        if (value instanceof ArrayNode array) {
            change(parent, object -> ((ArrayNode) object.get(name)).addAll((ArrayNode) array.deepCopy()));
        } else if (value instanceof ObjectNode) {
            change(parent, object -> object.put(name, "not an object"));
        } else if (value.isString()) {
            change(parent, object -> object.put(name, "not: what it was"));
            change(parent, object -> object.put(name, ""));
        } else {
            change(parent, object -> object.put(name, -1));
            change(parent, object -> object.put(name, "text"));
        }
    }

    private void change(String parent, Consumer<ObjectNode> change) {
        JsonNode root = JSON.readTree(json);
        change.accept((ObjectNode) root.at(parent));
        made.add(JSON.writeValueAsString(root));
    }
}
