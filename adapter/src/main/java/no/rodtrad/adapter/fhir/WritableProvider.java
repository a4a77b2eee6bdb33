package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.rodtrad.adapter.access.CallerAuthentication;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** create and update of one type, besides what can be read of it. */
class WritableProvider<T extends Resource> extends ReadableProvider<T> {

    private final WriteValidation writing;

    WritableProvider(Class<T> type, FhirReading reading, WriteValidation writing) {
        super(type, reading, writing);
        this.writing = writing;
    }

    /** FHIR R4, 3.1.0.8 create; {@code If-None-Exist} is honoured. */
    @Create
    public MethodOutcome create(
            @ResourceParam T resource, @ConditionalUrlParam String condition, RequestDetails request) {
        return writing.create(resource, condition, CallerAuthentication.current(), request);
    }

    /** FHIR R4, 3.1.0.4 update; {@code If-Match} and {@code If-None-Match: *} are honoured. */
    @Update
    public MethodOutcome update(
            @IdParam IdType id,
            @ResourceParam T resource,
            @ConditionalUrlParam String condition,
            RequestDetails request) {
        return writing.update(id, resource, condition, CallerAuthentication.current(), request);
    }
}
