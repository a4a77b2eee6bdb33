package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Validate;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** read, vread and validation of one type. */
class ReadableProvider<T extends Resource> implements IResourceProvider {

    private final Class<T> type;
    private final FhirReading reading;
    private final WriteValidation validation;

    ReadableProvider(Class<T> type, FhirReading reading, WriteValidation validation) {
        this.type = type;
        this.reading = reading;
        this.validation = validation;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /** FHIR R4, 3.1.0.2 read and 3.1.0.3 vread. */
    @Read(version = true)
    public T read(@IdParam IdType id) {
        return type.cast(reading.read(type.getSimpleName(), id, CallerAuthentication.current()));
    }

    /**
     * FHIR R4, operation validate: what a write of the resource would be told of. Nothing is stored.
     *
     * @param id the resource in place; without a body, the resource that is there is validated as the caller sees it
     * @param profile to hold the resource to, besides the profile of its kind
     */
    @Validate
    public MethodOutcome validate(
            @ResourceParam IBaseResource resource,
            @IdParam(optional = true) IdType id,
            @Validate.Profile String profile,
            RequestDetails request) {
        IBaseResource looked = resource == null && id != null ? read(id) : resource;
        if (!type.isInstance(looked)) {
            throw FhirRefusal.of(looked == null ? ErrorCode.BODY_UNREADABLE : ErrorCode.WRONG_TYPE);
        }
        return validation.answer(type.cast(looked), ValidationWanted.of(profile, request), request);
    }
}
