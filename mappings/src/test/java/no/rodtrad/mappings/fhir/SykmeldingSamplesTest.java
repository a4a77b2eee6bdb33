package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.rodtrad.mappings.rule.Ledger;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * NAV's own samples, where they are at hand: {@code -Drodtrad.reference=<folder>}. Bodies without an envelope are put into
 * one, since nothing is read without.
 */
class SykmeldingSamplesTest {

    private static final String HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String BODY = "http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/2013-10-01";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generated_sm.xml",
                "helseopplysninger-UTF-8.xml",
                "fellesformat.xml",
                "fellesformat_with_2_vedlegg.xml",
                "fellesformat_le.xml"
            })
    void isMappedNearlyWhole(String name) throws Exception {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeTrue(!reference.isBlank(), "set -Drodtrad.reference to the folder with the official samples");
        byte[] bytes = Files.readAllBytes(Path.of(reference, "kith/samples/nav", name));
        Element root = Mapped.root(bytes);
        Element head = root.getElementsByTagNameNS(HEAD, "MsgHead").item(0) instanceof Element found
                ? withUuid(found)
                : enveloped(root);
        Mapped mapped = Mapped.of(bytes, head);
        Ledger ledger = mapped.result().ledger();
        System.out.printf("%s: %d of %d: %s%n", name, ledger.unmapped().size(), ledger.bearing(), ledger.unmapped());
        List<String> allowed = List.of(Files.readString(
                        Path.of("src/test/resources/no/rodtrad/mappings/loss/sykmelding.txt"), StandardCharsets.UTF_8)
                .split("\\R"));
        assertThat(ledger.unmapped())
                .allMatch(place -> allowed.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" ")[0])
                        .anyMatch(place.replaceAll("\\[\\d+]", "")::endsWith));
        assertThat((double) ledger.unmapped().size() / ledger.bearing()).isLessThanOrEqualTo(0.02);
        mapped.result()
                .resources()
                .forEach(made -> assertThat(PackageValidator.errors(made)).isEmpty());
    }

    /** NAV's test messages have ids that are none; it is the body that is of interest here. */
    private static Element withUuid(Element head) {
        Element id = (Element) head.getElementsByTagNameNS(HEAD, "MsgId").item(0);
        id.setTextContent("7c1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e11");
        return head;
    }

    private static Element enveloped(Element body) {
        String number = body.getElementsByTagNameNS(BODY, "Fodselsnummer")
                .item(0)
                .getTextContent()
                .trim();
        String xml = "<MsgHead xmlns=\"" + HEAD + "\"><MsgInfo><Type V=\"SYKMELD\"/>"
                + "<MIGversion>v1.2 2006-05-24</MIGversion><GenDate>2026-10-05T08:30:00</GenDate>"
                + "<MsgId>7c1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e10</MsgId><Sender><Organisation><Ident><Id>310001783</Id>"
                + "<TypeId V=\"ENH\"/></Ident></Organisation></Sender><Receiver><Organisation><Ident><Id>79768</Id>"
                + "<TypeId V=\"HER\"/></Ident></Organisation></Receiver><Patient><Ident><Id>" + number
                + "</Id><TypeId V=\"FNR\"/></Ident></Patient></MsgInfo><Document><RefDoc><Content/></RefDoc></Document>"
                + "</MsgHead>";
        Element head = Mapped.root(xml.getBytes(StandardCharsets.UTF_8));
        Document document = head.getOwnerDocument();
        head.getElementsByTagNameNS(HEAD, "Content").item(0).appendChild(document.importNode(body, true));
        return head;
    }
}
