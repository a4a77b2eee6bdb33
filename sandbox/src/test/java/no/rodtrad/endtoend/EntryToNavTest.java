package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What a doctor writes to NAV over FHIR goes out as a dialogue message, when its words were released. */
@ExtendWith(SharedWorld.class)
class EntryToNavTest {

    private static final Organisation NAV = new Organisation("NAV", Organisation.NAV_NUMBER);
    private static final String WORDS = "Kan ta lette oppgaver fra 1. november.";

    @TempDir
    static Path keys;

    private final World world;
    private Scene scene;
    private Correspondence post;

    EntryToNavTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void meet() {
        scene = Scene.with(world);
        post = new Correspondence(world, scene, keys);
        world.canary(WORDS);
    }

    @Test
    void anAnswerGoesWhenItIsReleasedAndClosesTheRequestWhenNavHasIt() throws Exception {
        Letter request = post.send(fromNav("8129", "1"));
        Communication answer = write(entry("9069", "5", WORDS, request));
        assertThat(answer.getStatus()).isEqualTo(CommunicationStatus.INPROGRESS);
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        assertThat(Scene.texts(scene.review())).containsExactly(WORDS);
        assertThat(asked(OwnCode.ANSWER_REQUEST)).isEqualTo(TaskStatus.REQUESTED);

        assertThat(scene.complete(scene.review()).status()).isEqualTo(200);
        NavMessage message = scene.nav(1).get(0);
        assertThat(message.note()).isEqualTo(WORDS);
        assertThat(text(message, "MsgInfo/Type", "V")).contains("DIALOG_SVAR");
        assertThat(text(message, "MsgInfo/ConversationRef/RefToParent")).contains(request.msgId());
        assertThat(text(message, "MsgInfo/ConversationRef/RefToConversation")).contains(request.msgId());
        Element note = note(message);
        assertThat(Elements.first(note, "TemaKodet").orElseThrow().getAttribute("V"))
                .isEqualTo("5");
        assertThat(Elements.first(note, "TemaKodet").orElseThrow().getAttribute("S"))
                .endsWith(".9069");
        assertThat(Elements.text(note, "Foresporsel/Sporsmal").map(String::strip))
                .contains("Hvilke oppgaver kan utføres?");
        assertThat(Elements.text(note, "Foresporsel/DokIdForesp")).contains("D-" + request.msgId());

        arrives(answer);
        assertThat(asked(OwnCode.ANSWER_REQUEST)).isEqualTo(TaskStatus.COMPLETED);
        assertThat(stored(answer).getIdentifier())
                .extracting(Identifier::getValue)
                .contains("urn:uuid:" + message.id());
        // NAV has it as a message; its own view of the folder holds no words that were not reviewed there.
        assertThat(scene.search(world.navToken(), Communication.class)).isEmpty();
        // Nothing is told again for a version that says the same.
        Communication again = stored(answer);
        assertThat(scene.update(scene.institution(), again).status()).isEqualTo(200);
        world.quiet();
        assertThat(scene.nav()).hasSize(1);
    }

    @Test
    void withoutConsentANoteIsWithheldAndSaysSo() {
        Communication note = write(entry("8128", "1", WORDS, null));
        assertThat(note.getStatus()).isEqualTo(CommunicationStatus.NOTDONE);
        assertThat(note.getStatusReason().getText()).isEqualTo("Det finnes ikke noe samtykke.");
        world.quiet();
        assertThat(scene.reviews()).isEmpty();
        assertThat(scene.nav()).isEmpty();
    }

    @Test
    void theConsentHasToCoverWhatTheNoteHolds() {
        scene.permit();
        assertThat(write(entry("8128", "1", WORDS, null)).getStatus()).isEqualTo(CommunicationStatus.NOTDONE);
        Communication note = entry("8128", "1", WORDS, null);
        note.getMeta().addTag(OwnCode.WORK_ABILITY.system(), OwnCode.WORK_ABILITY.code(), null);
        Communication written = write(note);
        assertThat(written.getStatus()).isEqualTo(CommunicationStatus.INPROGRESS);
        scene.complete(scene.review());
        NavMessage message = scene.nav(1).get(0);
        assertThat(message.note()).isEqualTo(WORDS);
        assertThat(text(message, "MsgInfo/Type", "V")).contains("DIALOG_NOTAT");
        arrives(written);
    }

