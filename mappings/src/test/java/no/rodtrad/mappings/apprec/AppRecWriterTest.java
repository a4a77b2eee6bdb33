package no.rodtrad.mappings.apprec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.mappings.reference.OfficialSchema;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AppRecWriterTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T10:15:30.5+01:00");
    private static final String ID = "1f0a9d5e-3c1b-4a51-b2f7-7f7b9d1e0a05";
    private static final Party CLINIC = new Party(
            "Fjelltun rehabilitering",
            List.of(new Ident("999999999", "ENH", "Organisasjonsnummer"), new Ident("8001234", "HER", null)),
            List.of(new Party.Unit("Avdeling A", List.of(new Ident("8001235", "HER", null)))),
            List.of(new Party.Unit(
                    "Bergvoll Amund", List.of(new Ident("9999999", "HPR", null), new Ident("1", "HER", null)))));
    private static final Party OFFICE =
            new Party("Legekontoret Lia", List.of(new Ident("8005555", "HER", null)), List.of(), List.of());

    private static MessageHeader header(
            MessageKind kind, Coded type, String id, String generated, Party from, Party to) {
        return new MessageHeader(kind, type, id, generated, null, null, from, to, List.of());
    }

    private static MessageHeader whole(MessageKind kind) {
        Coded type = new Coded("EPIKRISE", null, "Epikrise", null);
        return header(
                kind, type, "9c0a9d5e-3c1b-4a51-b2f7-7f7b9d1e0a06", "2026-03-02T09:00:00.1234567", CLINIC, OFFICE);
    }

    private static Receipt receipt(Refusal... refusals) {
        return new Receipt(ID, NOW, "0.1.0", List.of(refusals));
    }

    static Stream<Arguments> everything() {
        return Stream.of(MessageKind.values())
                .flatMap(kind -> Stream.of(
                                whole(kind),
                                header(kind, null, null, null, null, null),
                                header(kind, new Coded(null, null, null, null), "x", "2026-03-02", CLINIC, null),
                                header(
                                        kind,
                                        new Coded("UKJENT", null, null, null),
                                        "x",
                                        "i går",
                                        new Party(null, List.of(), List.of(new Party.Unit(null, List.of())), List.of()),
                                        CLINIC))
                        .flatMap(header -> Stream.of(
                                Arguments.of(header, receipt()),
                                Arguments.of(
                                        header,
                                        receipt(
                                                Refusal.of(ErrorCode.SIGNATURE_WRONG),
                                                Refusal.at(ErrorCode.PART_MISSING, "ServRprt/Patient"))))));
    }

    @Test
    void mirrorsTheAddressesOfTheMessage() {
        Element root = root(whole(MessageKind.EPIKRISE_1_2), receipt());
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.kith.no/xmlstds/apprec/2012-02-15");
        assertThat(Elements.text(root, "MIGversion")).contains("v1.1 2012-02-15");
        assertThat(Elements.text(root, "GenDate")).contains("2026-03-02T10:15:30+01:00");
        assertThat(Elements.text(root, "Id")).contains(ID);
        assertThat(Elements.text(root, "SoftwareName")).contains("Rødtråd");
        assertThat(v(root, "Sender/Role")).isEqualTo("PRIM");
        assertThat(Elements.text(root, "Sender/HCP/Inst/Name")).contains("Legekontoret Lia");
        assertThat(v(root, "Receiver/Role")).isEqualTo("AVS");
        Element clinic = Elements.first(root, "Receiver/HCP/Inst").orElseThrow();
        assertThat(names(clinic)).isEqualTo("Name Id TypeId Dept AdditionalId HCPerson");
        assertThat(Elements.text(clinic, "Id")).contains("999999999");
        assertThat(v(clinic, "TypeId")).isEqualTo("ENH");
        assertThat(Elements.text(clinic, "AdditionalId/Id")).contains("8001234");
        assertThat(v(clinic, "AdditionalId/Type")).isEqualTo("HER");
        assertThat(Elements.text(clinic, "Dept/Id")).contains("8001235");
        assertThat(Elements.text(clinic, "HCPerson/Name")).contains("Bergvoll Amund");
        assertThat(Elements.text(clinic, "HCPerson/AdditionalId/Id")).contains("1");
        assertThat(v(root, "OriginalMsgId/MsgType")).isEqualTo("EPIKRISE");
        assertThat(Elements.text(root, "OriginalMsgId/IssueDate")).contains("2026-03-02T09:00:00.1234567");
        assertThat(v(root, "Status")).isEqualTo("1");
    }

    @Test
    void saysEveryReasonWithItsPlace() {
        Element root = root(
                whole(MessageKind.DIALOGMELDING_1_0),
                receipt(Refusal.of(ErrorCode.SIGNATURE_WRONG), Refusal.at(ErrorCode.PART_MISSING, "MsgInfo/Patient")));
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.kith.no/xmlstds/apprec/2004-11-21");
        assertThat(v(root, "Status")).isEqualTo("2");
        List<Element> errors = Elements.children(root, "Error");
        assertThat(errors).extracting(e -> e.getAttribute("V")).containsExactly("S01", "T02");
        assertThat(errors).extracting(e -> e.getAttribute("S")).containsOnly("2.16.578.1.12.4.1.1.8221");
        assertThat(errors.get(1).getAttribute("DN"))
                .isEqualTo("En obligatorisk del av meldingen mangler. (MsgInfo/Patient)");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
                "2026-03-02T09:00, 2026-03-02T09:00:00",
                "2026-03-02, 2026-03-02T00:00:00",
                "2026-02-30T09:00:00, 2026-03-02T10:15:30+01:00",
                "2026-02-30, 2026-03-02T10:15:30+01:00",
                "2026-03, 2026-03-02T10:15:30+01:00",
                "i går, 2026-03-02T10:15:30+01:00",
                "-, 2026-03-02T10:15:30+01:00"
            })
    void theIssueDateIsAlwaysATime(String written, String issued) {
        MessageHeader header = header(MessageKind.EPIKRISE_1_2, null, "x", written, CLINIC, OFFICE);
        assertThat(Elements.text(root(header, receipt()), "OriginalMsgId/IssueDate"))
                .contains(issued);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void canBeReadBackWhateverWasMissing(MessageHeader header, Receipt receipt) {
        Element root = root(header, receipt);
        if (header.messageId() != null) {
            AppRecAnswer answer = AppRecReader.read(root).orElseThrow();
            assertThat(answer.originalMessageId()).isEqualTo(header.messageId());
            assertThat(answer.errors()).hasSameSizeAs(receipt.refusals());
            assertThat(answer.id()).isEqualTo(ID);
        }
        assertThat(v(root, "OriginalMsgId/MsgType")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isValidByTheOfficialSchema(MessageHeader header, Receipt receipt) {
        Element root = root(header, receipt);
        String folder = "kith/xsd/sarepta/skjema/";
        Map<String, String> files = Map.of(
                "http://www.kith.no/xmlstds/apprec/2004-11-21",
                folder + "applikasjonskvittering/AppRec-v1-2004-11-21.xsd",
                "http://www.kith.no/xmlstds/apprec/2012-02-15",
                folder + "applikasjonskvittering/AppRec-v1.1.xsd",
                "http://www.kith.no/xmlstds",
                folder + "felleskomponenter/kith.xsd");
        OfficialSchema schema = new OfficialSchema(files, root.getNamespaceURI());
        assertThat(schema.complaints(root.getOwnerDocument())).isEmpty();
    }

    private static Element root(MessageHeader header, Receipt receipt) {
        Document written = AppRecWriter.write(header, receipt);
        return XmlGateway.parse(XmlGateway.write(written, StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
    }

    private static String v(Element parent, String path) {
        return Elements.first(parent, path).orElseThrow().getAttribute("V");
    }

    private static String names(Element parent) {
        return Elements.children(parent).stream().map(Element::getLocalName).collect(Collectors.joining(" "));
    }
}
