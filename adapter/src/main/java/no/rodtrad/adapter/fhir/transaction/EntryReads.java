package no.rodtrad.adapter.fhir.transaction;

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
import no.rodtrad.adapter.fhir.reading.Validators;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A read or search inside a Bundle: it goes through the same methods as the same request over HTTP. */
@Component
class EntryReads {

    /** Resources that the reads of one Bundle may come to; the answer is made in memory. */
    private static final int MOST = 5_000;

    private static final String KEY = EntryReads.class.getName();

    /** What is read; empty where the reader has it already. */
    Optional<Resource> read(Entry entry, RequestDetails parent) {
        int before = parent.getUserData().get(KEY) instanceof Integer told ? told : 0;
        if (before >= MOST) {
            throw FhirRefusal.of(ErrorCode.BUNDLE_LIMIT);
        }
        Optional<Resource> read = one(entry, parent);
        int more = read.map(answer ->
                        answer instanceof Bundle bundle ? bundle.getEntry().size() : 1)
                .orElse(0);
        parent.getUserData().put(KEY, before + more);
        return read;
    }

    private Optional<Resource> one(Entry entry, RequestDetails parent) {
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
        server.populateRequestDetailsFromRequestPath(request, path);
        BaseMethodBinding method = server.determineResourceMethod(request, path);
        if (!(method instanceof BaseResourceReturningMethodBinding reading)) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        request.setRestOperationType(method.getRestOperationType());
        try {
            Resource read = (Resource) reading.doInvokeServer(server, request);
            Optional<Bundle> history = HistoryAnswers.take(request);
            Resource told = history.isPresent() ? history.get() : read;
            return Optional.of(told).filter(answer -> !isKnown(answer, entry.knownVersion()));
        } catch (NotModifiedException e) {
            return Optional.empty();
        }
    }

    /** By what the caller sees: of a part, the version alone would not tell that it changed. */
    private static boolean isKnown(Resource answer, String known) {
        return known != null
                && !(answer instanceof Bundle)
                && answer.getMeta().hasVersionId()
                && Validators.named(known, Validators.etag(answer));
    }
}
