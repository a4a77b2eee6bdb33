package no.rodtrad.adapter.fhir.patch;

import java.util.Arrays;
import java.util.List;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import tools.jackson.databind.JsonNode;

/** A JSON Pointer (RFC 6901). */
record JsonPath(List<String> steps) {

    static JsonPath of(String written) {
        if (written.length() > PatchLimits.PATH_LENGTH || !written.isEmpty() && written.charAt(0) != '/') {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return new JsonPath(
                written.isEmpty()
                        ? List.of()
                        : Arrays.stream(written.substring(1).split("/", -1))
                                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                                .toList());
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    JsonPath parent() {
        return new JsonPath(steps.subList(0, steps.size() - 1));
    }

    /** Whether this leads to what the other leads to, or to something that it is part of. */
    boolean holds(JsonPath other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** Where it leads to, which must be there. */
    JsonNode in(JsonNode document) {
        JsonNode found = document;
        for (String step : steps) {
            found = found.isArray() ? found.get(index(step, found.size() - 1)) : found.get(step);
            if (found == null) {
                throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
            }
        }
        return found;
    }

    /** A step as the index of an array. */
    static int index(String step, int highest) {
        boolean number = step.matches("0|[1-9][0-9]{0,6}");
        if (!number || Integer.parseInt(step) > highest) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return Integer.parseInt(step);
    }
}
