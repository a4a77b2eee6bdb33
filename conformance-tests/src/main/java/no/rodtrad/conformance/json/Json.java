package no.rodtrad.conformance.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads and writes JSON. What cannot be read becomes the missing node, on which every further step is empty. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** The tree, or the missing node where the text is not JSON. */
    public static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** An empty object to build on. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text of a tree. */
    public static String write(JsonNode node) {
        return node.toPrettyString();
    }

    /** The elements of an array, or none. */
    public static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).filter(e -> array.isArray());
    }

    /** Whether any text value of the tree equals a string. */
    public static boolean says(JsonNode node, String value) {
        if (node.isTextual()) {
            return node.textValue().equals(value);
        }
        return StreamSupport.stream(node.spliterator(), false).anyMatch(child -> says(child, value));
    }
}
