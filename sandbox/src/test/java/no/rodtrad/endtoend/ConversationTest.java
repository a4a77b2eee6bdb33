package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
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
    private Correspondence post;
    private Letter request;

    ConversationTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void meet() {
        scene = Scene.with(world);
        post = new Correspondence(world, scene, keys);
        request = Letter.request("1", scene.person());
    }

    @Test
    void aReplyIsTiedByTheConversation() throws Exception {
        post.send(request);
        Letter reply = post.send(reply().naming(UUID.randomUUID().toString(), request.msgId()));
        assertThat(answered(reply)).containsExactly(reference(request));
    }

    @Test
    void aReplyIsTiedByTheMessageBeforeWhereTheConversationIsNotKnown() throws Exception {
        post.send(request);
        Letter reply = post.send(reply().naming(request.msgId().toUpperCase(Locale.ROOT), "0"));
        assertThat(answered(reply)).containsExactly(reference(request));
    }

    @Test
    void aNoteInAConversationThatTheOtherPartyBeganIsAReply() throws Exception {
        String conversation = UUID.randomUUID().toString();
        post.send(request.naming(conversation, conversation));
        Letter note = post.send(request.back("note", "8128", "1").naming(conversation, conversation));
        assertThat(answered(note)).containsExactly(reference(request));
    }

    @Test
    void aReplyThatOvertookItsRequestIsTiedWhenThatComes() throws Exception {
        Letter reply = post.send(reply().naming(request.msgId(), request.msgId()));
        Letter note = post.send(request.back("note", "8128", "1").naming(request.msgId(), request.msgId()));
        assertThat(answered(reply)).doesNotContain(post.communication(reply).getId());
        post.send(request);
        assertThat(answered(reply)).containsExactly(reference(request));
        assertThat(answered(note)).containsExactly(reference(request));
    }

    @Test
    void aReferenceThatIsNoUuidTiesNothingTogether() throws Exception {
        post.send(request.naming("null", "null"));
        Letter reply = post.send(reply().naming("null", "null"));
        assertThat(answered(reply)).containsOnlyNulls();
        // The message before ties what the conversation cannot.
        Letter half = post.send(reply().naming(request.msgId(), "null"));
        assertThat(answered(half)).containsExactly(reference(request));
    }

    @Test
    void aReminderIsNoReplyAndTheReplyNamesWhatItRepliesTo() throws Exception {
        post.send(request);
        Letter reminder = Letter.request("2", scene.person()).naming(request.msgId(), request.msgId());
        post.send(reminder);
        assertThat(answered(reminder)).isEmpty();
        Letter first = post.send(reply().naming(request.msgId(), request.msgId()));
        Letter second = post.send(reply().naming(reminder.msgId(), request.msgId()));
        assertThat(answered(first)).containsExactly(reference(request));
        assertThat(answered(second)).containsExactly(reference(reminder));
    }

    @Test
    void nobodyAnswersForAnotherAndNothingIsTiedAcrossPersons() throws Exception {
        post.send(request);
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
        post.send(stranger);
        assertThat(answered(stranger)).containsOnlyNulls();
        Scene another = Scene.with(world);
        Letter elsewhere = Letter.request("1", another.person())
                .back("reply", "9069", "5")
                .naming(request.msgId(), request.msgId());
        post.send(elsewhere);
        assertThat(another.search(another.institution(), Communication.class))
                .singleElement()
                .satisfies(entry -> assertThat(references(entry)).containsOnlyNulls());
    }

    private Letter reply() {
        return request.back("reply", "9069", "5");
    }

    private String reference(Letter letter) {
        return "Communication/" + post.communication(letter).getIdElement().getIdPart();
    }

    private List<String> answered(Letter letter) {
        return references(post.communication(letter));
    }

    private static List<String> references(Communication entry) {
        return entry.getInResponseTo().stream().map(Reference::getReference).toList();
    }
}
