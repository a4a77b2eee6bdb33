package no.rodtrad.conformance.disclosure;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.conformance.fhir.FhirCalls;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Mention;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.conformance.token.Caller;

/** The person's plan as NAV sees it. */
final class NavView {

    private static final String OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
    private static final List<String> HEALTH_ELEMENTS = List.of("addresses", "note", "text", "contained");

    private NavView() {}

    /** The plans that NAV finds once the person has consented; one at least. */
    static Step<List<JsonNode>> of(Session session) {
        return session.story()
                .consent()
                .then(consent -> session.story().plan())
                .then(plan -> session.story().patient())
                .then(id -> session.send(Caller.NAV, FhirCalls.plansOf(id)))
                .then(answer -> FhirCalls.matches(answer, "CarePlan").isEmpty()
                        ? Step.blocked("NAV finds no plan: status " + answer.status())
                        : Step.done(FhirCalls.matches(answer, "CarePlan")));
    }

    /** Finding it is what is required here, so not finding it is a fail and not a skip. */
    static Outcome isFoundSubsetted(Session session) {
        return session.story()
                .consent()
                .check(consent -> session.story().plan().check(whole -> {
                    if (of(session) instanceof Step.Done<List<JsonNode>> found) {
                        return expect(
                                found.value().stream().allMatch(NavView::isSubsetted),
                                "a plan is not tagged SUBSETTED");
                    }
                    return Outcome.fail("NAV finds no plan");
                }));
    }

    /** NAV's search is answered, and with nothing. */
    static Outcome findsNothing(Session session) {
        return session.story()
                .patient()
                .check(id -> session.send(Caller.NAV, FhirCalls.plansOf(id))
                        .check(answer -> expect(
                                        FhirCalls.isSearchset(answer), "status " + answer.status() + ", no searchset")
                                .and(() -> expect(
                                        FhirCalls.matches(answer, "CarePlan").isEmpty(), "NAV finds a CarePlan"))
                                .and(() -> expect(
                                        Json.read(answer.body()).path("total").asInt(0) == 0,
                                        "the total tells that there is something"))));
    }

    /** NAV's read is answered as if there were nothing. */
    static Outcome cannotRead(Session session, JsonNode plan) {
        return session.send(Caller.NAV, FhirCalls.read(FhirCalls.path(plan)))
                .check(answer -> Expect.operationOutcome(answer, 404));
    }

    static boolean isSubsetted(JsonNode resource) {
        return Stream.of("tag", "security")
                .flatMap(element -> Json.elements(resource.path("meta").path(element)))
                .anyMatch(
                        coding -> OBSERVATION_VALUE.equals(coding.path("system").asText())
                                && "SUBSETTED".equals(coding.path("code").asText()));
    }

    static Outcome hasNoHealthElement(List<JsonNode> plans) {
        return HEALTH_ELEMENTS.stream()
                .filter(element -> plans.stream().anyMatch(plan -> plan.has(element)))
                .findFirst()
                .map(element -> Outcome.fail("the view has the element " + element))
                .orElse(Outcome.pass());
    }

    /** None of the words that tell the diagnosis stands in a plan, whatever the case. */
    static Outcome namesNoDiagnosis(Session session, List<JsonNode> plans) {
        return expect(
                !Mention.ofAny(session.healthWords(), plans.toString()),
                "a word that tells the diagnosis stands in it");
    }
}
