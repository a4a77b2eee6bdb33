package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.sample.FhirDocument;
import no.rodtrad.conformance.token.Caller;

/** Documents and messages that are written as FHIR. Skipped where they are not promised. */
final class DocumentChecks {

    private DocumentChecks() {}

    static List<Check> all() {
        return new Checks(Feature.FHIR)
                .shall(
                        "RTC-FHR-19",
                        "A document Bundle that comes twice is answered alike and makes one Composition.",
                        "FHIR R4, documents.html; Rødtråd, documents and messages as FHIR",
                        s -> Promised.where(
                                s, "create of Bundle", p -> p.interaction("Bundle", "create"), () -> document(s)))
                .shall(
                        "RTC-FHR-20",
                        "A message Bundle that comes twice gets the same response, which names it.",
                        "FHIR R4, messaging.html (reliable messaging)",
                        s -> Promised.where(
                                s, "$process-message", p -> p.operation("process-message"), () -> message(s)))
                .list();
    }

    private static Outcome document(Session session) {
        FhirDocument document = document(session, UUID.randomUUID().toString());
        Call call = Call.post("/fhir/Bundle", FhirCalls.JSON, document.document());
        return session.story()
                .patient()
                .check(id -> twice(
                        session,
                        call,
                        (first, again) -> FhirCalls.created(first)
                                .check(path -> FhirCalls.created(again)
                                        .check(same ->
                                                expect(path.equals(same), "the two answers lead to different places"))
                                        .and(() -> session.send(
                                                        Caller.INSTITUTION,
                                                        FhirCalls.read("Composition?patient=Patient/" + id))
                                                .check(found -> one(found, document))))));
    }

    private static Outcome one(Answer found, FhirDocument document) {
        long made = FhirCalls.matches(found, "Composition").stream()
                .filter(composition -> Json.says(composition, "urn:uuid:" + document.documentId()))
                .count();
        return expect(made == 1, made + " Compositions instead of one");
    }

    private static Outcome message(Session session) {
        String id = UUID.randomUUID().toString();
        Call call = Call.post(
                "/fhir/$process-message", FhirCalls.JSON, document(session, id).message());
        return twice(
                session,
                call,
                (first, again) -> expect(first.body().equals(again.body()), "the second response is another")
                        .and(() -> expect(
                                id.equals(answered(Json.read(first.body()))), "the response names another message")));
    }

    private static FhirDocument document(Session session, String id) {
        return new FhirDocument(
                id,
                UUID.randomUUID().toString(),
                session.person(),
                session.target().sender(),
                session.now());
    }

    private static String answered(JsonNode bundle) {
        return bundle.path("entry")
                .path(0)
                .path("resource")
                .path("response")
                .path("identifier")
                .asText();
    }

    private interface Judge {
        Outcome of(Answer first, Answer again);
    }

    private static Outcome twice(Session session, Call call, Judge judge) {
        return session.send(Caller.INSTITUTION, call.header("Accept", FhirCalls.JSON))
                .check(first -> expect(
                                first.status() == 200 || first.status() == 201,
                                "status " + first.status() + " to the first")
                        .and(() -> session.send(Caller.INSTITUTION, call.header("Accept", FhirCalls.JSON))
                                .check(again ->
                                        Expect.status(again, first.status()).and(() -> judge.of(first, again)))));
    }
}
