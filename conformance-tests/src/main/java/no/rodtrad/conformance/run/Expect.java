package no.rodtrad.conformance.run;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Outcome;

/** What several checks expect of an answer. */
public final class Expect {

    private Expect() {}

    /** An HTTP status. */
    public static Outcome status(Answer answer, int status) {
        return expect(answer.status() == status, "status " + answer.status() + " instead of " + status);
    }

    /** A problem (RFC 9457). */
    public static Outcome problem(Answer answer, int status) {
        return status(answer, status)
                .and(() -> expect(
                        "application/problem+json".equals(answer.mediaType()),
                        "media type '" + answer.mediaType() + "' instead of application/problem+json"));
    }

    /** A problem with a registered error code in its field {@code code}. */
    public static Outcome problem(Answer answer, int status, String code) {
        return problem(answer, status).and(() -> {
            String found = Json.read(answer.body()).path("code").asText();
            return expect(code.equals(found), "code '" + found + "' instead of " + code);
        });
    }

    /** An OperationOutcome that says what is wrong. */
    public static Outcome operationOutcome(Answer answer, int status) {
        return status(answer, status)
                .and(() -> expect(isOperationOutcome(answer), "the body is no OperationOutcome with an error"));
    }

    /** An OperationOutcome with a registered error code. */
    public static Outcome operationOutcome(Answer answer, int status, String code) {
        return operationOutcome(answer, status)
                .and(() -> expect(
                        Json.says(Json.read(answer.body()), code), "the OperationOutcome does not carry " + code));
    }

    private static boolean isOperationOutcome(Answer answer) {
        JsonNode body = Json.read(answer.body());
        return "OperationOutcome".equals(body.path("resourceType").asText())
                && Json.elements(body.path("issue"))
                        .anyMatch(issue -> issue.path("severity").asText().matches("error|fatal"));
    }
}
