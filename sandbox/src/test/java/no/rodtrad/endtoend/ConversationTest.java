package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An answer finds what it answers among what the same two parties wrote about the same person. */
@ExtendWith(SharedWorld.class)
class ConversationTest {

    @TempDir
    static Path keys;

    private final World world;
    private Scene scene;
    private Letter request;

    ConversationTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void meet() {
        scene = Scene.with(world);
        request = Letter.request("1", scene.person());
    }

    @Test
    void aReplyIsTiedByTheConversation() throws Exception {
        send(request);
        Letter reply = send(reply().naming(UUID.randomUUID().toString(), request.msgId()));
        assertThat(answered(reply)).containsExactly(reference(request));
    }

    @Test
    void aReplyIsTiedByTheMessageBeforeWhereTheConversationIsNotKnown() throws Exception {
        send(request);
        Letter reply = send(reply().naming(request.msgId().toUpperCase(Locale.ROOT), "0"));
        assertThat(answered(reply)).containsExactly(reference(request));
    }

    @Test
    void aNoteInAConversationThatTheOtherPartyBeganIsAReply() throws Exception {
        String conversation = UUID.randomUUID().toString();
        send(request.naming(conversation, conversation));
        Letter note = send(request.back("note", "8128", "1").naming(conversation, conversation));
        assertThat(answered(note)).containsExactly(reference(request));
    }

    @Test
    void aReplyThatOvertookItsRequestIsTiedWhenThatComes() throws Exception {
        Letter reply = send(reply().naming(request.msgId(), request.msgId()));
        Letter note = send(request.back("note", "8128", "1").naming(request.msgId(), request.msgId()));
        assertThat(answered(reply)).doesNotContain(communication(reply).getId());
        send(request);
        assertThat(answered(reply)).containsExactly(reference(request));
        assertThat(answered(note)).containsExactly(reference(request));
    }

    @Test
    void aReferenceThatIsNoUuidTiesNothingTogether() throws Exception {
        send(request.naming("null", "null"));
        Letter reply = send(reply().naming("null", "null"));
        assertThat(answered(reply)).containsOnlyNulls();
        // The message before ties what the conversation cannot.
        Letter half = send(reply().naming(request.msgId(), "null"));
        assertThat(answered(half)).containsExactly(reference(request));
    }

    @Test
    void aReminderIsNoReplyAndTheReplyNamesWhatItRepliesTo() throws Exception {
        send(request);
        Letter reminder = Letter.request("2", scene.person()).naming(request.msgId(), request.msgId());
        send(reminder);
        assertThat(answered(reminder)).isEmpty();
        Letter first = send(reply().naming(request.msgId(), request.msgId()));
        Letter second = send(reply().naming(reminder.msgId(), request.msgId()));
        assertThat(answered(first)).containsExactly(reference(request));
        assertThat(answered(second)).containsExactly(reference(reminder));
    }

    @Test
    void nobodyAnswersForAnotherAndNothingIsTiedAcrossPersons() throws Exception {
        send(request);
        Letter stranger = new Letter(
                UUID.randomUUID().toString(),
                "reply",
                "9069",
                "5",
                request.msgId(),
                request.msgId(),
                Organisation.OTHER,
                Organisation.REFERRER,
                scene.person());
        send(stranger);
        assertThat(answered(stranger)).containsOnlyNulls();
        Scene another = Scene.with(world);
        Letter elsewhere = Letter.request("1", another.person())
                .back("reply", "9069", "5")
                .naming(request.msgId(), request.msgId());
        send(elsewhere);
        assertThat(another.search(another.institution(), Communication.class))
                .singleElement()
                .satisfies(entry -> assertThat(references(entry)).containsOnlyNulls());
    }

    private Letter reply() {
        return request.back("reply", "9069", "5");
    }

    private Letter send(Letter letter) throws Exception {
        String by = switch (letter.sender().number()) {
            case "310145688" -> "sender";
            case "314527909" -> "receiver";
            default -> "another";
        };
        Answer answer = world.http()
                .post(
                        world.institution(letter.sender().number()),
                        "/messages",
                        Http.XML,
                        new Signing(world, keys).sign(by, letter.xml()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), letter.msgId()));
        return letter;
    }

    private Communication communication(Letter letter) {
        return scene.search(scene.institution(), Communication.class).stream()
                .filter(entry ->
                        entry.getIdentifier().stream().anyMatch(id -> ("D-" + letter.msgId()).equals(id.getValue())))
                .findFirst()
                .orElseThrow();
    }

    private String reference(Letter letter) {
        return "Communication/" + communication(letter).getIdElement().getIdPart();
    }

    private List<String> answered(Letter letter) {
        return references(communication(letter));
    }

    private static List<String> references(Communication entry) {
        return entry.getInResponseTo().stream().map(Reference::getReference).toList();
    }
}
