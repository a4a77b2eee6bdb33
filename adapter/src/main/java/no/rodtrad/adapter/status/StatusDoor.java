package no.rodtrad.adapter.status;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.intake.MessageLog;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /messages/{msgId}} and {@code /trace}: where a message is and what was made of it. Only its sender sees it;
 * for everybody else it does not exist.
 */
@RestController
class StatusDoor {

    private final MessageLog log;
    private final MessageStatuses statuses;
    private final AuditChain audit;
    private final JsonMapper json;

    StatusDoor(MessageLog log, MessageStatuses statuses, AuditChain audit, JsonMapper json) {
        this.log = log;
        this.statuses = statuses;
        this.audit = audit;
        this.json = json;
    }

    @GetMapping("/messages/{msgId}")
    void status(@PathVariable String msgId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<MessageLog.Logged> message = find(msgId);
        if (message.isPresent()) {
            send(response, statuses.of(message.get(), request.getHeader("Accept-Language")));
        } else {
            refuse(request, response);
        }
    }

    @GetMapping("/messages/{msgId}/trace")
    void trace(@PathVariable String msgId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<MessageLog.Logged> message = find(msgId);
        if (message.isPresent()) {
            send(
                    response,
                    new Trace(
                            msgId,
                            message.get().reception(),
                            message.get().bearing(),
                            message.get().trace(),
                            message.get().unmapped()));
        } else {
            refuse(request, response);
        }
    }

    /** For an id that no path can hold. */
    @GetMapping(path = "/messages", params = "id")
    void statusOf(@RequestParam String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        status(id, request, response);
    }

    /** For an id that no path can hold. */
    @GetMapping(path = "/messages/trace", params = "id")
    void traceOf(@RequestParam String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        trace(id, request, response);
    }

    /**
     * The trace and the ledger of a message.
     *
     * @param reception what the envelope said of how the message came, which nobody signed; null where there was none
     * @param bearing how many nodes of the message bear text or a value
     * @param rules which rule made which target element from which source element
     * @param unmapped the paths that no rule read
     */
    record Trace(
            String msgId,
            @JsonRawValue String reception,
            int bearing,
            @JsonRawValue String rules,
            @JsonRawValue String unmapped) {}

    private Optional<MessageLog.Logged> find(String msgId) {
        CallerIdentity caller = CallerAuthentication.current();
        Optional<MessageLog.Logged> found = log.find(msgId, caller.keys());
        audit.writeAlone(new AuditEntry(
                found.isPresent() ? AuditEntry.Action.READ : AuditEntry.Action.REFUSE,
                found.isPresent() ? AuditEntry.OK : ErrorCode.MESSAGE_UNKNOWN.id(),
                caller.auditName(),
                null,
                found.map(m -> DecisionLog.subjectOf(m.sender(), m.messageId())).orElse("message"),
                "status"));
        return found;
    }

    private void send(HttpServletResponse response, Object body) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusalAnswer.of(Refusal.of(ErrorCode.MESSAGE_UNKNOWN)).send(request, response);
    }
}
