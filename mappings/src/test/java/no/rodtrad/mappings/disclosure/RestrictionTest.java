package no.rodtrad.mappings.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | EMPLOYER
            P | PERSON
            N | NAV JOB_SPECIALIST
            X | EMPLOYER PERSON NAV JOB_SPECIALIST
            """)
    void hidesFromWhomTheCodeSays(String code, String hiddenFrom) {
        Observation text = new Observation();
        text.getMeta().addSecurity().setSystem(Restriction.SYSTEM).setCode(code);
        Set<String> hidden = Arrays.stream(Recipient.values())
                .filter(recipient -> Restriction.hides(text, recipient))
                .map(Recipient::name)
                .collect(Collectors.toSet());
        assertThat(hidden).containsExactlyInAnyOrder(hiddenFrom.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/labels, N", "'', N"})
    void aCodeOfAnotherListHidesNothing(String system, String code) {
        Observation text = new Observation();
        text.getMeta().addSecurity().setSystem(system).setCode(code);
        for (Recipient recipient : Recipient.values()) {
            assertThat(Restriction.hides(text, recipient)).isFalse();
        }
    }
}
