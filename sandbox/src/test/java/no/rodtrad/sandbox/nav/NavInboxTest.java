package no.rodtrad.sandbox.nav;

import static no.rodtrad.sandbox.nav.DialogNote.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.pki.TestPki;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class NavInboxTest {

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    private static TestPki pki;
    private static DialogNote note;
    private NavInbox inbox;

    @BeforeAll
    static void makeKeys() throws Exception {
        pki = DialogNote.pki(keys);
        note = new DialogNote(pki);
    }

    @BeforeEach
    void open() throws Exception {
        inbox = reopened();
    }

    private NavInbox reopened() throws Exception {
        return new NavInbox(pki.roots(), Clock.systemUTC(), folder);
    }

    private static Element appRec(byte[] bytes) {
        return XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
    }

    private static List<String> errors(byte[] receipt) {
        return Elements.children(appRec(receipt), "Error").stream()
                .map(error -> error.getAttribute("V") + " " + error.getAttribute("DN"))
                .toList();
    }

    @Test
    void acceptsAGoodMessageAndShowsWhatItSays() throws Exception {
        byte[] sent = note.signed(UnaryOperator.identity());
        Element appRec = appRec(inbox.receive(sent).orElseThrow());
        assertThat(appRec.getNamespaceURI()).isEqualTo("http://www.kith.no/xmlstds/apprec/2004-11-21");
        assertThat(Elements.first(appRec, "Status").orElseThrow().getAttribute("V"))
                .isEqualTo("1");
        assertThat(Elements.text(appRec, "OriginalMsgId/Id")).contains(DialogNote.MSG_ID);
        assertThat(Elements.text(appRec, "Receiver/HCP/Inst/Id")).contains("310789011");
        assertThat(Elements.text(appRec, "Receiver/HCP/Inst/AdditionalId/Id")).contains("8140001");
        assertThat(inbox.messages()).singleElement().satisfies(message -> {
            assertThat(message.status()).isEqualTo("accepted");
            assertThat(message.text()).isEqualTo("Rehabiliteringsopphold fra 26.10.2026.");
            assertThat(message.xml()).isEqualTo(new String(sent, StandardCharsets.UTF_8));
        });
        assertThat(inbox.message(DialogNote.MSG_ID)).contains(sent);
    }

    @Test
    void answersARepeatWithTheSameReceiptAlsoAfterARestart() throws Exception {
        byte[] sent = note.signed(UnaryOperator.identity());
        byte[] first = inbox.receive(sent).orElseThrow();
        assertThat(inbox.receive(sent).orElseThrow()).isEqualTo(first);
        NavInbox restarted = reopened();
        assertThat(restarted.receive(sent).orElseThrow()).isEqualTo(first);
        assertThat(restarted.messages()).isEqualTo(inbox.messages()).hasSize(1);
    }

    @Test
    void rejectsOtherContentUnderTheSameId() throws Exception {
        inbox.receive(note.signed(UnaryOperator.identity())).orElseThrow();
        byte[] receipt = inbox.receive(note.signed(replacing("26.10.2026", "27.10.2026")))
                .orElseThrow();
        assertThat(errors(receipt)).containsExactly("X99 " + ErrorCode.SAME_ID_OTHER_CONTENT.norwegian());
        assertThat(inbox.messages())
                .singleElement()
                .extracting(ReceivedMessage::text)
                .asString()
                .contains("26.10.2026");
    }

    @Test
    void rejectsATamperedMessageWithoutBlockingTheGenuineOne() throws Exception {
        byte[] genuine = note.signed(UnaryOperator.identity());
        String tampered = new String(genuine, StandardCharsets.UTF_8).replace("26.10.2026", "01.01.2027");
        byte[] receipt =
                inbox.receive(tampered.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(errors(receipt)).containsExactly("S01 " + ErrorCode.SIGNATURE_WRONG.norwegian());
        assertThat(inbox.messages()).isEmpty();
        assertThat(errors(inbox.receive(genuine).orElseThrow())).isEmpty();
    }

    @Test
    void rejectsAnUnsignedMessage() throws Exception {
        byte[] receipt =
                inbox.receive(DialogNote.unsigned(UnaryOperator.identity())).orElseThrow();
        assertThat(errors(receipt)).containsExactly("S01 " + ErrorCode.SIGNATURE_MISSING.norwegian());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "14837541051                           | 1483754105         | Pasientens fødselsnummer",
                "<Id>14837541051</Id>                  | <Id/>              | Pasientens fødselsnummer",
                "Rehabiliteringsopphold fra 26.10.2026.| ''                 | ingen tekst",
                "Rehabiliteringsopphold                | <b>Opphold</b>     | ren tekst",
                "1.1.8128                              | 1.1.8127           | Temakoden",
                "V=\"1\" S=                            | V=\"3\" S=         | Temakoden",
                "dialog/2006-10-11                     | dialog/2013-01-23  | versjon 1.0",
                "V=\"A\"                               | V=\"XML\"          | merket både",
                "DocumentConnection V=\"V\"            | DocumentConnection V=\"H\" | merket både",
                "application/pdf                       | application/msword | type som NAV ikke",
                "JVBERi0xLjcK                          | aGVpIHZlcmRlbg==   | ikke en PDF",
                "JVBERi0xLjcK                          | !                  | ikke en PDF"
            })
    void rejectsWhatNavCannotUse(String from, String to, String reason) throws Exception {
        byte[] receipt = inbox.receive(note.signed(replacing(from, to))).orElseThrow();
        assertThat(errors(receipt))
                .singleElement()
                .asString()
                .startsWith("X99 ")
                .contains(reason);
        assertThat(inbox.messages())
                .singleElement()
                .extracting(ReceivedMessage::status)
                .isEqualTo("rejected");
    }

    @Test
    void answersNothingWhereNothingCanBeReceipted() throws Exception {
        assertThat(inbox.receive("hei".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.NOT_XML)));
        assertThat(inbox.receive(note.signed(replacing("MsgId>", "Other>"))))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.MESSAGE_ID_MISSING)));
    }
}
