package no.rodtrad.conformance.messages;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Mention;
import no.rodtrad.conformance.run.Sent;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.conformance.token.Caller;

/** What the sender of a message, and nobody else, can look up about it. */
final class StatusChecks {

    private static final String DOORS = "Rødtråd, doors for senders of messages";

    private StatusChecks() {}

    static List<Check> all() {
        return new Checks(Feature.MESSAGES)
                .shall(
                        "RTC-MSG-10",
                        "The sender can look up where a message is: kind, state and timed steps.",
                        DOORS,
                        s -> status(s, Caller.INSTITUTION)
                                .check(a -> s.story()
                                        .message()
                                        .check(sent ->
                                                Expect.status(a, 200).and(() -> complete(Json.read(a.body()), sent)))))
                .shall(
                        "RTC-MSG-11",
                        "To another organisation the message does not exist: status and trace are 404.",
                        DOORS + "; error code RT-MSG-008",
                        s -> status(s, Caller.OTHER_INSTITUTION)
                                .check(status -> Expect.problem(status, 404)
                                        .and(() -> trace(s, Caller.OTHER_INSTITUTION)
                                                .check(trace -> Expect.problem(trace, 404)))))
                .shall(
                        "RTC-MSG-12",
                        "The trace names, per made element, the rule and its source, and lists what no rule read.",
                        DOORS,
                        s -> trace(s, Caller.INSTITUTION)
                                .check(a -> Expect.status(a, 200).and(() -> traced(Json.read(a.body())))))
                .shall(
                        "RTC-MSG-13",
                        "Status and trace say nothing of what the message says.",
                        "GDPR art. 5 (1) c",
                        StatusChecks::sayNothing)
                .list();
    }

    private static Step<Answer> status(Session session, Caller caller) {
        return lookUp(session, caller, "");
    }

    private static Step<Answer> trace(Session session, Caller caller) {
        return lookUp(session, caller, "/trace");
    }

    private static Step<Answer> lookUp(Session session, Caller caller, String door) {
        return session.story()
                .message()
                .then(sent -> session.send(
                        caller, Call.get("/messages/" + sent.message().msgId() + door)));
    }

    private static Outcome complete(JsonNode status, Sent sent) {
        return expect(status.path("msgId").asText().equals(sent.message().msgId()), "msgId is another")
                .and(() -> texts(status, "status", "kind", "state", "received"))
                .and(() ->
                        expect(Json.elements(status.path("steps")).findAny().isPresent(), "steps is missing or empty"))
                .and(() -> allHave(status.path("steps"), "step", "step", "at"));
    }

    private static Outcome traced(JsonNode trace) {
        return expect(Json.elements(trace.path("rules")).findAny().isPresent(), "rules is missing or empty")
                .and(() -> allHave(trace.path("rules"), "rule", "rule", "source", "resource", "element"))
                .and(() -> expect(trace.path("unmapped").isArray(), "unmapped is no array"));
    }

    private static Outcome sayNothing(Session session) {
        return session.story()
                .message()
                .check(sent -> status(session, Caller.INSTITUTION)
                        .check(status -> trace(session, Caller.INSTITUTION).check(trace -> {
                            List<String> secrets = Stream.concat(
                                            Stream.of(
                                                    session.person().number(),
                                                    sent.message().work().word()),
                                            sent.message().healthWords().stream())
                                    .toList();
                            return Expect.status(status, 200)
                                    .and(() -> Expect.status(trace, 200))
                                    .and(() -> expect(
                                            !Mention.ofAny(secrets, status.body() + trace.body()),
                                            "content of the message or a person number stands in it"));
                        })));
    }

    private static Outcome allHave(JsonNode array, String what, String... fields) {
        return Json.elements(array)
                .map(element -> texts(element, what, fields))
                .reduce(Outcome.pass(), (one, next) -> one.and(() -> next));
    }

    private static Outcome texts(JsonNode object, String what, String... fields) {
        return Stream.of(fields)
                .filter(field -> object.path(field).asText().isBlank())
                .findFirst()
                .map(field -> Outcome.fail("a " + what + " lacks " + field))
                .orElse(Outcome.pass());
    }
}
