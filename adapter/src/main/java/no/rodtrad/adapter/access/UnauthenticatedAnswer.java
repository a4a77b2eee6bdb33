package no.rodtrad.adapter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers a call without a valid token: 401 (403 where the token is good but gives no role), in the door's own format. */
@Component
class UnauthenticatedAnswer implements AuthenticationEntryPoint {

    private final AuditChain audit;

    UnauthenticatedAnswer(AuditChain audit) {
        this.audit = audit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        ErrorCode code = reason instanceof TokenVerifier.TokenRefused refused
                ? refused.code()
                : request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? ErrorCode.TOKEN_MISSING
                        : ErrorCode.TOKEN_REFUSED;
        // The path may hold an id, never a person number: those are searched by POST. Only the door's name is kept.
        String door = request.getRequestURI().startsWith("/fhir") ? "/fhir" : "/messages";
        audit.writeAlone(new AuditEntry(AuditEntry.Action.REFUSE, code.id(), "unknown", null, door, ""));
        if (code.httpStatus() == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        RefusalAnswer.of(Refusal.of(code)).send(request, response);
    }
}
