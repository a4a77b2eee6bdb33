package no.rodtrad.adapter.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal on its way out over HTTP: OperationOutcome behind {@code /fhir}, problem+json (RFC 9457) elsewhere. Both are
 * made from the registry and hold nothing of the request.
 */
public record RefusalAnswer(Refusal refusal) {

    private static final JsonMapper JSON = new JsonMapper();

    public static RefusalAnswer of(Refusal refusal) {
        return new RefusalAnswer(refusal);
    }

    /** Writes status, headers and body. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean fhir = isFhir(request);
        Language language = Language.of(request.getHeader("Accept-Language"));
        response.setStatus(refusal.code().httpStatus());
        response.setContentType(fhir ? "application/fhir+json" : "application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        byte[] body =
                (fhir ? OperationOutcomes.json(refusal, language) : problem(language)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * By the address that was called, also where the answer is made by the container on the way out. What cannot even be
     * read as an address is answered as a FHIR client reads it: only those put much into addresses.
     */
    private static boolean isFhir(HttpServletRequest request) {
        Object passedOn = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object called = passedOn == null ? request.getRequestURI() : passedOn;
        return called == null || called.toString().startsWith("/fhir");
    }

    /**
     * Writes a refusal with an OperationOutcome that says more than the registry's sentence.
     *
     * @param outcome in the language of the request, and without content of it
     */
    public void send(OperationOutcome outcome, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.code().httpStatus());
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        byte[] body = OperationOutcomes.json(outcome).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The problem+json body. */
    public String problem(Language language) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", language.sentence(refusal.code()));
        problem.put("status", refusal.code().httpStatus());
        problem.put("code", refusal.code().id());
        problem.put("detail", language.sentence(refusal));
        return JSON.writeValueAsString(problem);
    }
}
