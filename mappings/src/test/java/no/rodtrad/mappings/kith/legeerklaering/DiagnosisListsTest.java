package no.rodtrad.mappings.kith.legeerklaering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of the wrong list is another diagnosis; of a list that is not certain, it is a code without one. */
class DiagnosisListsTest {

    @ParameterizedTest
    @CsvSource({"3, R52, 7110", "5, L03, 7170", "1, 7242, 0", "17, X, 0"})
    void theNumberOfTheListDecides(String list, String code, int expected) {
        String xml = Cases.of("mapping", "legeerklaering-whole")
                .text("input.xml")
                .replace("kodesystem=\"3\"", "kodesystem=\"" + list + "\"")
                .replace("kodeverdi=\"R52\"", "kodeverdi=\"" + code + "\"");
        Mapped mapped = Mapped.of(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(mapped.all(Condition.class)).hasSize(2).last().satisfies(condition -> {
            assertThat(condition.getCode().getCodingFirstRep().getCode()).isEqualTo(code);
            assertThat(condition.getCode().getCodingFirstRep().getSystem())
                    .isEqualTo(expected == 0 ? null : NationalCodeSystem.uri(expected));
        });
    }
}
