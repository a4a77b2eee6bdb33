package no.rodtrad.adapter.search.index;

import java.io.StringWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An index as one line: {@code ["CarePlan","x",1764306000000,{"patient":[["r","Patient","p"]],"subject":"patient",…}]}. Values are
 * short arrays ({@link ValueJson}); a parameter with the same values as an earlier one names it.
 */
final class IndexJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private IndexJson() {}

    static String write(SearchIndex index) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            out.writeString(index.type());
            out.writeString(index.id());
            if (index.updated() == null) {
                out.writeNull();
            } else {
                out.writeNumber(index.updated().toEpochMilli());
            }
            out.writeStartObject();
            values(index, out);
            out.writeEndObject();
            out.writeEndArray();
        }
        return text.toString();
    }

    private static void values(SearchIndex index, JsonGenerator out) {
        Map<List<IndexValue>, String> written = new HashMap<>();
        new TreeMap<>(index.values()).forEach((parameter, values) -> {
            out.writeName(parameter);
            String same = written.putIfAbsent(values, parameter);
            if (same != null) {
                out.writeString(same);
            } else {
                ValueJson.write(values, out);
            }
        });
    }

    static SearchIndex read(String json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            expect(in, JsonToken.START_ARRAY);
            expect(in, JsonToken.VALUE_STRING);
            String type = in.getString();
            expect(in, JsonToken.VALUE_STRING);
            String id = in.getString();
            Instant updated = in.nextToken() == JsonToken.VALUE_NULL ? null : Instant.ofEpochMilli(in.getLongValue());
            expect(in, JsonToken.START_OBJECT);
            Map<String, List<IndexValue>> values = SearchIndex.ordered();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String parameter = in.currentName();
                values.put(
                        parameter,
                        in.nextToken() == JsonToken.VALUE_STRING ? values.get(in.getString()) : ValueJson.read(in));
            }
            return new SearchIndex(type, id, updated, values);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("no search index", e);
        }
    }

    private static void expect(JsonParser in, JsonToken token) {
        if (in.nextToken() != token) {
            throw new IllegalArgumentException("no search index");
        }
    }
}
