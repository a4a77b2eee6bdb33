package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.List;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import tools.jackson.databind.JsonNode;

/** One new person, one institution, and what they do with the server. */
final class Scene {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();

    private final World world;
    private final SyntheticPerson person;
    private final Organisation institution;
    private final String patientId;

    private Scene(World world, SyntheticPerson person, Organisation institution, String patientId) {
        this.world = world;
        this.person = person;
        this.institution = institution;
        world.canary(person.number(), person.familyName() + ", " + person.givenName());
        this.patientId = patientId == null ? register() : patientId;
    }

    /** A person whom the institution has registered. */
    static Scene with(World world) {
        return new Scene(world, SyntheticPerson.random(world.random()), Organisation.SENDER, null);
    }

    /** The same people with a server that was started again. */
    Scene in(World again) {
        return new Scene(again, person, institution, patientId);
    }

    String navToken() {
        return world.navToken();
    }

    SyntheticPerson person() {
        return person;
    }

    String patientId() {
        return patientId;
    }

    String institution() {
        return world.institution(institution.number());
    }

    String self() {
        return world.person(person.number());
    }

    Epikrise epikrise() {
        Epikrise made = Epikrise.about(person, institution, world.random());
        world.canary(made.health().word(), made.work().word());
        return made;
    }

    /** The person permits NAV to have what concerns work. */
    Consent permit() {
        String body = ConsentBody.towardsNav(patientId, institution, OffsetDateTime.now())
                .toString();
        Answer answer = world.http().post(self(), "/fhir/Consent", Http.FHIR, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (Consent) parse(answer);
    }

    void withdraw(Consent consent) {
        consent.setStatus(Consent.ConsentState.INACTIVE);
        Answer answer = update(self(), consent);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Sends a message and holds the server to a positive receipt. */
    void send(Epikrise epikrise) {
        Answer answer = post(epikrise.bytes());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        AppRec receipt = AppRec.of(answer.body());
        assertThat(receipt).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), epikrise.msgId()));
    }

    Answer post(byte[] message) {
        return world.http().post(institution(), "/messages", Http.XML, message);
    }

    JsonNode status(String msgId) {
        Answer answer = world.http().get(institution(), "/messages/" + msgId);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The outgoing messages of a message, once they are in these states, in order. */
    List<JsonNode> outgoing(String msgId, String... states) {
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(status(msgId).get("outgoing").valueStream())
                        .extracting(row -> row.get("state").asString())
                        .containsExactly(states));
        return status(msgId).get("outgoing").valueStream().toList();
    }

    List<Task> reviews() {
        return search(institution(), Task.class).stream()
                .filter(task -> task.getCode().hasCoding(OwnCode.REVIEW.system(), OwnCode.REVIEW.code()))
                .toList();
    }

    /** The only review that is asked for. */
    Task review() {
        List<Task> open = reviews().stream()
                .filter(task -> task.getStatus() == Task.TaskStatus.REQUESTED)
                .toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    /** The texts that a review shows. */
    static List<String> texts(Task review) {
        return review.getInput().stream()
                .filter(input -> input.getType().hasCoding(OwnCode.REVIEW_TEXT.system(), OwnCode.REVIEW_TEXT.code()))
                .map(input -> input.getValue().primitiveValue())
                .toList();
    }

    Answer complete(Task review) {
        return update(institution(), review.copy().setStatus(Task.TaskStatus.COMPLETED));
    }

    Answer update(String token, Resource resource) {
        return world.http()
                .put(
                        token,
                        "/fhir/" + resource.fhirType() + "/"
                                + resource.getIdElement().getIdPart(),
                        json(resource),
                        resource.getMeta().getVersionId());
    }

    <T extends Resource> List<T> search(String token, Class<T> type) {
        // A file names nobody, and of a person the id is the person's.
        String by = switch (type.getSimpleName()) {
            case "Binary" -> "_count=500";
            case "Patient" -> "_id=" + patientId;
            default -> "patient=Patient/" + patientId;
        };
        Answer answer = world.http().get(token, "/fhir/" + type.getSimpleName() + "?" + by);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return ((Bundle) parse(answer))
                .getEntry().stream()
                        .map(entry -> type.cast(entry.getResource()))
                        .toList();
    }

    /** What NAV's side has of the person so far. */
    List<NavMessage> nav() {
        return world.nav().received(person.number());
    }

    /** Waits until NAV's side has so many messages. */
    List<NavMessage> nav(int messages) {
        await().atMost(World.PATIENCE).until(() -> nav().size() >= messages);
        assertThat(nav()).hasSize(messages);
        return nav();
    }

    static Resource parse(Answer answer) {
        return (Resource) CONTEXT.newJsonParser().parseResource(answer.text());
    }

    static String json(Resource resource) {
        return CONTEXT.newJsonParser().encodeResourceToString(resource);
    }

    private String register() {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(IdentifierSystem.FNR.uri()).setValue(person.number());
        patient.addName().setFamily(person.familyName()).addGiven(person.givenName());
        Answer answer = world.http().post(institution(), "/fhir/Patient", Http.FHIR, json(patient));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return parse(answer).getIdElement().getIdPart();
    }
}
