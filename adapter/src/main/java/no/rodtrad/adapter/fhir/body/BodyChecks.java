package no.rodtrad.adapter.fhir.body;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.util.Set;
import no.rodtrad.adapter.fhir.FhirInterceptor;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.stereotype.Component;

/**
 * Takes the body of a call in, once it is known what the call is for, and holds it to what it may cost and how it must be
 * written, before anything is made of it. What HAPI parses afterwards are the bytes that were looked at here.
 */
@Component
@Interceptor
public class BodyChecks implements FhirInterceptor {

    private static final Set<RequestTypeEnum> WITH_BODY =
            Set.of(RequestTypeEnum.POST, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);

    /** Interactions that are nothing without a body. */
    private static final Set<RestOperationTypeEnum> OF_BODY = Set.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.TRANSACTION);

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void check(ServletRequestDetails call) throws IOException {
        boolean form = call.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
                || call.getRestOperationType() == RestOperationTypeEnum.SEARCH_SYSTEM;
        if (!WITH_BODY.contains(call.getRequestType()) || form) {
            return;
        }
        address(call);
        byte[] bytes = Utf8.withoutMark(value(BodyBytes.of(call.getServletRequest())));
        call.setRequestContents(bytes);
        boolean needed = OF_BODY.contains(call.getRestOperationType());
        if (bytes.length == 0 && !needed) {
            return;
        }
        FhirMedia media = FhirMedia.ofContent(
                        call.getHeader("Content-Type"), call.getRequestType() == RequestTypeEnum.PATCH)
                .orElseThrow(() -> FhirRefusal.of(ErrorCode.MEDIA_TYPE));
        fits(call, head(media, bytes, call.getRestOperationType()));
    }

    /** Nothing is created under an id; and of a version nothing is written, which HAPI would take as one to be matched. */
    private static void address(RequestDetails call) {
        boolean ofVersion = call.getRequestPath().contains("/_history");
        boolean wrong = switch (call.getRestOperationType()) {
            case CREATE -> call.getId() != null;
            case UPDATE, PATCH -> ofVersion;
            default -> false;
        };
        if (wrong) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
    }

    private static BodyHead head(FhirMedia media, byte[] bytes, RestOperationTypeEnum operation) {
        String text = Utf8.strictly(bytes).orElseThrow(() -> FhirRefusal.of(ErrorCode.BODY_UNREADABLE));
        return value(
                media == FhirMedia.XML
                        ? XmlCheck.of(bytes)
                        : JsonCheck.of(text, operation == RestOperationTypeEnum.PATCH));
    }

    /** A resource that is written is of the type, and at an update has the id, that the address says. */
    private static void fits(RequestDetails call, BodyHead head) {
        boolean update = call.getRestOperationType() == RestOperationTypeEnum.UPDATE;
        if (!update && call.getRestOperationType() != RestOperationTypeEnum.CREATE) {
            return;
        }
        if (head.type() == null || !head.idFits()) {
            throw FhirRefusal.of(ErrorCode.BODY_UNREADABLE);
        }
        if (!head.type().equals(call.getResourceName())) {
            throw FhirRefusal.of(ErrorCode.WRONG_TYPE);
        }
        // A conditional update has no id in its address.
        if (update && call.getId() != null && !call.getId().getIdPart().equals(head.id())) {
            throw FhirRefusal.of(ErrorCode.ID_OTHER);
        }
    }

    private static <T> T value(Result<T> result) {
        if (result instanceof Result.Refused<T> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        return result.orElseThrow();
    }
}
