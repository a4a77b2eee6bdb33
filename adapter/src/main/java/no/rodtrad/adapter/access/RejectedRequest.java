package no.rodtrad.adapter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers a call that the firewall before all doors stops: a method that is none, or an address that could be two. */
@Component
class RejectedRequest implements RequestRejectedHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final AuditChain audit;

    RejectedRequest(AuditChain audit) {
        this.audit = audit;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        ErrorCode code =
                METHODS.contains(request.getMethod()) ? ErrorCode.REQUEST_INVALID : ErrorCode.INTERACTION_UNSUPPORTED;
        String door = request.getRequestURI().startsWith("/fhir") ? "/fhir" : "/";
        audit.writeAlone(new AuditEntry(AuditEntry.Action.REFUSE, code.id(), "unknown", null, door, ""));
        RefusalAnswer.of(Refusal.of(code)).send(request, response);
    }
}
