package no.rodtrad.adapter.fhir.patch;

import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import tools.jackson.databind.JsonNode;

/** What a patch may cost. A few operations that copy what they made can grow a document without end. */
final class PatchLimits {

    static final int OPERATIONS = 200;
    static final int PATH_LENGTH = 1_000;
    private static final int NODES = 20_000;
    private static final int DEPTH = 60;

    /** Text that is copied costs nothing until it is written out, once for each copy. */
    private static final long CHARACTERS = 30_000_000;

    private PatchLimits() {}

    static void operations(int count) {
        if (count > OPERATIONS) {
            throw FhirRefusal.of(ErrorCode.PATCH_LIMIT);
        }
    }

    static void document(JsonNode document) {
        if (nodes(document, 0) > NODES || characters(document) > CHARACTERS) {
            throw FhirRefusal.of(ErrorCode.PATCH_LIMIT);
        }
    }

    private static long characters(JsonNode node) {
        long count = node.isString() ? node.asString().length() : 0;
        for (JsonNode child : node) {
            count += characters(child);
        }
        return count;
    }

    private static int nodes(JsonNode node, int depth) {
        if (depth > DEPTH) {
            throw FhirRefusal.of(ErrorCode.PATCH_LIMIT);
        }
        int count = 1;
        for (JsonNode child : node) {
            count += nodes(child, depth + 1);
        }
        return count;
    }
}
