package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.rodtrad.adapter.access.CallerIdentity;
import org.hl7.fhir.r4.model.Resource;

/** Writes of the one resource that matches a condition, such as {@code Goal?patient=Patient/x&lifecycle-status=active}. */
public interface ConditionalWriting {

    /** Creates unless something matches; then what matches is the answer. */
    MethodOutcome create(Resource resource, String condition, CallerIdentity caller, RequestDetails request);

    /** Updates what matches; creates where nothing does. */
    MethodOutcome update(Resource resource, String condition, CallerIdentity caller, RequestDetails request);

    /**
     * Patches what matches.
     *
     * @param patch as it stands in an entry of a Bundle
     */
    MethodOutcome patch(String type, Resource patch, String condition, CallerIdentity caller, RequestDetails request);

    /** Deletes what matches, if anything does. */
    void delete(String type, String condition, CallerIdentity caller, RequestDetails request);
}
