package no.rodtrad.mappings.apprec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.reference.Reference;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppRecReaderTest {

    private static final String MESSAGE = "9c0a9d5e-3c1b-4a51-b2f7-7f7b9d1e0a06";

    @ParameterizedTest
    @ValueSource(strings = {"2004-11-21", "2012-02-15"})
    void readsBothVersions(String version) {
        AppRecAnswer answer = read(receipt(version, "<Status V='1' DN='OK'/>")).orElseThrow();
        assertThat(answer).isEqualTo(new AppRecAnswer("edi-1", AppRecAnswer.Status.OK, java.util.List.of(), MESSAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            V='X99' S='2.16.578.1.12.4.1.1.8221' DN='Annen feil' | X99 | 2.16.578.1.12.4.1.1.8221
            V='X99' DN='Annen feil'                              | X99 | -
            V='2.16.578.1.12.4.1.1.8221' S='X99' DN='Annen feil' | X99 | 2.16.578.1.12.4.1.1.8221
            DN='Annen feil'                                      | -   | -
            """)
    void readsErrorsAsTheyComeAndSetsExchangedOnesRight(String attributes, String code, String system) {
        AppRecAnswer answer = read(receipt("2004-11-21", "<Status V='2'/><Error " + attributes + "/>"))
                .orElseThrow();
        assertThat(answer.status()).isEqualTo(AppRecAnswer.Status.REJECTED);
        assertThat(answer.errors()).containsExactly(new Coded(code, system, "Annen feil", null));
    }

    @Test
    void refusesWhatDecidesNothing() {
        assertThat(read(receipt("2004-11-21", "<Status V='9'/>")))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.PART_MISSING, "AppRec/Status")));
        assertThat(read("<AppRec><Status V='1'/></AppRec>"))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.PART_MISSING, "AppRec/OriginalMsgId/Id")));
        assertThat(read("<Message/>")).isEqualTo(Result.refused(ErrorCode.UNKNOWN_ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "nav/apprecOK.xml, OK, 0",
        "nav/apprecError.xml, REJECTED, 1",
        "nav/apprecErrorUkjentMottaker.xml, REJECTED, 1",
        "official/apprec/apprec-eksempel.xml, OK_WITH_ERRORS, -1"
    })
    void readsWhatOthersSend(String sample, AppRecAnswer.Status status, int errors) throws IOException {
        Path file = Reference.path("kith/samples").resolve(sample);
        byte[] bytes = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        AppRecAnswer answer = AppRecReader.read(
                        XmlGateway.parse(bytes).orElseThrow().getDocumentElement())
                .orElseThrow();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.originalMessageId()).isNotBlank();
        if (errors < 0) {
            assertThat(answer.errors()).isNotEmpty();
        } else {
            assertThat(answer.errors()).hasSize(errors);
        }
    }

    private static String receipt(String version, String middle) {
        return "<AppRec xmlns='http://www.kith.no/xmlstds/apprec/" + version + "'><Id>edi-1</Id>" + middle
                + "<OriginalMsgId><Id> " + MESSAGE + " </Id></OriginalMsgId></AppRec>";
    }

    private static Result<AppRecAnswer> read(String xml) {
        return AppRecReader.read(XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement());
    }
}
