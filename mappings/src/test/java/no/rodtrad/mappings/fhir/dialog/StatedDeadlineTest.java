package no.rodtrad.mappings.fhir.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke oppgaver kan utføres? Svar innen 26.10.2026.|2026-10-26",
                "Vi ber om svar på forespørselen av 05.10.2026 senest innen 26. oktober 2026|2026-10-26",
                "SVARFRIST: 1.2.2027|2027-02-01",
                "Fristen for svar er den 3. mai 2027.|2027-05-03",
                "Svar innen 26.10.2026. Ring 22 33 44 55, sak 12345, rom 117.|2026-10-26",
                "Frist 26.10.2026. Vi minner om at svaret må komme innen 26. oktober 2026.|2026-10-26",
            })
    void isTheOneDayThatTheTextNames(String text, LocalDate day) {
        assertThat(StatedDeadline.in(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kan hen være i arbeid innen 26.10.2026?",
                "Møtet er 12.11.2026 kl. 12.00.",
                "Svar innen 26.10.2026, helst innen 20.10.2026. Frist: 27.10.2026.",
                "Svar innen 31.02.2026.",
                "Svar innen 26.10.20261.",
                "Svar innen tre uker.",
                ""
            })
    void isNothingWhereTheTextNamesNoneOrSeveral(String text) {
        assertThat(StatedDeadline.in(text)).isNull();
    }
}
