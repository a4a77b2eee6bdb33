package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** delete of one type. */
class DeletingProvider implements IResourceProvider {

    private final Class<? extends Resource> type;
    private final FhirDeleting deleting;

    DeletingProvider(Class<? extends Resource> type, FhirDeleting deleting) {
        this.type = type;
        this.deleting = deleting;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /** FHIR R4, 3.1.0.7 delete; {@code If-Match} is honoured. */
    @Delete
    public MethodOutcome delete(@IdParam IdType id, @ConditionalUrlParam String condition, RequestDetails request) {
        if (condition != null) {
            deleting.delete(type.getSimpleName(), condition, CallerAuthentication.current(), request);
            return new MethodOutcome();
        }
        if (id == null || !id.hasIdPart() || id.hasVersionIdPart()) {
            // Nothing but one resource whole is deleted: no version of it, and not all of a type.
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        deleting.delete(
                type.getSimpleName(),
                id,
                IfMatch.version(request.getHeader("If-Match")),
                CallerAuthentication.current());
        return new MethodOutcome();
    }
}
