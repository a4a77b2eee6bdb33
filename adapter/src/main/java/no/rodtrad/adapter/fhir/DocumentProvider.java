package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import no.rodtrad.adapter.access.CallerAuthentication;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.IdType;

/** Composition, which can also be had as the document that it is the first page of. */
class DocumentProvider extends ReadableProvider<Composition> {

    private final Documents documents;

    DocumentProvider(FhirReading reading, WriteValidation validation, Documents documents) {
        super(Composition.class, reading, validation);
        this.documents = documents;
    }

    /** FHIR R4, Composition {@code $document}. */
    @Operation(name = "$document", idempotent = true)
    public Bundle document(@IdParam IdType id, ServletRequestDetails request) {
        return documents.of(id, request.getServerBaseForRequest(), CallerAuthentication.current());
    }
}
