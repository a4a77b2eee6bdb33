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

    private PatchLimits() {}

    static void operations(int count) {
        if (count > OPERATIONS) {
            throw FhirRefusal.of(ErrorCode.PATCH_LIMIT);
        }
    }

    static void document(JsonNode document) {
        if (nodes(document, 0) > NODES) {
            throw FhirRefusal.of(ErrorCode.PATCH_LIMIT);
        }
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
