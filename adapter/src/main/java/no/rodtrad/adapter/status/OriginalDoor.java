package no.rodtrad.adapter.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.intake.MessageArchive;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /messages/{msgId}/original} and {@code /receipt}: a message as it came, and the AppRec that answered it. For its
 * sender, and for those it was addressed to who may read all of it; for everybody else it does not exist. An id that no path
 * can hold is given as {@code GET /messages/original?id=}.
 */
@RestController
class OriginalDoor {

    private final MessageArchive archive;
    private final WholeMessage whole;
    private final AuditChain audit;

    OriginalDoor(MessageArchive archive, WholeMessage whole, AuditChain audit) {
        this.archive = archive;
        this.whole = whole;
        this.audit = audit;
    }

    @GetMapping("/messages/{msgId}/original")
    void original(@PathVariable String msgId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<MessageArchive.Original> found = find(msgId, "original");
        if (found.isPresent()) {
            send(
                    response,
                    named("melding", found.get().contentType()),
                    found.get().contentType(),
                    found.get().content());
        } else {
            refuse(request, response);
        }
    }

    @GetMapping("/messages/{msgId}/receipt")
    void receipt(@PathVariable String msgId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<MessageArchive.Original> found = find(msgId, "receipt");
        if (found.isPresent()) {
            String type = found.get().receiptType();
            send(response, named("kvittering", type), type, found.get().receipt());
        } else {
            refuse(request, response);
        }
    }

    @GetMapping(path = "/messages/original", params = "id")
    void originalOf(@RequestParam String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        original(id, request, response);
    }

    @GetMapping(path = "/messages/receipt", params = "id")
    void receiptOf(@RequestParam String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        receipt(id, request, response);
    }

    private Optional<MessageArchive.Original> find(String msgId, String what) {
        CallerIdentity caller = CallerAuthentication.current();
        Optional<MessageArchive.Original> found =
                archive.find(msgId, caller.keys(), original -> whole.isReadable(original, caller));
        audit.writeAlone(new AuditEntry(
                found.isPresent() ? AuditEntry.Action.READ : AuditEntry.Action.REFUSE,
                found.isPresent() ? AuditEntry.OK : ErrorCode.MESSAGE_UNKNOWN.id(),
                caller.auditName(),
                found.map(MessageArchive.Original::patientId).orElse(null),
                found.map(m -> DecisionLog.subjectOf(m.sender(), m.messageId())).orElse("message"),
                what));
        return found;
    }

    private static String named(String name, String type) {
        return name + (type.contains("json") ? ".json" : ".xml");
    }

    /** The bytes are the sender's, so no browser may show them as a page of this server. */
    private static void send(HttpServletResponse response, String name, String type, byte[] body) throws IOException {
        response.setHeader("Content-Type", type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusalAnswer.of(Refusal.of(ErrorCode.MESSAGE_UNKNOWN)).send(request, response);
    }
}
