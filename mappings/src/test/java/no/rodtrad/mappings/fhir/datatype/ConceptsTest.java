package no.rodtrad.mappings.fhir.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    private static final String ICD_10 = "2.16.578.1.12.4.1.1.7110";
    private static final String ICPC_2 = "2.16.578.1.12.4.1.1.7170";

    @ParameterizedTest
    @CsvSource({
        ICD_10 + ", M545, M545/M54.5",
        ICD_10 + ", M54.5, M54.5/M545",
        ICD_10 + ", m545, m545/m54.5",
        ICD_10 + ", M54, M54",
        ICD_10 + ", 5450, 5450",
        ICPC_2 + ", L8411, L8411"
    })
    void onlyADiagnosisOfIcd10HasASecondForm(String system, String code, String forms) {
        CodeableConcept concept = new CodeableConcept();
        Concepts.addDiagnosis(concept, new Coded(code, system, "Lumbago", null));
        assertThat(concept.getCoding()).extracting(Coding::getCode).containsExactly(forms.split("/"));
        assertThat(concept.getCoding()).extracting(Coding::getSystem).containsOnly("urn:oid:" + system);
        assertThat(concept.getCoding()).extracting(Coding::getDisplay).containsOnly("Lumbago");
        assertThat(concept.hasText()).isFalse();
    }

    @Test
    void theWordsOfTheSenderAreTheTextOfADiagnosis() {
        CodeableConcept coded = new CodeableConcept();
        Concepts.addDiagnosis(coded, new Coded("M545", ICD_10, "Lumbago", "Vondt i ryggen"));
        assertThat(coded.getText()).isEqualTo("Vondt i ryggen");
        CodeableConcept written = new CodeableConcept();
        Concepts.addDiagnosis(written, new Coded(null, ICD_10, "Lumbago", null));
        assertThat(written.getText()).isEqualTo("Lumbago");
        assertThat(written.hasCoding()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, Mann, -,     Mann (1)",
                "1, Mann, Kar,   Kar (1)",
                "1, -,    -,     1",
                "-, Mann, -,     Mann",
                "-, -,    Kar,   Kar",
                "-, -,    -,     ''"
            })
    void peopleReadTheTextWithItsCode(String code, String text, String original, String readable) {
        assertThat(Concepts.readable(new Coded(code, null, text, original))).isEqualTo(readable);
    }

    @Test
    void aSystemOfTheSenderGoesBeforeTheListThatIsImplied() {
        List<String> systems = Arrays.asList(
                Concepts.coding(new Coded("1", ICPC_2, "a", null), 9602).getSystem(),
                Concepts.coding(new Coded("1", null, "a", null), 9602).getSystem(),
                Concepts.coding(new Coded("1", "egne koder", "a", null), 9602).getSystem(),
                Concepts.coding(new Coded("1", null, "a", null), Concepts.NO_LIST)
                        .getSystem());
        assertThat(systems)
                .containsExactly(
                        "urn:oid:" + ICPC_2,
                        "urn:oid:2.16.578.1.12.4.1.1.9602",
                        "urn:oid:2.16.578.1.12.4.1.1.9602",
                        null);
    }

    @Test
    void aConceptWithoutCodeIsTheTextThatThereIs() {
        CodeableConcept text = Concepts.concept(new Coded(null, ICPC_2, "Mann", null), 9602);
        assertThat(text.getText()).isEqualTo("Mann");
        assertThat(text.hasCoding()).isFalse();
        assertThat(Concepts.concept(new Coded(null, null, "Mann", "Kar"), 9602).getText())
                .isEqualTo("Kar");
        CodeableConcept coded = Concepts.concept(new Coded("1", null, "Mann", null), 9602);
        assertThat(coded.hasText()).isFalse();
        assertThat(coded.getCodingFirstRep().getDisplay()).isEqualTo("Mann");
    }
}
