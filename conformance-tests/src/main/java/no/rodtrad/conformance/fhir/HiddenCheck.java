package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.token.Caller;

/** Whether something exists must not be told by the way in which it is refused. */
final class HiddenCheck {

    private HiddenCheck() {}

    /** Reads a plan as an institution without relation to the person, and an id that nothing has, and compares. */
    static Outcome probe(Session session) {
        return session.story().plan().check(plan -> compare(session, plan));
    }

    private static Outcome compare(Session session, JsonNode plan) {
        String hiddenId = plan.path("id").asText();
        String unknownId = unknownLike(hiddenId);
        return read(
                session,
                hiddenId,
                hidden -> read(
                        session,
                        unknownId,
                        unknown -> Expect.status(hidden, 404)
                                .and(() -> Expect.operationOutcome(unknown, 404))
                                .and(() -> expect(
                                        hidden.body()
                                                .replace(hiddenId, "")
                                                .equals(unknown.body().replace(unknownId, "")),
                                        "the bodies differ in more than the id"))
                                .and(() -> expect(
                                        hidden.headers()
                                                .map()
                                                .keySet()
                                                .equals(unknown.headers().map().keySet()),
                                        "the answers have different header fields"))));
    }

    private static Outcome read(Session session, String id, java.util.function.Function<Answer, Outcome> judge) {
        return session.send(Caller.OTHER_INSTITUTION, FhirCalls.read("CarePlan/" + id))
                .check(judge);
    }

    /** An id of the same length, so that nothing but existence differs. */
    private static String unknownLike(String id) {
        String other = UUID.randomUUID().toString();
        return other.repeat(id.length() / other.length() + 1).substring(0, id.length());
    }
}
