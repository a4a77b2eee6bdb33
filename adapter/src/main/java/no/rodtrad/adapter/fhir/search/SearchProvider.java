package no.rodtrad.adapter.fhir.search;

import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.rodtrad.adapter.access.CallerAuthentication;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** search of one type, by GET and by POST. */
class SearchProvider implements IResourceProvider {

    private final Class<? extends Resource> type;
    private final SearchDoor door;

    SearchProvider(Class<? extends Resource> type, SearchDoor door) {
        this.type = type;
        this.door = door;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /** FHIR R4, 3.1.0.9 search. HAPI knows of no parameters: what they are is read from the request here. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails request) {
        return door.search(type.getSimpleName(), request, CallerAuthentication.current());
    }
}
