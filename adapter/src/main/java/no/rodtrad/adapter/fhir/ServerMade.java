package no.rodtrad.adapter.fhir;

import no.rodtrad.adapter.review.Review;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * What only the server makes: a review, from what it holds back, and the mirror of a message that went through review and
 * delivery. Who could make one up would get free text past both.
 */
final class ServerMade {

    private ServerMade() {}

    static void mayCreate(Resource resource) {
        if (resource instanceof Task task && Review.isReview(task) || isMirror(resource)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** What the server made stays as it made it, and nothing else becomes like it. */
    static void mayReplace(Resource before, Resource after) {
        if (isMirror(before) || isMirror(after)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** Nor is it taken away: a review that is gone would have been answered by nobody. */
    static void mayDelete(Resource resource) {
        mayCreate(resource);
    }

    private static boolean isMirror(Resource resource) {
        return resource instanceof Communication said
                && said.getCategory().stream()
                        .anyMatch(category -> category.hasCoding(
                                OwnCode.WORK_FOCUSED_MESSAGE.system(), OwnCode.WORK_FOCUSED_MESSAGE.code()));
    }
}
