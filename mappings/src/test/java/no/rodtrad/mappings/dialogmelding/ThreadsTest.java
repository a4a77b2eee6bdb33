package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** NAV finds its request by the conversation, so a wrong one loses the answer. */
class ThreadsTest {

    private static final String FIRST = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b01";
    private static final String SECOND = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b02";
    private static final String THIRD = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b03";

    @Test
    void theFirstEntryHasNoConversation() {
        assertThat(threads(entry("e", THIRD)).conversation()).isEmpty();
    }

    @Test
    void anEntryWithoutAQuestionFollowsTheLastOfItsConversation() {
        Communication entry = entry("e", THIRD);
        entry.addPartOf(message(FIRST)).addPartOf(message(SECOND));
        assertThat(threads(entry).conversation()).contains(new Conversation(SECOND, FIRST));
    }

    @Test
    void anAnswerIsOfTheConversationOfItsQuestion() {
        Communication question = entry("q", SECOND);
        question.addPartOf(message(FIRST));
        Communication answer = entry("e", THIRD);
        answer.addInResponseTo(new Reference("Communication/q")).addPartOf(message(SECOND));
        assertThat(threads(answer, question).conversation()).contains(new Conversation(SECOND, FIRST));
    }

    /** The question began it, or the answer itself says which it is of. */
    @Test
    void anAnswerToAFirstQuestion() {
        Communication question = entry("q", SECOND);
        Communication answer = entry("e", THIRD);
        answer.addInResponseTo(new Reference("Communication/q"));
        assertThat(threads(answer, question).conversation()).contains(new Conversation(SECOND, SECOND));
        answer.addPartOf(message(FIRST));
        assertThat(threads(answer, question).conversation()).contains(new Conversation(SECOND, FIRST));
    }

    /** An id of another shape is of no message. */
    @Test
    void onlyMessagesCount() {
        Communication entry = entry("e", THIRD);
        entry.addPartOf(new Reference().setIdentifier(new Identifier().setValue("SAK-1")));
        assertThat(threads(entry).conversation()).isEmpty();
    }

    @Test
    void theIdOfTheEntryIsNotThatOfItsMessage() {
        Communication entry = entry("e", FIRST);
        assertThat(Threads.documentId(entry)).isNull();
        entry.addIdentifier().setValue("DOK-1");
        assertThat(Threads.documentId(entry)).isEqualTo("DOK-1");
        entry.getIdentifier().remove(1);
        entry.addIdentifier().setValue("urn:uuid:" + SECOND);
        assertThat(Threads.documentId(entry)).isEqualTo(SECOND);
    }

    @Test
    void everyPartOfTheTextIsTold() {
        Communication entry = entry("e", FIRST);
        assertThat(Threads.text(entry)).isEmpty();
        entry.addPayload().getContentStringType().setValue("Kan møte.");
        entry.addPayload().setContent(new Reference("DocumentReference/d"));
        entry.addPayload().getContentStringType().setValue("Helst tirsdag.");
        assertThat(Threads.text(entry)).isEqualTo("Kan møte.\n\nHelst tirsdag.");
    }

    /** Where the question is not at hand, the answer tells it. */
    @Test
    void theQuestionIsToldByTheEntryItself() {
        Communication answer = entry("e", THIRD);
        answer.addReasonCode(new CodeableConcept().setText("Noe annet"));
        assertThat(threads(answer).original()).isEmpty();
        CodeableConcept request = new CodeableConcept().setText("Når kan hun møte?");
        request.addCoding().setSystem(NationalCodeSystem.uri(8129)).setCode("2");
        answer.addReasonCode(request);
        answer.addReasonReference().setIdentifier(new Identifier().setValue("SP-9"));
        assertThat(threads(answer).original())
                .contains(new DialogMessage.Original(DialogTheme.REQUEST_REMINDER, "Når kan hun møte?", "SP-9"));
        request.setText(null);
        assertThat(threads(answer).original().orElseThrow().text()).isEmpty();
    }

    private static Threads threads(Communication entry, Communication... others) {
        return new Threads(entry, new Correspondents(List.of(others)));
    }

    private static Communication entry(String id, String messageId) {
        Communication entry = new Communication();
        entry.setId(id);
        entry.addIdentifier().setValue("urn:uuid:" + messageId);
        return entry;
    }

    private static Reference message(String messageId) {
        return new Reference().setIdentifier(new Identifier().setValue("urn:uuid:" + messageId));
    }
}
