package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.profiles.IdentifierSystem;

/** The FHIR door. */
public final class FhirChecks {

    private static final Set<String> TYPES =
            Set.of("CarePlan", "Encounter", "Communication", "Consent", "Task", "Patient", "EpisodeOfCare");

    private FhirChecks() {}

    /** The checks in order. */
    public static List<Check> all() {
        List<Check> reading = new Checks(Feature.FHIR)
                .shall(
                        "RTC-FHR-01",
                        "The CapabilityStatement can be read without a token and says FHIR 4.0.1.",
                        "FHIR R4, http.html#capabilities",
                        s -> capabilities(
                                s,
                                statement -> expect(
                                        "4.0.1"
                                                .equals(statement
                                                        .path("fhirVersion")
                                                        .asText()),
                                        "fhirVersion is not 4.0.1")))
                .shall(
                        "RTC-FHR-02",
                        "The CapabilityStatement lists CarePlan, Encounter, Communication, Consent, Task, Patient and"
                                + " EpisodeOfCare.",
                        "FHIR R4, capabilitystatement.html (rest.resource)",
                        s -> capabilities(s, FhirChecks::listsTypes))
                .shall(
                        "RTC-FHR-03",
                        "The institution finds the person of its epikrise by POST _search with the number in the body.",
                        "FHIR R4, http.html#search",
                        FhirChecks::personFound)
                .shall(
                        "RTC-FHR-04",
                        "After an epikrise the institution finds a CarePlan by patient.",
                        "FHIR R4, careplan.html#search",
                        FhirChecks::planFound)
                .shall(
                        "RTC-FHR-05",
                        "A person number in a URL is refused with 400 and the code RT-FHR-006.",
                        "FHIR R4, http.html#search (sensitive parameters)",
                        FhirChecks::numberInUrl)
                .shall(
                        "RTC-FHR-06",
                        "What the caller may not see and what does not exist are answered alike, but for the id.",
                        "FHIR R4, security.html (access denied response handling)",
                        HiddenCheck::probe)
                .list();
        return Stream.of(reading, WriteChecks.all(), PromisedChecks.all(), DocumentChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Outcome capabilities(Session session, java.util.function.Function<JsonNode, Outcome> judge) {
        Answer answer = session.http().send(FhirCalls.read("metadata"));
        JsonNode body = Json.read(answer.body());
        return Expect.status(answer, 200)
                .and(() -> expect(
                        "CapabilityStatement".equals(body.path("resourceType").asText()),
                        "the body is no CapabilityStatement"))
                .and(() -> judge.apply(body));
    }

    private static Outcome listsTypes(JsonNode statement) {
        Set<String> missing = new TreeSet<>(TYPES);
        missing.removeAll(Json.elements(statement.path("rest"))
                .flatMap(rest -> Json.elements(rest.path("resource")))
                .map(resource -> resource.path("type").asText())
                .collect(Collectors.toSet()));
        return expect(missing.isEmpty(), "it does not list " + missing);
    }

    private static Outcome personFound(Session session) {
        String number = session.person().number();
        return session.story()
                .message()
                .check(sent -> session.send(Caller.INSTITUTION, FhirCalls.patientByNumber(number))
                        .check(answer -> expect(
                                        FhirCalls.isSearchset(answer), "status " + answer.status() + ", no searchset")
                                .and(() -> expect(
                                        FhirCalls.matches(answer, "Patient").size() == 1,
                                        FhirCalls.matches(answer, "Patient").size() + " matches instead of one"))
                                .and(() -> expect(
                                        Json.says(
                                                FhirCalls.matches(answer, "Patient")
                                                        .get(0),
                                                number),
                                        "the match is another person"))));
    }

    private static Outcome planFound(Session session) {
        return session.story()
                .patient()
                .check(id -> session.send(Caller.INSTITUTION, FhirCalls.plansOf(id))
                        .check(answer -> expect(
                                        FhirCalls.isSearchset(answer), "status " + answer.status() + ", no searchset")
                                .and(() -> expect(
                                        !FhirCalls.matches(answer, "CarePlan").isEmpty(), "there is no CarePlan in it"))
                                .and(() -> expect(
                                        FhirCalls.matches(answer, "CarePlan").stream()
                                                .allMatch(plan -> plan.path("subject")
                                                        .path("reference")
                                                        .asText()
                                                        .endsWith("Patient/" + id)),
                                        "a CarePlan in it is of another patient"))));
    }

    private static Outcome numberInUrl(Session session) {
        String identifier = URLEncoder.encode(
                IdentifierSystem.FNR.uri() + "|" + session.person().number(), StandardCharsets.UTF_8);
        return session.send(Caller.INSTITUTION, FhirCalls.read("Patient?identifier=" + identifier))
                .check(answer -> Expect.operationOutcome(answer, 400, "RT-FHR-006"));
    }
}
