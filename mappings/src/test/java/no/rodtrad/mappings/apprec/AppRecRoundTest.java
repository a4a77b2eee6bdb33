package no.rodtrad.mappings.apprec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.fhir.RandomDamage;
import no.rodtrad.mappings.reference.Reference;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is written is read as the same, is valid, and however it is damaged no exception escapes. */
class AppRecRoundTest {

    private static final int RECEIPTS = 300;
    private static final int DAMAGED = 200;

    @Test
    void whatIsWrittenIsReadTheSame() {
        for (int seed = 0; seed < RECEIPTS; seed++) {
            ApplicationReceipt receipt = new RandomReceipts(seed).next();
            Charset charset = seed % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            byte[] bytes = XmlGateway.write(AppRecWriter.write(receipt), charset);
            assertThat(AppRecReader.whole(root(bytes)).orElseThrow())
                    .as("seed " + seed)
                    .isEqualTo(receipt);
        }
    }

    @Test
    void whatIsWrittenIsValid() {
        for (int seed = 0; seed < RECEIPTS; seed++) {
            Document written = AppRecWriter.write(new RandomReceipts(seed).next());
            assertThat(AppRecSchema.complaints(written)).as("seed " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nav/apprecOK.xml",
                "nav/apprecError.xml",
                "nav/apprecErrorUkjentMottaker.xml",
                "official/apprec/apprec-eksempel.xml"
            })
    void whatOthersWroteIsWrittenAgainTheSame(String sample) throws IOException {
        String text = Files.readString(Reference.path("kith/samples").resolve(sample));
        ApplicationReceipt receipt = AppRecReader.whole(root(text.strip().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        assertThat(receipt.sender().itself().name()).isNotBlank();
        Document written = AppRecWriter.write(receipt);
        assertThat(AppRecReader.whole(written.getDocumentElement()).orElseThrow())
                .isEqualTo(receipt);
        assertThat(AppRecSchema.complaints(written)).isEmpty();
    }

    static List<Cases.Case> cases() {
        return Cases.of("apprec");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDamagedReceiptIsReadOrRefused(Cases.Case given) {
        List<String> escaped = new ArrayList<>();
        for (int seed = 0; seed < DAMAGED; seed++) {
            Element root = root(given.input());
            RandomDamage damage = new RandomDamage(seed);
            for (int change = 0; change <= seed % 4; change++) {
                if (root.getElementsByTagName("*").getLength() > 0) {
                    damage.once(root);
                }
            }
            try {
                AppRecReader.whole(root);
                AppRecReader.read(root);
            } catch (RuntimeException e) {
                escaped.add("seed " + seed + ": " + e);
            }
        }
        assertThat(escaped).isEmpty();
    }

    private static Element root(byte[] bytes) {
        return XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
    }
}
