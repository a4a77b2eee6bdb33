package no.rodtrad.adapter.fhir.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.rodtrad.adapter.search.index.SearchIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A cursor as text: {@code [place, total, {name: [values]}]}. */
final class CursorJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CursorJson() {}

    static String write(Cursor cursor) {
        ArrayNode whole = JSON.createArrayNode();
        whole.add(cursor.place().json());
        whole.add(cursor.total().orElse(-1));
        ObjectNode parameters = whole.addObject();
        cursor.parameters().forEach((name, values) -> {
            ArrayNode each = parameters.putArray(name);
            values.forEach(each::add);
        });
        return whole.toString();
    }

    static Cursor read(String text) {
        JsonNode whole = JSON.readTree(text);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        whole.get(2).properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            entry.getValue().forEach(value -> values.add(value.stringValue()));
            parameters.put(entry.getKey(), values);
        });
        long total = whole.get(1).longValue();
        return new Cursor(
                parameters,
                SearchIndex.ofJson(whole.get(0).stringValue()),
                total < 0 ? OptionalLong.empty() : OptionalLong.of(total));
    }
}
