package no.rodtrad.adapter.fhir.patch;

import java.util.Comparator;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch.
 *
 * @param from of a move or a copy; else null
 * @param value of an add, a replace or a test; else null
 */
record JsonOperation(Kind kind, JsonPath path, JsonPath from, JsonNode value) {

    /** RFC 6902, section 4. */
    enum Kind {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST
    }

    /** As the standard says: numbers by value, all else as it is written. */
    private static final Comparator<JsonNode> SAME = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    JsonNode apply(JsonNode document) {
        return switch (kind) {
            case ADD -> added(document, path, value.deepCopy());
            case REMOVE -> removed(document, path);
            case REPLACE -> replaced(document);
            case MOVE -> moved(document);
            case COPY -> added(document, path, from.in(document).deepCopy());
            case TEST -> tested(document);
        };
    }

    private JsonNode replaced(JsonNode document) {
        if (path.isRoot()) {
            return value.deepCopy();
        }
        JsonNode parent = path.parent().in(document);
        path.in(document);
        if (parent instanceof ArrayNode array) {
            array.set(JsonPath.index(path.last(), array.size() - 1), value.deepCopy());
        } else {
            ((ObjectNode) parent).set(path.last(), value.deepCopy());
        }
        return document;
    }

    private JsonNode moved(JsonNode document) {
        JsonNode moved = from.in(document);
        if (from.equals(path)) {
            return document;
        }
        if (from.holds(path)) {
            // Nothing becomes part of itself.
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return added(removed(document, from), path, moved);
    }

    private JsonNode tested(JsonNode document) {
        if (!path.in(document).equals(SAME, value)) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return document;
    }

    private static JsonNode added(JsonNode document, JsonPath path, JsonNode value) {
        if (path.isRoot()) {
            return value;
        }
        JsonNode parent = path.parent().in(document);
        if (parent instanceof ArrayNode array) {
            array.insert("-".equals(path.last()) ? array.size() : JsonPath.index(path.last(), array.size()), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(path.last(), value);
        } else {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return document;
    }

    private static JsonNode removed(JsonNode document, JsonPath path) {
        if (path.isRoot()) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        path.in(document);
        JsonNode parent = path.parent().in(document);
        if (parent instanceof ArrayNode array) {
            array.remove(JsonPath.index(path.last(), array.size() - 1));
        } else {
            ((ObjectNode) parent).remove(path.last());
        }
        return document;
    }
}
