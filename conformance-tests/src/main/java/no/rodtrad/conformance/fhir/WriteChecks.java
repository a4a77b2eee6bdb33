package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.sample.EncounterBody;
import no.rodtrad.conformance.token.Caller;

/** Create, read back, update: on the Encounter of a meeting. */
final class WriteChecks {

    private WriteChecks() {}

    static List<Check> all() {
        return new Checks(Feature.FHIR)
                .shall(
                        "RTC-FHR-07",
                        "A created Encounter is answered 201 with a Location, and can be read there as it was written.",
                        "FHIR R4, http.html#create",
                        s -> created(s, (made, path) -> readBack(s, made, path)))
                .shall(
                        "RTC-FHR-08",
                        "An update makes a new version.",
                        "FHIR R4, http.html#update",
                        s -> created(s, (made, path) -> updated(s, path)))
                .shall(
                        "RTC-FHR-09",
                        "An update of a version that is no longer the current one is answered 412.",
                        "FHIR R4, http.html#concurrency",
                        s -> created(s, (made, path) -> stale(s, path)))
                .shall(
                        "RTC-FHR-10",
                        "A body that is no FHIR resource is answered 400 with an OperationOutcome.",
                        "FHIR R4, http.html#create (400 Bad Request)",
                        s -> s.send(Caller.INSTITUTION, FhirCalls.create("Encounter", Json.object()))
                                .check(answer -> Expect.operationOutcome(answer, 400)))
                .list();
    }

    private static Outcome created(Session session, BiFunction<JsonNode, String, Outcome> judge) {
        return session.story().patient().check(id -> {
            ObjectNode body = EncounterBody.plannedMeeting(id, session.target().sender(), session.now());
            return session.send(Caller.INSTITUTION, FhirCalls.create("Encounter", body))
                    .check(answer -> Expect.status(answer, 201)
                            .and(() -> expect(
                                    answer.headers().firstValue("Location").isPresent(), "there is no Location"))
                            .and(() -> FhirCalls.created(answer).check(path -> judge.apply(body, path))));
        });
    }

    private static Outcome readBack(Session session, JsonNode made, String path) {
        return session.send(Caller.INSTITUTION, FhirCalls.read(path)).check(answer -> {
            JsonNode found = Json.read(answer.body());
            return Expect.status(answer, 200)
                    .and(() -> same(made, found, "status"))
                    .and(() -> same(made, found, "class"))
                    .and(() -> same(made, found, "subject"))
                    .and(() -> same(made, found, "period"));
        });
    }

    private static Outcome updated(Session session, String path) {
        return session.send(Caller.INSTITUTION, FhirCalls.read(path)).check(before -> {
            JsonNode first = Json.read(before.body());
            return session.send(Caller.INSTITUTION, FhirCalls.update(EncounterBody.begun(first)))
                    .check(answer -> Expect.status(answer, 200)
                            .and(() -> session.send(Caller.INSTITUTION, FhirCalls.read(path))
                                    .check(after -> newer(first, Json.read(after.body())))));
        });
    }

    private static Outcome stale(Session session, String path) {
        return session.send(Caller.INSTITUTION, FhirCalls.read(path)).check(before -> {
            JsonNode first = Json.read(before.body());
            String version = "W/\"" + first.path("meta").path("versionId").asText() + "\"";
            return session.send(
                            Caller.INSTITUTION,
                            FhirCalls.update(EncounterBody.begun(first)).header("If-Match", version))
                    .check(current -> Expect.status(current, 200)
                            .and(() -> session.send(
                                            Caller.INSTITUTION,
                                            FhirCalls.update(first).header("If-Match", version))
                                    .check(late -> Expect.operationOutcome(late, 412))));
        });
    }

    static Outcome newer(JsonNode first, JsonNode second) {
        return expect("in-progress".equals(second.path("status").asText()), "the update did not take")
                .and(() -> expect(
                        !second.path("meta").path("versionId").asText().isEmpty()
                                && !second.path("meta")
                                        .path("versionId")
                                        .equals(first.path("meta").path("versionId")),
                        "meta.versionId is the same as before"));
    }

    private static Outcome same(JsonNode made, JsonNode found, String element) {
        return expect(made.path(element).equals(found.path(element)), element + " is not as it was written");
    }
}
