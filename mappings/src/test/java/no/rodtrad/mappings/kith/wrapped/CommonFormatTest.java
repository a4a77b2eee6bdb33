package no.rodtrad.mappings.kith.wrapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CommonFormatTest {

    private static final String HEAD = "<MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'/>";
    private static final String BLOCK = "<MottakenhetBlokk ediLoggId='26100508.1' ebService='HenvendelseFraLege'"
            + " ebAction='Henvendelse' ebRole='Sykmelder' mottattDatotid='2026-10-05T08:30:00' ebXMLSamtaleId='7'"
            + " avsenderFnrFraDigSignatur='14927810019'/>";

    @ParameterizedTest
    @ValueSource(strings = {"http://www.nav.no/xml/eiff/2/", "http://www.trygdeetaten.no/xml/eiff/1/"})
    void opensBothWrappers(String namespace) {
        CommonFormat opened = open(namespace, HEAD + BLOCK).orElseThrow();
        assertThat(opened.message().getLocalName()).isEqualTo("MsgHead");
        assertThat(opened.reception())
                .contains(new ReceptionFacts(
                        "26100508.1", "2026-10-05T08:30:00", "HenvendelseFraLege", "Henvendelse", "Sykmelder", "7"));
        assertThat(opened.reception().toString()).doesNotContain("14927810019");
    }

    @Test
    void aWrapperNeedsNoFacts() {
        assertThat(open("http://www.nav.no/xml/eiff/2/", HEAD).orElseThrow().reception())
                .isEmpty();
    }

    @Test
    void leavesOtherRootsAlone() {
        Element root = root(HEAD);
        assertThat(CommonFormat.open(root).orElseThrow().message()).isSameAs(root);
        Element stranger = root("<EI_fellesformat xmlns='urn:other'>" + HEAD + "</EI_fellesformat>");
        assertThat(CommonFormat.open(stranger).orElseThrow().message()).isSameAs(stranger);
    }

    @Test
    void refusesSeveralMessagesAndNone() {
        assertThat(code(HEAD + BLOCK + HEAD)).isEqualTo(ErrorCode.SEVERAL_MESSAGES);
        assertThat(code(HEAD + "<AppRec xmlns='http://www.kith.no/xmlstds/apprec/2004-11-21'/>"))
                .isEqualTo(ErrorCode.SEVERAL_MESSAGES);
        assertThat(code(BLOCK)).isEqualTo(ErrorCode.PART_MISSING);
        assertThat(code("<x>" + HEAD + "</x>")).isEqualTo(ErrorCode.PART_MISSING);
    }

    private static ErrorCode code(String inside) {
        return ((Result.Refused<CommonFormat>) open("http://www.nav.no/xml/eiff/2/", inside))
                .refusal()
                .code();
    }

    private static Result<CommonFormat> open(String namespace, String inside) {
        return CommonFormat.open(root("<EI_fellesformat xmlns='" + namespace + "'>" + inside + "</EI_fellesformat>"));
    }

    private static Element root(String xml) {
        return Mapped.root(xml.getBytes(StandardCharsets.UTF_8));
    }
}
