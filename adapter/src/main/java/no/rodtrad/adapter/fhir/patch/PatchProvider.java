package no.rodtrad.adapter.fhir.patch;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Patch;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.fhir.ConditionalWriting;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.IfMatch;
import no.rodtrad.adapter.fhir.WriteValidation;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** patch of one type. */
class PatchProvider implements IResourceProvider {

    private final Class<? extends Resource> type;
    private final FhirPatching patching;
    private final ConditionalWriting conditional;

    PatchProvider(Class<? extends Resource> type, FhirPatching patching, ConditionalWriting conditional) {
        this.type = type;
        this.patching = patching;
        this.conditional = conditional;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /** FHIR R4, 3.1.0.6 patch; {@code If-Match} is honoured. */
    @Patch
    public MethodOutcome patch(
            @IdParam IdType id,
            @ConditionalUrlParam String condition,
            PatchTypeEnum form,
            @ResourceParam String body,
            RequestDetails request) {
        if (condition != null) {
            return versioned(
                    conditional.patch(
                            type.getSimpleName(),
                            Patches.resource(form, body),
                            condition,
                            CallerAuthentication.current(),
                            request),
                    request);
        }
        if (id == null || !id.hasIdPart()) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        FhirPatching.Written written = patching.patch(
                type.getSimpleName(),
                id.getIdPart(),
                Patches.of(form, body),
                IfMatch.version(request.getHeader("If-Match")),
                CallerAuthentication.current());
        return versioned(WriteValidation.told(written.outcome(), written.issues(), request), request);
    }

    /** HAPI says the version of what was created or updated, but not of what was patched. */
    private static MethodOutcome versioned(MethodOutcome outcome, RequestDetails request) {
        String version = outcome.getId().getVersionIdPart();
        request.getResponse().addHeader(Constants.HEADER_ETAG, "W/\"" + version + "\"");
        return outcome;
    }
}
