package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.conformance.sample.EncounterBody;
import no.rodtrad.conformance.token.Caller;

/** The interactions beyond read, create and update, on the Encounter of a meeting. Skipped where they are not promised. */
final class PromisedChecks {

    private static final String ENCOUNTER = "Encounter";

    private PromisedChecks() {}

    static List<Check> all() {
        return new Checks(Feature.FHIR)
                .shall(
                        "RTC-FHR-11",
                        "A create on the condition that there is none makes no second one.",
                        "FHIR R4, http.html#ccreate",
                        s -> Promised.where(
                                s, "conditionalCreate", p -> p.conditionalCreate(ENCOUNTER), () -> onCondition(s)))
                .shall(
                        "RTC-FHR-12",
                        "A JSON Patch changes what it names and makes a new version.",
                        "FHIR R4, http.html#patch; RFC 6902",
                        s -> Promised.where(s, "patch", p -> p.interaction(ENCOUNTER, "patch"), () -> patched(s)))
                .shall(
                        "RTC-FHR-13",
                        "Of a transaction with an entry that is refused nothing is written.",
                        "FHIR R4, http.html#transaction",
                        s -> Promised.where(s, "transaction", p -> p.system("transaction"), () -> allOrNothing(s)))
                .shall(
                        "RTC-FHR-14",
                        "The history of a resource holds every version once, the newest first.",
                        "FHIR R4, http.html#history",
                        s -> Promised.where(
                                s,
                                "history-instance",
                                p -> p.interaction(ENCOUNTER, "history-instance"),
                                () -> history(s)))
                .shall(
                        "RTC-FHR-15",
                        "The change feed, read in pages of one, tells of every write once.",
                        "Rødtråd, the change feed",
                        s -> Promised.where(s, "$changes", p -> p.operation("changes"), () -> FeedCheck.probe(s)))
                .shall(
                        "RTC-FHR-16",
                        "What was deleted is answered 410.",
                        "FHIR R4, http.html#delete",
                        s -> Promised.where(s, "delete", p -> p.interaction(ENCOUNTER, "delete"), () -> deleted(s)))
                .shall(
                        "RTC-FHR-17",
                        "A search parameter that is not known is refused with 400, unless the client asks for less.",
                        "FHIR R4, search.html#errors",
                        s -> Promised.where(
                                s,
                                "search-type",
                                p -> p.interaction(ENCOUNTER, "search-type"),
                                () -> unknown(s, Map.of(), answer -> Expect.operationOutcome(answer, 400))))
                .should(
                        "RTC-FHR-18",
                        "With Prefer: handling=lenient an unknown search parameter is passed over.",
                        "FHIR R4, search.html#errors",
                        s -> Promised.where(
                                s,
                                "search-type",
                                p -> p.interaction(ENCOUNTER, "search-type"),
                                () -> unknown(
                                        s, Map.of("Prefer", "handling=lenient"), answer -> Expect.status(answer, 200))))
                .list();
    }

    /** A new meeting, by type and id. */
    static Step<String> made(Session session) {
        return session.story()
                .patient()
                .then(id -> session.send(Caller.INSTITUTION, FhirCalls.create(ENCOUNTER, meeting(session, id))))
                .then(FhirCalls::created);
    }

    private static ObjectNode meeting(Session session, String patient) {
        return EncounterBody.plannedMeeting(patient, session.target().sender(), session.now());
    }

    private static ObjectNode identified(Session session, String patient, String urn) {
        ObjectNode body = meeting(session, patient);
        body.withArray("identifier")
                .addObject()
                .put("system", "urn:ietf:rfc:3986")
                .put("value", urn);
        return body;
    }

    private static Outcome onCondition(Session session) {
        String urn = "urn:uuid:" + UUID.randomUUID();
        return session.story().patient().check(id -> {
            Call call = FhirCalls.create(ENCOUNTER, identified(session, id, urn))
                    .header("If-None-Exist", "identifier=urn:ietf:rfc:3986|" + urn);
            return session.send(Caller.INSTITUTION, call)
                    .check(first -> Expect.status(first, 201)
                            .and(() -> session.send(Caller.INSTITUTION, call)
                                    .check(again -> Expect.status(again, 200).and(() -> count(session, id, urn, 1)))));
        });
    }

