package no.rodtrad.adapter.fhir;

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

    /** FHIR R4, 3.1.0.8 create. */
    @Create
    public MethodOutcome create(@ResourceParam T resource, RequestDetails request) {
        return writing.create(resource, CallerAuthentication.current(), request);
    }

    /** FHIR R4, 3.1.0.4 update; {@code If-Match} is honoured. */
    @Update
    public MethodOutcome update(@IdParam IdType id, @ResourceParam T resource, RequestDetails request) {
        return writing.update(id, resource, CallerAuthentication.current(), request);
    }
}
