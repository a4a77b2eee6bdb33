package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.HashMap;
import java.util.Optional;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.HistoryAnswers;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A read or search inside a Bundle: it goes through the same methods as the same request over HTTP. */
@Component
class EntryReads {

    /** What is read; empty where the reader has it already. */
    Optional<Resource> read(Entry entry, RequestDetails parent) {
        RestfulServer server = (RestfulServer) parent.getServer();
        int query = entry.url().indexOf('?');
        String path = query < 0 ? entry.url() : entry.url().substring(0, query);
        ServletSubRequestDetails request = new ServletSubRequestDetails((ServletRequestDetails) parent);
        request.setServer(server);
        request.setRequestType(RequestTypeEnum.GET);
        request.setFhirServerBase(parent.getFhirServerBase());
        request.setCompleteUrl(parent.getFhirServerBase() + "/" + entry.url());
        request.setParameters(new HashMap<>(
                query < 0
                        ? java.util.Map.of()
                        : UrlUtil.parseQueryString(entry.url().substring(query + 1))));
        request.setRequestPath(path);
        if (entry.knownVersion() != null) {
            request.addHeader(Constants.HEADER_IF_NONE_MATCH, entry.knownVersion());
        }
        server.populateRequestDetailsFromRequestPath(request, path);
        BaseMethodBinding method = server.determineResourceMethod(request, path);
        if (!(method instanceof BaseResourceReturningMethodBinding reading)) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        request.setRestOperationType(method.getRestOperationType());
        try {
            Resource read = (Resource) reading.doInvokeServer(server, request);
            Optional<Bundle> history = HistoryAnswers.take(request);
            return Optional.of(history.isPresent() ? history.get() : read);
        } catch (NotModifiedException e) {
            return Optional.empty();
        }
    }
}
