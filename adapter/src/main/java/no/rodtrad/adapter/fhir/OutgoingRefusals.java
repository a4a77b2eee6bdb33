package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.method.ResourceParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.adapter.validation.ValidationOutcomes;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one way out for everything that goes wrong behind {@code /fhir}. HAPI's own texts quote the request and may hold
 * person data, so none of them leaves the server: each kind becomes a row of the registry.
 */
@Component
@Interceptor
public class OutgoingRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingRefusals.class);

    /** The ids are UUIDs; looser shapes would let eleven digits pass. */
    private static final Pattern TYPE_AND_ID = Pattern.compile(
            "/fhir/[A-Za-z]{1,40}" + "(/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}(/_history/[0-9]{1,9})?|/_search)?");

    private static final int FRAMES_OF_BODY = 3;

    private final AuditChain audit;

    OutgoingRefusals(AuditChain audit) {
        this.audit = audit;
    }

    @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
    boolean answer(BaseServerResponseException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal refusal = refusalOf(thrown);
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.REFUSE,
                refusal.code().id(),
                CallerAuthentication.currentAuditName(),
                null,
                request.getMethod() + " " + door(request),
                refusal.place()));
        if (response.isCommitted()) {
            // Half of an answer is out. The connection breaks off, so that nobody takes it for the whole.
            throw new IllegalStateException(
                    "answer broken off: " + refusal.code().id());
        }
        if (thrown instanceof FhirRefusal own && !own.issues().isEmpty()) {
            Language language = Language.of(request.getHeader("Accept-Language"));
            RefusalAnswer.of(refusal).send(ValidationOutcomes.of(own.issues(), language), response);
        } else {
            RefusalAnswer.of(refusal).send(request, response);
        }
        return false;
    }

    /** Type and id, where they have the shape of such; anything else in a path is text that may hold anything. */
    private static String door(HttpServletRequest request) {
        String path = request.getRequestURI();
        return TYPE_AND_ID.matcher(path).matches() ? path : "/fhir";
    }

    /** The row of the registry for whatever goes wrong. */
    public static Refusal refusalOf(BaseServerResponseException thrown) {
        if (thrown instanceof FhirRefusal own) {
            return own.refusal();
        }
        if (thrown instanceof MethodNotAllowedException || thrown instanceof NotImplementedOperationException) {
            return Refusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        if (thrown instanceof ResourceNotFoundException) {
            return Refusal.of(ErrorCode.NOT_FOUND);
        }
        if (thrown.getCause() instanceof DataFormatException || ofBody(thrown)) {
            return Refusal.of(ErrorCode.BODY_UNREADABLE);
        }
        if (thrown.getStatusCode() >= 400 && thrown.getStatusCode() < 500) {
            return Refusal.of(ErrorCode.REQUEST_INVALID);
        }
        if (thrown.getCause() instanceof InvalidParameterException) {
            // A form that cannot be read, or that is larger than forms are.
            return Refusal.of(ErrorCode.REQUEST_INVALID);
        }
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        LOG.error("fault behind /fhir: {} at {}", cause.getClass().getName(), firstOwnFrame(cause));
        return Refusal.of(ErrorCode.INTERNAL);
    }

    /** What HAPI says of a body that it cannot read names no cause, only the place where bodies are read. */
    private static boolean ofBody(BaseServerResponseException thrown) {
        return thrown instanceof InvalidRequestException
                && Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES_OF_BODY)
                        .anyMatch(frame -> frame.getClassName().equals(ResourceParameter.class.getName()));
    }

    /** Where it happened, without the message: that may quote data. */
    private static String firstOwnFrame(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("no.rodtrad.")) {
                return frame.toString();
            }
        }
        return "outside the project";
    }
}