    @Test
    void aConsentThatIsWithdrawnBeforeTheReleaseStopsTheNote() {
        var consent = scene.permit();
        Communication note = entry("8128", "1", WORDS, null);
        note.getMeta().addTag(OwnCode.WORK_ABILITY.system(), OwnCode.WORK_ABILITY.code(), null);
        Communication written = write(note);
        scene.withdraw(consent);
        scene.complete(scene.review());
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(stored(written).getStatus()).isEqualTo(CommunicationStatus.NOTDONE));
        assertThat(stored(written).getStatusReason().getText()).isEqualTo("Samtykket er trukket tilbake.");
        assertThat(scene.nav()).isEmpty();
    }

    @Test
    void aReplyToAnInvitationNeedsNoWordsAndNoConsent() throws Exception {
        Letter invitation = post.send(fromNav("8125", "1"));
        Communication yes = entry("8126", "1", null, invitation);
        Communication reply = write(yes);
        NavMessage message = scene.nav(1).get(0);
        assertThat(text(message, "MsgInfo/ConversationRef/RefToConversation")).contains(invitation.msgId());
        assertThat(Elements.first(note(message), "TemaKodet").orElseThrow().getAttribute("S"))
                .endsWith(".8126");
        arrives(reply);
        assertThat(asked(OwnCode.ANSWER_INVITATION)).isEqualTo(TaskStatus.COMPLETED);
        assertThat(scene.search(scene.institution(), Appointment.class).get(0).getParticipant())
                .filteredOn(who -> Organisation.SENDER
                        .number()
                        .equals(who.getActor().getIdentifier().getValue()))
                .extracting(Appointment.AppointmentParticipantComponent::getStatus)
                .containsExactly(ParticipationStatus.ACCEPTED);
    }

    @Test
    void whatIsReplacedBeforeItsReleaseIsNeverSent() throws Exception {
        Letter request = post.send(fromNav("8129", "1"));
        Communication answer = write(entry("9069", "5", "Dette var feil.", request));
        Task first = scene.review();
        answer.getPayloadFirstRep().setContent(new StringType(WORDS));
        assertThat(scene.update(scene.institution(), answer).status()).isEqualTo(200);
        assertThat(scene.complete(first).status()).isGreaterThanOrEqualTo(400);
        assertThat(Scene.texts(scene.review())).containsExactly(WORDS);
        scene.complete(scene.review());
        assertThat(scene.nav(1).get(0).note()).isEqualTo(WORDS);
    }

    @Test
    void aReviewThatIsTurnedDownSaysSoOnTheEntry() throws Exception {
        Communication answer = write(entry("9069", "5", WORDS, post.send(fromNav("8129", "1"))));
        Task review = scene.review().copy().setStatus(TaskStatus.REJECTED);
        assertThat(scene.update(scene.institution(), review).status()).isEqualTo(200);
        assertThat(stored(answer).getStatus()).isEqualTo(CommunicationStatus.NOTDONE);
        assertThat(stored(answer).getStatusReason().getText()).isEqualTo("Teksten ble ikke frigitt.");
    }

    @Test
    void whatWasSentInErrorIsTakenBack() throws Exception {
        Communication answer = write(entry("9069", "5", WORDS, post.send(fromNav("8129", "1"))));
        scene.complete(scene.review());
        String sent = scene.nav(1).get(0).id();
        arrives(answer);
        Communication wrong = stored(answer).setStatus(CommunicationStatus.ENTEREDINERROR);
        assertThat(scene.update(scene.institution(), wrong).status()).isEqualTo(200);
        NavMessage back = scene.nav(2).get(1);
        assertThat(back.note()).doesNotContain(WORDS);
        assertThat(text(back, "MsgInfo/ConversationRef/RefToParent")).contains(sent);
        world.quiet();
        assertThat(stored(answer).getStatus()).isEqualTo(CommunicationStatus.ENTEREDINERROR);
    }

    @Test
    void whatWasTakenBackBeforeItsReleaseIsNeverSent() throws Exception {
        Communication answer = write(entry("9069", "5", WORDS, post.send(fromNav("8129", "1"))));
        assertThat(scene.update(scene.institution(), answer.setStatus(CommunicationStatus.ENTEREDINERROR))
                        .status())
                .isEqualTo(200);
        assertThat(scene.reviews()).extracting(Task::getStatus).containsExactly(TaskStatus.CANCELLED);
        world.quiet();
        assertThat(scene.nav()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsRefusedAtItsPlace() throws Exception {
        Letter request = post.send(fromNav("8129", "1"));
        Letter invitation = post.send(fromNav("8125", "1"));
        Letter others = post.send(Letter.request("1", scene.person()));
        Map<String, Long> before = world.rows();
        refused(entry("9069", "5", WORDS, invitation), "Communication.inResponseTo");
        // What somebody else asked is nothing that NAV has asked for.
        refused(entry("9069", "5", WORDS, others), "Communication.inResponseTo");
        refused(entry("9069", "5", null, request), "Communication.payload");
        refused(entry("8129", "1", WORDS, null), "Communication.category");
        Communication nameless = entry("9069", "5", WORDS, request);
        nameless.getSender().setDisplay(null);
        refused(nameless, "Communication.sender");
        Communication attached = entry("9069", "5", WORDS, request);
        attached.addPayload()
                .setContent(new Attachment().setContentType("application/pdf").setData(new byte[] {1}));
        refused(attached, "Communication.payload");
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void nobodyChangesWhatAnotherOrganisationWroteToNav() throws Exception {
        Communication answer = write(entry("9069", "5", WORDS, post.send(fromNav("8129", "1"))));
        // The office takes part from now on.
        post.send(Letter.request("1", scene.person()));
        answer.getPayloadFirstRep().setContent(new StringType("Noe annet."));
        String other = world.institution(Organisation.REFERRER.number());
        assertThat(scene.update(other, answer).status()).isEqualTo(403);
        assertThat(stored(answer).getPayloadFirstRep().getContent().primitiveValue())
                .isEqualTo(WORDS);
    }

    @Test
    void nobodyChangesWhatNavAsked() throws Exception {
        Communication asked = post.communication(post.send(fromNav("8125", "1")));
        asked.getCategory().clear();
        asked.addCategory().addCoding().setSystem(NationalCodeSystem.uri(8129)).setCode("1");
        assertThat(scene.update(scene.institution(), asked).status()).isEqualTo(403);
    }

    @Test
    void whatOthersAskedIsNotAnsweredByANoteToNav() throws Exception {
        scene.permit();
        Communication note = entry("8128", "1", WORDS, post.send(Letter.request("1", scene.person())));
        note.getMeta().addTag(OwnCode.WORK_ABILITY.system(), OwnCode.WORK_ABILITY.code(), null);
        Communication written = write(note);
        scene.complete(scene.review());
        arrives(written);
        assertThat(asked(OwnCode.ANSWER_REQUEST)).isEqualTo(TaskStatus.REQUESTED);
    }

    private Letter fromNav(String list, String code) {
        Letter like = Letter.request(code, scene.person());
        return new Letter(
                UUID.randomUUID().toString(), "request", list, code, "", "", NAV, like.receiver(), like.person());
    }

    private Communication entry(String list, String code, String words, Letter answered) {
        Communication entry = new Communication();
        entry.setStatus(CommunicationStatus.COMPLETED).setSubject(new Reference("Patient/" + scene.patientId()));
        entry.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + UUID.randomUUID());
        entry.addCategory()
                .addCoding()
                .setSystem(NationalCodeSystem.uri(Integer.parseInt(list)))
                .setCode(code);
        entry.setSender(party(Organisation.SENDER)).addRecipient(party(NAV));
        Optional.ofNullable(words).ifPresent(text -> entry.addPayload().setContent(new StringType(text)));
        Optional.ofNullable(answered)
                .map(letter -> "Communication/"
                        + post.communication(letter).getIdElement().getIdPart())
                .ifPresent(reference -> entry.addInResponseTo(new Reference(reference)));
        return entry;
    }

    private static Reference party(Organisation organisation) {
        return new Reference()
                .setType("Organization")
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(organisation.number()))
                .setDisplay(organisation.name());
    }

    private Answer send(Communication entry) {
        return world.http().post(scene.institution(), "/fhir/Communication", Http.FHIR, Scene.json(entry));
    }

    private Communication write(Communication entry) {
        Answer answer = send(entry);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (Communication) Scene.parse(answer);
    }

    private void refused(Communication entry, String place) {
        Answer answer = send(entry);
        assertThat(answer.code()).as(answer.text()).isEqualTo("RT-DLG-001");
        assertThat(answer.text()).contains(place);
    }

    private Communication stored(Communication entry) {
        String path = "/fhir/Communication/" + entry.getIdElement().getIdPart();
        return (Communication) Scene.parse(world.http().get(scene.institution(), path));
    }

    private void arrives(Communication entry) {
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(stored(entry).getStatus()).isEqualTo(CommunicationStatus.COMPLETED));
    }

    private TaskStatus asked(OwnCode step) {
        List<Task> tasks = scene.search(scene.institution(), Task.class).stream()
                .filter(task -> task.getCode().hasCoding(step.system(), step.code()))
                .toList();
        assertThat(tasks).hasSize(1);
        return tasks.get(0).getStatus();
    }

    private static Element note(NavMessage message) {
        return Elements.first(message.root(), "Document/RefDoc/Content/Dialogmelding/Notat")
                .orElseThrow();
    }

    private static Optional<String> text(NavMessage message, String path) {
        return Elements.text(message.root(), path);
    }

    private static Optional<String> text(NavMessage message, String path, String attribute) {
        return Elements.first(message.root(), path).map(found -> found.getAttribute(attribute));
    }
}