    private static Outcome patched(Session session) {
        return made(session)
                .check(path -> session.send(Caller.INSTITUTION, FhirCalls.read(path))
                        .check(before -> {
                            String patch = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"in-progress\"}]";
                            Call call = new Call("PATCH", "/fhir/" + path, Map.of(), patch)
                                    .header("Content-Type", "application/json-patch+json")
                                    .header("Accept", FhirCalls.JSON);
                            return session.send(Caller.INSTITUTION, call)
                                    .check(answer -> Expect.status(answer, 200)
                                            .and(() -> session.send(Caller.INSTITUTION, FhirCalls.read(path))
                                                    .check(after -> WriteChecks.newer(
                                                            Json.read(before.body()), Json.read(after.body())))));
                        }));
    }

    private static Outcome allOrNothing(Session session) {
        String urn = "urn:uuid:" + UUID.randomUUID();
        return session.story().patient().check(id -> {
            ObjectNode bundle = Json.object().put("resourceType", "Bundle").put("type", "transaction");
            entry(bundle, identified(session, id, urn));
            // No status, no class, and nobody whom it is about.
            entry(bundle, Json.object().put("resourceType", ENCOUNTER));
            Call call = Call.post("/fhir", FhirCalls.JSON, Json.write(bundle)).header("Accept", FhirCalls.JSON);
            return session.send(Caller.INSTITUTION, call)
                    .check(answer -> expect(
                                    answer.status() >= 400 && answer.status() < 500,
                                    "status " + answer.status() + " to a transaction with a bad entry")
                            .and(() -> count(session, id, urn, 0)));
        });
    }

    private static void entry(ObjectNode bundle, ObjectNode resource) {
        ObjectNode entry = bundle.withArray("entry").addObject();
        entry.put("fullUrl", "urn:uuid:" + UUID.randomUUID()).set("resource", resource);
        entry.putObject("request").put("method", "POST").put("url", ENCOUNTER);
    }

    private static Outcome history(Session session) {
        return made(session)
                .check(path -> session.send(Caller.INSTITUTION, FhirCalls.read(path))
                        .check(read -> session.send(
                                        Caller.INSTITUTION,
                                        FhirCalls.update(EncounterBody.begun(Json.read(read.body()))))
                                .check(updated -> Expect.status(updated, 200)
                                        .and(() -> session.send(Caller.INSTITUTION, FhirCalls.read(path + "/_history"))
                                                .check(answer -> Expect.status(answer, 200)
                                                        .and(() -> bothVersions(Json.read(answer.body()))))))));
    }

    private static Outcome bothVersions(JsonNode bundle) {
        List<String> versions = Json.elements(bundle.path("entry"))
                .map(entry ->
                        entry.path("resource").path("meta").path("versionId").asText())
                .toList();
        return expect("history".equals(bundle.path("type").asText()), "the answer is no history")
                .and(() -> expect(
                        versions.equals(List.of("2", "1")),
                        "it holds " + versions.size() + " versions, or not in order"));
    }

    private static Outcome deleted(Session session) {
        return made(session)
                .check(path -> session.send(
                                Caller.INSTITUTION,
                                new Call("DELETE", "/fhir/" + path, Map.of("Accept", FhirCalls.JSON), null))
                        .check(answer -> expect(
                                        answer.status() == 200 || answer.status() == 204,
                                        "status " + answer.status() + " to a delete")
                                .and(() -> session.send(Caller.INSTITUTION, FhirCalls.read(path))
                                        .check(gone -> Expect.operationOutcome(gone, 410)))));
    }

    private static Outcome unknown(
            Session session, Map<String, String> headers, Function<no.rodtrad.conformance.http.Answer, Outcome> judge) {
        return session.story().patient().check(id -> {
            Call call = FhirCalls.read(ENCOUNTER + "?patient=Patient/" + id + "&no-such-parameter=1");
            for (Map.Entry<String, String> header : headers.entrySet()) {
                call = call.header(header.getKey(), header.getValue());
            }
            return session.send(Caller.INSTITUTION, call).check(judge);
        });
    }

    /** How many of a person's meetings carry an identifier. */
    private static Outcome count(Session session, String patient, String urn, long expected) {
        return session.send(Caller.INSTITUTION, FhirCalls.read(ENCOUNTER + "?patient=Patient/" + patient))
                .check(answer -> {
                    long found = FhirCalls.matches(answer, ENCOUNTER).stream()
                            .filter(stay -> Json.says(stay, urn))
                            .count();
                    return expect(FhirCalls.isSearchset(answer), "status " + answer.status() + ", no searchset")
                            .and(() -> expect(found == expected, found + " were written instead of " + expected));
                });
    }
}
