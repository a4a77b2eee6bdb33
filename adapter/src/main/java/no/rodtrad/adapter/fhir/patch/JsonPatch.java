package no.rodtrad.adapter.fhir.patch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** RFC 6902, on the JSON form of a resource. */
final class JsonPatch implements Patch {

    /** A decimal keeps the digits it was written with. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<JsonOperation> operations;

    private JsonPatch(List<JsonOperation> operations) {
        this.operations = operations;
    }

    static JsonPatch of(String written) {
        JsonNode patch = read(written, ErrorCode.PATCH_UNREADABLE);
        if (!patch.isArray()) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        PatchLimits.operations(patch.size());
        List<JsonOperation> operations = new ArrayList<>();
        patch.forEach(operation -> operations.add(operation(operation)));
        return new JsonPatch(operations);
    }

    @Override
    public Resource apply(Resource resource) {
        FhirContext fhir = FhirContext.forR4Cached();
        JsonNode document = read(fhir.newJsonParser().encodeResourceToString(resource), ErrorCode.PATCH_NOT_APPLICABLE);
        for (JsonOperation operation : operations) {
            document = operation.apply(document);
            PatchLimits.document(document);
        }
        try {
            IBaseResource patched = fhir.newJsonParser().parseResource(JSON.writeValueAsString(document));
            return (Resource) patched;
        } catch (DataFormatException e) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
    }

    private static JsonOperation operation(JsonNode written) {
        JsonOperation.Kind kind = kind(text(written, "op"));
        JsonPath path = JsonPath.of(text(written, "path"));
        return switch (kind) {
            case REMOVE -> new JsonOperation(kind, path, null, null);
            case MOVE, COPY -> new JsonOperation(kind, path, JsonPath.of(text(written, "from")), null);
            case ADD, REPLACE, TEST -> {
                if (!written.has("value")) {
                    throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
                }
                yield new JsonOperation(kind, path, null, written.get("value"));
            }
        };
    }

    private static JsonOperation.Kind kind(String name) {
        for (JsonOperation.Kind kind : JsonOperation.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
    }

    private static String text(JsonNode operation, String member) {
        JsonNode found = operation.get(member);
        if (found == null || !found.isString()) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return found.asString();
    }

    private static JsonNode read(String json, ErrorCode otherwise) {
        try {
            JsonNode read = JSON.readTree(json);
            PatchLimits.document(read);
            return read;
        } catch (JacksonException e) {
            throw FhirRefusal.of(otherwise);
        }
    }
}
