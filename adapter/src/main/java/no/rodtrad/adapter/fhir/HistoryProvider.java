package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.rodtrad.adapter.access.CallerAuthentication;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** history of one resource and of a type. */
class HistoryProvider implements IResourceProvider {

    private final Class<? extends Resource> type;
    private final FhirHistory history;

    HistoryProvider(Class<? extends Resource> type, FhirHistory history) {
        this.type = type;
        this.history = history;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /** FHIR R4, 3.1.0.10 history, of one resource. */
    @History
    public IBundleProvider ofOne(@IdParam IdType id, RequestDetails request) {
        HistoryWanted wanted = HistoryWanted.of(request);
        FhirHistory.Page page =
                history.of(type.getSimpleName(), id.getIdPart(), wanted, CallerAuthentication.current());
        return HistoryAnswers.keep(request, HistoryBundle.of(page, wanted, request));
    }

    /** FHIR R4, 3.1.0.10 history, of all of the type. */
    @History
    public IBundleProvider ofType(RequestDetails request) {
        HistoryWanted wanted = HistoryWanted.of(request);
        FhirHistory.Page page = history.ofType(type.getSimpleName(), wanted, CallerAuthentication.current());
        return HistoryAnswers.keep(request, HistoryBundle.of(page, wanted, request));
    }
}
