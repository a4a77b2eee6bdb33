package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;

/**
 * A refusal on its way through HAPI, which carries outcomes as exceptions. {@link OutgoingRefusals} turns it into the
 * OperationOutcome.
 */
final class FhirRefusal extends UnclassifiedServerFailureException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    private FhirRefusal(Refusal refusal) {
        super(refusal.code().httpStatus(), refusal.code().id());
        this.refusal = refusal;
    }

    static BaseServerResponseException of(ErrorCode code) {
        return new FhirRefusal(Refusal.of(code));
    }

    static BaseServerResponseException at(ErrorCode code, String place) {
        return new FhirRefusal(Refusal.at(code, place));
    }

    static BaseServerResponseException of(Refusal refusal) {
        return new FhirRefusal(refusal);
    }

    Refusal refusal() {
        return refusal;
    }
}
