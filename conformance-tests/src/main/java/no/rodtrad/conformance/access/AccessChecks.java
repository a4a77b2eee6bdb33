package no.rodtrad.conformance.access;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import java.util.List;
import java.util.function.Function;
import no.rodtrad.conformance.fhir.FhirCalls;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.conformance.token.ForgedToken;

/** Nobody gets in without a token that the server can trust. */
public final class AccessChecks {

    private static final String FHIR_REST_SECURITY = "FHIR R4, security.html; RFC 6750 § 3.1";
    private static final String BEARER = "RFC 6750 § 3.1";

    private AccessChecks() {}

    /** The checks in order. */
    public static List<Check> all() {
        return new Checks(Feature.ACCESS)
                .shall(
                        "RTC-ACC-01",
                        "A message without a token is answered 401 with a problem+json body.",
                        BEARER + "; RFC 9457",
                        s -> Expect.problem(message(s, null), 401))
                .shall(
                        "RTC-ACC-02",
                        "A FHIR request without a token is answered 401 with an OperationOutcome.",
                        FHIR_REST_SECURITY,
                        s -> Expect.operationOutcome(fhir(s, null), 401))
                .shall(
                        "RTC-ACC-03",
                        "A 401 names the Bearer scheme in WWW-Authenticate, at both doors.",
                        "RFC 9110 § 11.6.1; RFC 6750 § 3",
                        s -> namesBearer(message(s, null)).and(() -> namesBearer(fhir(s, null))))
                .shall(
                        "RTC-ACC-04",
                        "A token that is no token at all is answered 401 at both doors.",
                        BEARER,
                        s -> refused(s, "not.a.token"))
                .shall(
                        "RTC-ACC-05",
                        "A token with alg=none is answered 401 at both doors, whatever it claims.",
                        "RFC 8725 § 3.1",
                        s -> forged(s, ForgedToken::unsigned))
                .shall(
                        "RTC-ACC-06",
                        "A token whose claims were altered after signing is answered 401 at both doors.",
                        "RFC 8725 § 3.3",
                        s -> forged(s, ForgedToken::altered))
                .list();
    }

    private static Outcome forged(Session session, Function<String, Step<String>> forge) {
        return session.token(Caller.INSTITUTION).then(forge).check(token -> refused(session, token));
    }

    private static Outcome refused(Session session, String token) {
        return Expect.status(message(session, token), 401).and(() -> Expect.status(fhir(session, token), 401));
    }

    private static Outcome namesBearer(Answer answer) {
        return Expect.status(answer, 401)
                .and(() -> expect(
                        answer.headers().allValues("WWW-Authenticate").stream()
                                .anyMatch(value -> value.regionMatches(true, 0, "Bearer", 0, 6)),
                        "WWW-Authenticate does not name Bearer"));
    }

    private static Answer message(Session session, String token) {
        Call call =
                Call.post("/messages", "application/xml", session.newMessage().xml());
        return session.http().send(token == null ? call : call.token(token));
    }

    private static Answer fhir(Session session, String token) {
        Call call = FhirCalls.read("CarePlan?patient=Patient/1");
        return session.http().send(token == null ? call : call.token(token));
    }
}
