package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Messages in NAV's wrapper, and header messages nested by mistake. */
@ExtendWith(SharedWorld.class)
class WrappedMessageTest {

    private static final String SIGNERS_NUMBER = "12345678901";

    private static final Pattern SIGNATURE = Pattern.compile("(?s)<(\\w+:)?Signature[ >].*</(\\w+:)?Signature>");

    @TempDir
    static Path keys;

    private final World world;
    private Scene scene;
    private Epikrise like;

    WrappedMessageTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void person() {
        scene = Scene.with(world);
        like = scene.epikrise();
    }

    @Test
    void theSignatureCoversTheMessageInTheWrapper() throws Exception {
        String wrapped = wrap(signed("sender", like.fill(Epikrise.template("dialogmelding.xml"))));
        Answer answer = post(wrapped);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));
        assertThat(scene.search(scene.institution(), Communication.class)).hasSize(1);
        assertThat(world.http()
                        .get(scene.institution(), "/messages/" + like.msgId() + "/original")
                        .text())
                .isEqualTo(wrapped);
        Answer trace = world.http().get(scene.institution(), "/messages/" + like.msgId() + "/trace");
        JsonNode reception = trace.json().get("reception");
        assertThat(reception.get("logId").asString()).isEqualTo("2611201300test00001.1");
        assertThat(reception.get("service").asString()).isEqualTo("HenvendelseFraLege");
        assertThat(trace.text()).doesNotContain(SIGNERS_NUMBER);
    }

    @Test
    void whatTheWrapperSaysOfTheSignerHelpsNobody() throws Exception {
        refused(wrap(like.fill(Epikrise.template("dialogmelding.xml"))), "S01");
        refused(wrap(signed("tampered", like.fill(Epikrise.template("dialogmelding.xml")))), "S01");
        refused(wrap(signed("another", like.fill(Epikrise.template("dialogmelding.xml")))), "S02");
        assertThat(scene.search(scene.institution(), Communication.class)).isEmpty();
    }

    @Test
    void aSignatureInTheWrapperIsNoneOfTheMessage() throws Exception {
        String signed = signed("sender", like.fill(Epikrise.template("dialogmelding.xml")));
        Matcher signature = SIGNATURE.matcher(signed);
        assertThat(signature.find()).isTrue();
        String moved = wrap(signed.replace(signature.group(), ""))
                .replace("</EI_fellesformat>", signature.group() + "</EI_fellesformat>");
        refused(moved, "S01");
    }

    @Test
    void aWrapperWithTwoMessagesIsRefused() {
        Epikrise other = scene.epikrise();
        String two = wrap(content(like.xml()) + content(other.xml()));
        assertThat(post(two).code()).isEqualTo("RT-MSG-020");
    }

    @Test
    void anUnsignedFormatInTheWrapperIsStillTheCallers() {
        assertThat(AppRec.of(post(wrap(like.xml())).body()).accepted()).isTrue();
        Epikrise foreign = scene.epikrise();
        Answer answer = world.http()
                .post(world.institution(Organisation.OTHER.number()), "/messages", Http.XML, wrap(foreign.xml()));
        assertThat(AppRec.of(answer.body()).accepted()).isFalse();
    }

    /** The outer head lacks the patient; the inner one is whole, and covered by the outer signature. */
    @Test
    void aHeaderMessageInAHeaderMessageIsRead() throws Exception {
        String inner = like.fill(Epikrise.template("dialogmelding.xml"));
        int content = inner.indexOf("<Dialogmelding");
        int end = inner.indexOf("</Dialogmelding>") + "</Dialogmelding>".length();
        String outer = inner.substring(0, content) + content(inner) + inner.substring(end);
        int patient = outer.indexOf("<Patient>");
        String withoutPatient =
                outer.substring(0, patient) + outer.substring(outer.indexOf("</Patient>") + "</Patient>".length());
        Answer answer = post(signed("sender", withoutPatient));
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));
        assertThat(scene.search(scene.institution(), Communication.class))
                .anySatisfy(entry ->
                        assertThat(Scene.json(entry)).contains(like.work().word()));
        Epikrise other = scene.epikrise();
        String unsigned = withoutPatient.replace(like.msgId(), other.msgId());
        refused(unsigned, "S01");
    }

    private void refused(String xml, String code) {
        Answer answer = post(xml);
        assertThat(answer.status()).as(answer.text()).isIn(200, 400);
        if (answer.status() == 200) {
            assertThat(AppRec.of(answer.body()).errors()).first().asString().startsWith(code);
        } else {
            assertThat(answer.type()).startsWith("application/problem+json");
        }
    }

    private String signed(String how, String xml) throws IOException {
        return new String(new Signing(world, keys).sign(how, xml), StandardCharsets.UTF_8);
    }

    private static String wrap(String message) {
        return "<EI_fellesformat xmlns=\"http://www.nav.no/xml/eiff/2/\">" + content(message)
                + "<MottakenhetBlokk ediLoggId=\"2611201300test00001.1\" ebService=\"HenvendelseFraLege\""
                + " ebAction=\"Henvendelse\" ebRole=\"Sykmelder\" avsenderFnrFraDigSignatur=\"" + SIGNERS_NUMBER
                + "\" mottattDatotid=\"2026-11-20T13:00:05\"/></EI_fellesformat>";
    }

    private static String content(String xml) {
        return xml.replaceFirst("<\\?xml [^>]*\\?>\\s*", "");
    }

    private Answer post(String xml) {
        return scene.post(xml.getBytes(StandardCharsets.UTF_8));
    }
}
