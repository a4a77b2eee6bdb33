package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientIdentsTest {

    /** The first digit of a D-number is the day's, and four more. */
    @ParameterizedTest
    @CsvSource({"14927810019, FNR", "31927810019, FNR", "41927810019, DNR", "71927810019, DNR"})
    void elevenDigitsTellTheirType(String number, String type) {
        assertThat(PatientIdents.typed(new Ident(number, null, null))).isEqualTo(new Ident(number, type, null));
    }

    @ParameterizedTest
    @CsvSource({"1492781001,", "149278100190,", "1492781001X,", "41927810019, FNR", "14927810019, XXX"})
    void othersStayAsTheyAre(String number, String type) {
        Ident ident = new Ident(number, type, "Tekst");
        assertThat(PatientIdents.typed(ident)).isSameAs(ident);
    }

    @ParameterizedTest
    @CsvSource({"FNR", "DNR", "FHN"})
    void aPersonsNumberHasElevenDigits(String type) {
        assertThat(refusal(new Ident("14927810019", type, null))).isNull();
        assertThat(refusal(new Ident("1492781001", type, null))).isEqualTo(ErrorCode.PATIENT_ID_MALFORMED);
    }

    /** Nobody but its maker knows the form of a help number, and it excuses no other number that is wrong. */
    @Test
    void aHelpNumberIsEnough() {
        Ident help = new Ident("H-7", "HNR", null);
        assertThat(PatientIdents.isHelpNumber(help)).isTrue();
        assertThat(PatientIdents.isHelpNumber(new Ident("14927810019", "FNR", null)))
                .isFalse();
        assertThat(refusal(help)).isNull();
        assertThat(refusal(help, new Ident("1", "FNR", null))).isEqualTo(ErrorCode.PATIENT_ID_MALFORMED);
        assertThat(refusal(new Ident("P1", "PAS", null), new Ident("2", null, null)))
                .isEqualTo(ErrorCode.PATIENT_ID_MISSING);
    }

    private static ErrorCode refusal(Ident... idents) {
        return PatientIdents.refusal(List.of(idents)).map(Refusal::code).orElse(null);
    }
}
