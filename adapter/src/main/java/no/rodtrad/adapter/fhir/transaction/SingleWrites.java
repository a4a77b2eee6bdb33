package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.fhir.ConditionalWriting;
import no.rodtrad.adapter.fhir.IfMatch;
import no.rodtrad.adapter.fhir.WriteValidation;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Conditional writes over HTTP: each a transaction of one entry. */
@Component
class SingleWrites implements ConditionalWriting {

    private final Writes writes;

    SingleWrites(Writes writes) {
        this.writes = writes;
    }

    @Override
    public MethodOutcome create(Resource resource, String condition, CallerIdentity caller, RequestDetails request) {
        return written(HTTPVerb.POST, resource.fhirType(), resource, condition, caller, request);
    }

    @Override
    public MethodOutcome update(Resource resource, String condition, CallerIdentity caller, RequestDetails request) {
        return written(HTTPVerb.PUT, resource.fhirType(), resource, condition, caller, request);
    }

    @Override
    public void delete(String type, String condition, CallerIdentity caller, RequestDetails request) {
        run(HTTPVerb.DELETE, type, null, condition, caller, request);
    }

    @Override
    public MethodOutcome patch(
            String type, Resource patch, String condition, CallerIdentity caller, RequestDetails request) {
        return written(HTTPVerb.PATCH, type, patch, condition, caller, request);
    }

    private MethodOutcome written(
            HTTPVerb method,
            String type,
            Resource resource,
            String condition,
            CallerIdentity caller,
            RequestDetails request) {
        Done done = run(method, type, resource, condition, caller, request);
        return WriteValidation.told(done.outcome().orElseThrow(), done.issues(), request);
    }

    private Done run(
            HTTPVerb method,
            String type,
            Resource resource,
            String condition,
            CallerIdentity caller,
            RequestDetails request) {
        Entry entry = new Entry(
                "",
                0,
                "",
                method,
                type,
                "",
                Optional.of(condition.substring(condition.indexOf('?') + 1)),
                IfMatch.version(request.getHeader("If-Match")),
                "*".equals(request.getHeader("If-None-Match")),
                resource,
                "",
                null);
        return writes.run(List.of(entry), caller, request).get(0);
    }
}
