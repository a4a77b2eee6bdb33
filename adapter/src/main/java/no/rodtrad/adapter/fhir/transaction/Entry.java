package no.rodtrad.adapter.fhir.transaction;

import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * One thing to do.
 *
 * @param place in the Bundle, such as {@code Bundle.entry[3]}; empty where it is a request of its own
 * @param order the place among the entries
 * @param fullUrl by which other entries refer to the resource; may be empty
 * @param type of the resource
 * @param id of the resource; empty for a create and where a condition says which one
 * @param condition what the resource has to match; of a create, that there is none such
 * @param version the one that the writer believes to be there; empty for any
 * @param mustBeNew whether an update is refused if there is such a resource
 * @param resource what is written, or the patch; else null
 * @param url as the request says it, relative to this server
 * @param knownVersion the version that a reader has already, as the header says it; else null
 */
public record Entry(
        String place,
        int order,
        String fullUrl,
        HTTPVerb method,
        String type,
        String id,
        Optional<String> condition,
        Optional<String> version,
        boolean mustBeNew,
        Resource resource,
        String url,
        String knownVersion) {

    boolean writes() {
        return method != HTTPVerb.GET;
    }

    boolean creates() {
        return method == HTTPVerb.POST;
    }

    /** FHIR R4, 3.1.0.11.2: deletes, creates, updates, reads. A person comes before what is said of one. */
    int rank() {
        return switch (method) {
            case DELETE -> 0;
            case POST -> "Patient".equals(type) ? 1 : 2;
            case PUT, PATCH -> 3;
            default -> 4;
        };
    }
}
