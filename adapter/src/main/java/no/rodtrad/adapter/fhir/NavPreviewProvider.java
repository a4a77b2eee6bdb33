package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** The operation {@code $nav-preview}: exactly one of resource and message is given. */
class NavPreviewProvider {

    private final NavPreviews previews;

    NavPreviewProvider(NavPreviews previews) {
        this.previews = previews;
    }

    @Operation(name = "$nav-preview", idempotent = true)
    public Parameters preview(
            @OperationParam(name = "resource") IBaseResource resource,
            @OperationParam(name = "message") StringType message) {
        if ((resource == null) == (message == null)) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "resource");
        }
        return message != null
                ? previews.ofMessage(message.getValue(), CallerAuthentication.current())
                : previews.ofResource((Resource) resource, CallerAuthentication.current());
    }
}
