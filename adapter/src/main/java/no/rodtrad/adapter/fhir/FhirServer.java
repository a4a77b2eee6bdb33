package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import no.rodtrad.mappings.refusal.ErrorCode;

/** HAPI's plain server, which says by registered codes that nothing here answers to a call. */
class FhirServer extends RestfulServer {

    private static final long serialVersionUID = 1L;

    FhirServer(FhirContext fhir) {
        super(fhir);
    }

    @Override
    protected void throwUnknownFhirOperationException(RequestDetails call, String path, RequestTypeEnum method) {
        throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
    }

    @Override
    protected void throwUnknownResourceTypeException(String type) {
        throw FhirRefusal.of(ErrorCode.NOT_FOUND);
    }
}
