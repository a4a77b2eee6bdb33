package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

/** Versions of a document that arrive in another order than they were written in, and what NAV is told of a cancellation. */
@ExtendWith(SharedWorld.class)
class VersionOrderTest {

    private static final String WRITTEN = "2026-11-20T13:00:00+01:00";

    private final World world;
    private Scene scene;
    private Consent consent;
    private Epikrise first;

    VersionOrderTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void permit() {
        scene = Scene.with(world);
        consent = scene.permit();
        first = scene.epikrise();
    }

    @Test
    void aCancellationThatOvertakesItsOriginalHoldsForIt() {
        scene.send(first.succeededBy("C", world.random()));
        scene.send(first);
        assertThat(scene.search(scene.institution(), Composition.class))
                .extracting(Composition::getStatus)
                .containsExactly(Composition.CompositionStatus.ENTEREDINERROR);
        assertThat(scene.search(scene.institution(), CarePlan.class))
                .extracting(CarePlan::getStatus)
                .containsExactly(CarePlan.CarePlanStatus.ENTEREDINERROR);
        assertThat(scene.reviews()).isEmpty();
        assertThat(notes(first)).contains("cancelled-before-arrival");
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        assertThat(scene.outgoing(first.msgId())).isEmpty();
    }

    @Test
    void aChangeThatOvertakesItsOriginalStands() {
        Epikrise change = first.succeededBy("M", world.random());
        scene.send(change);
        scene.outgoing(change.msgId(), "RECEIPTED");
        scene.send(first);
        List<Composition> documents = scene.search(scene.institution(), Composition.class);
        assertThat(documents).hasSize(1);
        assertThat(Scene.json(documents.get(0)))
                .contains(change.work().word())
                .doesNotContain(first.work().word());
        assertThat(Scene.texts(scene.review())).containsExactlyInAnyOrderElementsOf(change.workTexts());
        assertThat(notes(first)).contains("overtaken");
        assertThat(notes(change)).doesNotContain("overtaken");
        world.quiet();
        assertThat(scene.nav()).hasSize(1);
    }

    @Test
    void aDocumentThatIsWrittenAgainAfterItsCancellationStands() {
        scene.send(first);
        scene.send(first.succeededBy("C", world.random()));
        Epikrise again = first.succeededBy("N", world.random());
        String later = again.xml().replace(WRITTEN, "2026-11-21T08:00:00+01:00");
        assertThat(AppRec.of(scene.post(later.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .body())
                        .accepted())
                .isTrue();
        assertThat(scene.search(scene.institution(), Composition.class))
                .extracting(Composition::getStatus)
                .doesNotContain(Composition.CompositionStatus.ENTEREDINERROR);
        assertThat(notes(again)).doesNotContain("overtaken", "cancelled-before-arrival");
    }

    @Test
    void navIsToldThatWhatItGotIsTakenBack() {
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        Epikrise cancellation = first.succeededBy("C", world.random());
        scene.send(cancellation);
        assertThat(scene.outgoing(cancellation.msgId(), "RECEIPTED"))
                .extracting(row -> row.get("kind").asString())
                .containsExactly("TAKEN_BACK");
        List<NavMessage> received = scene.nav(2);
        NavMessage notice = received.get(1);
        assertThat(notice.note())
                .contains("Vår tidligere melding av ")
                .contains("er trukket tilbake")
                .contains(scene.person().number());
        assertThat(notice.pdf()).contains("trukket tilbake");
        assertThat(Elements.text(notice.root(), "MsgInfo/ConversationRef/RefToParent"))
                .contains(received.get(0).id());
        assertThat(Elements.text(notice.root(), "MsgInfo/ConversationRef/RefToConversation"))
                .contains(received.get(0).id());
        Element theme = Elements.first(notice.root(), "Document/RefDoc/Content/Dialogmelding/Notat/TemaKodet")
                .orElseThrow();
        assertThat(theme.getAttribute("V")).isEqualTo("1");
        assertThat(theme.getAttribute("S")).endsWith(".8128");
        assertThat(notice.everything())
                .doesNotContain(first.work().word(), cancellation.work().word())
                .doesNotContain("Sykmeldt", "Opphold");
        for (String word : first.healthWords()) {
            assertThat(notice.everything()).doesNotContain(word);
        }
    }

    @Test
    void aRepeatedCancellationTellsNavNothingMore() {
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        Epikrise cancellation = first.succeededBy("C", world.random());
        scene.send(cancellation);
        scene.outgoing(cancellation.msgId(), "RECEIPTED");
        Epikrise repeated = first.succeededBy("C", world.random());
        scene.send(repeated);
        scene.send(cancellation);
        world.quiet();
        assertThat(scene.nav(2)).hasSize(2);
        assertThat(scene.outgoing(repeated.msgId())).isEmpty();
        assertThat(scene.search(scene.institution(), Communication.class))
                .as("what NAV was told stays told")
                .extracting(Communication::getStatus)
                .containsOnly(Communication.CommunicationStatus.COMPLETED);
    }

    @Test
    void takingBackIsDecidedAgainAsEveryDisclosureIs() {
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        scene.withdraw(consent);
        Epikrise cancellation = first.succeededBy("C", world.random());
        scene.send(cancellation);
        assertThat(scene.outgoing(cancellation.msgId(), "WITHHELD")
                        .get(0)
                        .get("failure")
                        .asString())
                .isEqualTo("no-basis-at-sending");
        assertThat(scene.nav()).hasSize(1);
    }

    private List<String> notes(Epikrise message) {
        return scene.status(message.msgId())
                .get("notes")
                .valueStream()
                .map(note -> note.get("note").asString())
                .toList();
    }
}
