package no.rodtrad.conformance.disclosure;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.rodtrad.conformance.fhir.FhirCalls;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.token.Caller;

/**
 * What NAV gets to know: nothing without a basis, what the consent covers with one, never health detail. The order
 * matters: first without a consent, then with it, then after it is withdrawn.
 */
public final class DisclosureChecks {

    private static final String SECRECY = "helsepersonelloven §§ 21, 22";

    private DisclosureChecks() {}

    /** The checks in order. */
    public static List<Check> all() {
        return new Checks(Feature.DISCLOSURE)
                .shall(
                        "RTC-DIS-01",
                        "Without consent NAV finds no plan of the person, though there is one.",
                        SECRECY,
                        s -> s.story().plan().check(plan -> NavView.findsNothing(s)))
                .shall(
                        "RTC-DIS-02",
                        "Without consent NAV cannot read the plan by its id either.",
                        SECRECY,
                        s -> s.story().plan().check(plan -> NavView.cannotRead(s, plan)))
                .shall(
                        "RTC-DIS-03",
                        "The message's status tells the sender that NAV got nothing, with the reason NO_CONSENT.",
                        SECRECY,
                        DisclosureChecks::toldWhy)
                .shall(
                        "RTC-DIS-04",
                        "A consent without an end is refused with 422 and the code RT-FHR-010.",
                        "GDPR art. 5 (1) e; error code RT-FHR-010",
                        DisclosureChecks::endlessConsent)
                .shall(
                        "RTC-DIS-05",
                        "With the person's consent NAV finds the plan, tagged SUBSETTED.",
                        SECRECY + "; FHIR R4, resource.html#meta (v3-ObservationValue)",
                        NavView::isFoundSubsetted)
                .shall(
                        "RTC-DIS-06",
                        "NAV's view has no reference to a diagnosis, no note and no narrative.",
                        "helsepersonelloven § 21; GDPR art. 5 (1) c",
                        s -> NavView.of(s).check(NavView::hasNoHealthElement))
                .shall(
                        "RTC-DIS-07",
                        "Nothing in NAV's view names the diagnosis, in code or in words.",
                        "helsepersonelloven § 21",
                        s -> NavView.of(s).check(plans -> NavView.namesNoDiagnosis(s, plans)))
                .shall(
                        "RTC-DIS-08",
                        "The institution sees its plan whole: untagged, with what it addresses.",
                        "helsepersonelloven §§ 25, 45",
                        s -> s.story().plan().check(DisclosureChecks::isWhole))
                .shall(
                        "RTC-DIS-09",
                        "After consent, an epikrise leads to a work-focused message that NAV receives.",
                        "Rødtråd, the way of the data; " + SECRECY,
                        NavInbox::hasReceived)
                .shall(
                        "RTC-DIS-10",
                        "No message that NAV received names the diagnosis, in code or in words.",
                        "helsepersonelloven § 21",
                        s -> NavInbox.afterConsent(s).check(received -> NavInbox.namesNoDiagnosis(s)))
                .shall(
                        "RTC-DIS-11",
                        "No message that NAV received carries text that nobody has released.",
                        "Free text not reviewed is held for review; GDPR art. 5 (1) c",
                        s -> NavInbox.afterConsent(s).check(received -> NavInbox.carriesNoHeldText(s)))
                .shall(
                        "RTC-DIS-12",
                        "After the person withdraws, NAV finds nothing from the next request on.",
                        "GDPR art. 7 (3)",
                        s -> NavView.of(s)
                                .check(seen -> s.story()
                                        .withdrawal()
                                        .check(answer ->
                                                Expect.status(answer, 200).and(() -> NavView.findsNothing(s)))))
                .list();
    }

    private static Outcome toldWhy(Session session) {
        return session.story()
                .message()
                .then(sent -> session.send(
                        Caller.INSTITUTION,
                        Call.get("/messages/" + sent.message().msgId())))
                .check(answer -> Expect.status(answer, 200)
                        .and(() -> expect(
                                Json.elements(Json.read(answer.body()).path("decisions"))
                                        .anyMatch(decision -> "nav"
                                                        .equalsIgnoreCase(decision.path("recipient")
                                                                .asText())
                                                && "NO_CONSENT"
                                                        .equals(decision.path("reason")
                                                                .asText())),
                                "no decision for nav has the reason NO_CONSENT")));
    }

    private static Outcome endlessConsent(Session session) {
        return session.story()
                .patient()
                .map(id -> ConsentBody.withoutEnd(id, session.target().sender(), session.now()))
                .then((ObjectNode body) -> session.send(Caller.PERSON, FhirCalls.create("Consent", body)))
                .check(answer -> Expect.operationOutcome(answer, 422, "RT-FHR-010"));
    }

    private static Outcome isWhole(JsonNode plan) {
        return expect(!NavView.isSubsetted(plan), "it is tagged SUBSETTED")
                .and(() ->
                        expect(Json.elements(plan.path("addresses")).findAny().isPresent(), "addresses is missing"));
    }
}
