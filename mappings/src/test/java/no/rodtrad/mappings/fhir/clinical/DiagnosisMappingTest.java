package no.rodtrad.mappings.fhir.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Condition;
import org.junit.jupiter.api.Test;

class DiagnosisMappingTest {

    private static final String ICD_10 = "urn:oid:2.16.578.1.12.4.1.1.7110";

    private static final String CONCEPT =
            "<Concept V=\"F412\" S=\"2.16.578.1.12.4.1.1.7110\" DN=\"Blandet angstlidelse og depressiv lidelse\"/>";

    @Test
    void aDiagnosisThatNamesNothingIsNoCondition() {
        String xml = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        assertThat(xml).contains(CONCEPT);
        assertThat(conditions(xml)).anyMatch(condition -> condition.getCode().hasCoding(ICD_10, "F412"));
        assertThat(conditions(xml.replace(CONCEPT, "")))
                .hasSize(conditions(xml).size() - 1)
                .allMatch(condition -> condition.getCode().hasCoding());
    }

    @Test
    void aReferralThatNamesNoDiagnosisHasNone() {
        String xml = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        String unnamed = xml.replaceFirst("<Concept V=\"L84\"[^>]*/>", "");
        assertThat(unnamed).isNotEqualTo(xml);
        assertThat(conditions(unnamed))
                .hasSize(conditions(xml).size() - 1)
                .allMatch(condition -> condition.getCode().hasCoding(ICD_10, "M545")
                        || condition.getCode().hasCoding(ICD_10, "F412"));
    }

    private static List<Condition> conditions(String xml) {
        return Mapped.of(xml.getBytes(StandardCharsets.UTF_8)).all(Condition.class);
    }
}
