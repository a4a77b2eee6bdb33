package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.reference.OfficialSchema;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorkMessageWriterTest {

    private static final String MSG_HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String OFFICIAL = "kith/xsd/sarepta/skjema/";
    private static final String NAVS = "kith/xsd/navikt-syfo-xml-codegen/";

    static Stream<WorkMessage> messages() {
        return Stream.of(Messages.whole(), Messages.plain(), Messages.namedOnly());
    }

    @Test
    void writesWhatWasExpected() throws IOException {
        try (var file = getClass().getResourceAsStream("cases/whole/expected.xml")) {
            Document expected = XmlGateway.parse(flat(file.readAllBytes())).orElseThrow();
            byte[] written = bytes(WorkMessageWriter.write(Messages.whole()));
            Document read = XmlGateway.parse(flat(written)).orElseThrow();
            assertThat(read.isEqualNode(expected))
                    .as(new String(written, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theTreeIsWhatIsWritten(WorkMessage message) {
        Document tree = WorkMessageWriter.write(message);
        Document read = XmlGateway.parse(bytes(tree)).orElseThrow();
        assertThat(tree.getDocumentElement().isEqualNode(read.getDocumentElement()))
                .isTrue();
    }

    @Test
    void theTextIsPlainAndInNavsCharacters() {
        Element root = WorkMessageWriter.write(Messages.whole()).getDocumentElement();
        Element text = Elements.first(root, "Document/RefDoc/Content/Dialogmelding/Notat/TekstNotatInnhold")
                .orElseThrow();
        assertThat(Elements.children(text)).isEmpty();
        assertThat(text.getTextContent()).isEqualTo("Plan - uke 10\n- Arbeidsrettet aktivitet <b>&\n");
    }

    @Test
    void theAttachmentIsMarkedInBothWays() {
        Element root = WorkMessageWriter.write(Messages.plain()).getDocumentElement();
        Element attachment = Elements.children(root, "Document").get(1);
        assertThat(Elements.first(attachment, "DocumentConnection")
                        .orElseThrow()
                        .getAttribute("V"))
                .isEqualTo("V");
        assertThat(Elements.first(attachment, "RefDoc/MsgType").orElseThrow().getAttribute("V"))
                .isEqualTo("A");
        String base64 =
                Elements.text(attachment, "RefDoc/Content/Base64Container").orElseThrow();
        assertThat(Base64.getDecoder().decode(base64)).isEqualTo(Messages.PDF);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Element info = Elements.first(WorkMessageWriter.write(Messages.plain()).getDocumentElement(), "MsgInfo")
                .orElseThrow();
        assertThat(Elements.first(info, "ConversationRef")).isEmpty();
        assertThat(Elements.first(info, "Sender/Organisation/HealthcareProfessional"))
                .isEmpty();
        Element named = WorkMessageWriter.write(Messages.namedOnly()).getDocumentElement();
        assertThat(Elements.first(named, "MsgInfo/Sender/Organisation/HealthcareProfessional"))
                .isEmpty();
        assertThat(Elements.first(
                        named,
                        "Document/RefDoc/Content/Dialogmelding/Notat/RollerRelatertNotat/HealthcareProfessional"))
                .isPresent();
    }

    @Test
    void aPatientWithoutIdentifierIsABug() {
        WorkMessage m = Messages.plain();
        ExtractPatient nameless = new ExtractPatient(new PersonName("A", null, "B"), null, null);
        assertThatThrownBy(() -> new WorkMessage(
                        m.messageId(),
                        m.documentId(),
                        m.generated(),
                        Optional.empty(),
                        m.sender(),
                        m.professional(),
                        m.receiver(),
                        nameless,
                        m.text(),
                        m.pdf()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isValidByTheOfficialSchemas(WorkMessage message) {
        Map<String, String> files = common(OFFICIAL + "felleskomponenter/");
        files.put(DIALOG, OFFICIAL + "dialogmelding/2006-10-11/dialogmelding.xsd");
        assertThat(complaints(files, message)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isValidByNavsSchemas(WorkMessage message) {
        Map<String, String> files = common(NAVS + "dialogmelding/src/main/xsd/");
        files.put(MSG_HEAD, NAVS + "kith-hodemelding/src/main/xsd/MsgHead-v1_2.xsd");
        files.put(BASE64, NAVS + "base64container/src/main/xsd/kith-base64.xsd");
        files.put(DIALOG, NAVS + "dialogmelding/src/main/xsd/dialogmelding.xsd");
        assertThat(complaints(files, message)).isEmpty();
    }

    private static List<String> complaints(Map<String, String> files, WorkMessage message) {
        Document written = WorkMessageWriter.write(message);
        // What is validated is what goes over the wire, not the tree in memory.
        Document read = XmlGateway.parse(XmlGateway.write(written, StandardCharsets.ISO_8859_1))
                .orElseThrow();
        return new OfficialSchema(files, MSG_HEAD, DIALOG, BASE64).complaints(read);
    }

    private static Map<String, String> common(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MSG_HEAD, folder + "MsgHead-v1_2.xsd");
        files.put(BASE64, folder + "kith-base64.xsd");
        files.put("http://www.kith.no/xmlstds", folder + "kith.xsd");
        files.put("http://www.kith.no/xmlstds/felleskomponent1", folder + "felleskomponent1.xsd");
        files.put("http://www.w3.org/2000/09/xmldsig#", NAVS + "kith-hodemelding/src/main/xsd/xmldsig-core-schema.xsd");
        return files;
    }

    private static byte[] bytes(Document document) {
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    private static byte[] flat(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8)
                .replaceAll(">\\s+<", "><")
                .trim();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
