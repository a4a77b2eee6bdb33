package no.rodtrad.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.rodtrad.conformance.fhir.FhirCalls;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Epikrise;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.conformance.xml.Receipt;

/**
 * What happens in a run, each step when the first check needs it: an epikrise comes in, the plan in it can be found, the
 * person consents, a second epikrise comes in, the person withdraws. The order of the checks keeps the order of the
 * story.
 */
public final class Story {

    private final Session session;
    private final Once<Sent> message = new Once<>(this::sendMessage);
    private final Once<String> patient = new Once<>(this::findPatient);
    private final Once<JsonNode> plan = new Once<>(this::findPlan);
    private final Once<JsonNode> consent = new Once<>(this::giveConsent);
    private final Once<Sent> messageAfterConsent = new Once<>(() -> consent().then(given -> sendMessage()));
    private final Once<Answer> withdrawal = new Once<>(this::withdrawConsent);

    Story(Session session) {
        this.session = session;
    }

    /** The first epikrise, sent before there is any consent. */
    public Step<Sent> message() {
        return message.get();
    }

    /** The id of the person's Patient. */
    public Step<String> patient() {
        return patient.get();
    }

    /** The CarePlan of the first epikrise as the institution sees it. */
    public Step<JsonNode> plan() {
        return plan.get();
    }

    /** The person's consent as the server keeps it. */
    public Step<JsonNode> consent() {
        return consent.get();
    }

    /** The second epikrise. */
    public Step<Sent> messageAfterConsent() {
        return messageAfterConsent.get();
    }

    /** The answer to the withdrawal of the consent. */
    public Step<Answer> withdrawal() {
        return withdrawal.get();
    }

    private Step<Sent> sendMessage() {
        Epikrise epikrise = session.newMessage();
        return session.token(Caller.INSTITUTION)
                .map(token -> session.post(epikrise.xml(), token))
                .then(answer -> Receipt.read(answer.body())
                        .filter(Receipt::positive)
                        .map(receipt -> Step.done(new Sent(epikrise, receipt)))
                        .orElse(Step.blocked("no epikrise was accepted: status " + answer.status())));
    }

    private Step<String> findPatient() {
        return message()
                .then(sent -> session.send(
                        Caller.INSTITUTION,
                        FhirCalls.patientByNumber(session.person().number())))
                .then(answer -> FhirCalls.matches(answer, "Patient").stream()
                        .findFirst()
                        .map(found -> Step.done(found.path("id").asText()))
                        .orElse(Step.blocked("the person's Patient was not found: status " + answer.status())));
    }

    private Step<JsonNode> findPlan() {
        return patient()
                .then(id -> session.send(Caller.INSTITUTION, FhirCalls.plansOf(id)))
                .then(answer -> {
                    List<JsonNode> plans = FhirCalls.matches(answer, "CarePlan");
                    return plans.isEmpty()
                            ? Step.blocked("the institution found no CarePlan: status " + answer.status())
                            : Step.done(plans.get(0));
                });
    }

    private Step<JsonNode> giveConsent() {
        return patient()
                .map(id -> ConsentBody.towardsNav(id, session.target().sender(), session.now()))
                .then(body -> session.send(Caller.PERSON, FhirCalls.create("Consent", body)))
                .then(answer -> answer.status() == 201
                        ? FhirCalls.created(answer)
                                .then(path -> session.send(Caller.PERSON, FhirCalls.read(path)))
                                .map(read -> Json.read(read.body()))
                        : Step.blocked("the person's Consent was not taken: status " + answer.status()));
    }

    private Step<Answer> withdrawConsent() {
        return consent()
                .map(given -> ConsentBody.withdrawn(given, session.now()))
                .then(body -> session.send(Caller.PERSON, FhirCalls.update(body)));
    }
}
