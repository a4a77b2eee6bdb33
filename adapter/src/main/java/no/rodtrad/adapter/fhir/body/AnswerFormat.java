package no.rodtrad.adapter.fhir.body;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.fhir.FhirInterceptor;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.springframework.stereotype.Component;

/** Refuses a call for an answer in a format that is not written here; HAPI would give JSON and say nothing. */
@Component
@Interceptor
public class AnswerFormat implements FhirInterceptor {

    private static final String FORMAT = "_format";
    private static final String SUMMARY = "_summary";
    private static final Set<RestOperationTypeEnum> READS =
            Set.of(RestOperationTypeEnum.READ, RestOperationTypeEnum.VREAD);

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void check(RequestDetails call) {
        String[] formats = call.getParameters().get(FORMAT);
        boolean given = formats == null || formats.length == 0
                ? accepted(call)
                : Arrays.stream(formats).allMatch(FhirMedia::isFormat);
        if (!given) {
            throw FhirRefusal.at(ErrorCode.NOT_ACCEPTABLE, formats == null ? "Accept" : FORMAT);
        }
    }

    /** A summary that does not exist would be answered by the whole. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void checkSummary(RequestDetails call) {
        String[] summaries = call.getParameters().get(SUMMARY);
        boolean known = summaries == null
                || Arrays.stream(summaries)
                        .flatMap(listed -> Arrays.stream(listed.split(",")))
                        .allMatch(summary -> SummaryEnum.fromCode(summary) != null);
        if (!known && READS.contains(call.getRestOperationType())) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, SUMMARY);
        }
    }

    private static boolean accepted(RequestDetails call) {
        List<String> accept = call.getHeaders("Accept");
        // A Binary is given in the type that it has.
        return accept.isEmpty()
                || "Binary".equals(call.getResourceName())
                || FhirMedia.accepted(String.join(",", accept), call.getOperation() != null);
    }
}
