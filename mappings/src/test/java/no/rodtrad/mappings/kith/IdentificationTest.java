package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTest {

    private static final String FAMILY = "<FamilyName>Nordhagen</FamilyName>";
    private static final String GIVEN = "<GivenName>Ingvild</GivenName>";

    @ParameterizedTest
    @ValueSource(strings = {"epikrise-minimal", "henvisning-minimal", "dialogmelding-notat"})
    void aNumberAndANameAreEnough(String name) {
        assertThat(Identification.refusal(message(name, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"epikrise-minimal, ''", "epikrise-minimal, <Name>  </Name>", "henvisning-minimal, ''"})
    void aNumberAloneIsNot(String name, String instead) {
        assertThat(Identification.refusal(message(name, "<Name>Fjellstad, Torbjørn</Name>", instead)))
                .contains(Refusal.of(ErrorCode.PATIENT_NAME_MISSING));
    }

    /** Only the patient's name counts: the doctor's stays in the message. */
    @Test
    void theHeaderMessageMayNameByOneOfTheParts() {
        assertThat(header(FAMILY)).isEmpty();
        assertThat(header(GIVEN)).isEmpty();
        assertThat(header("<MiddleName>Li</MiddleName>")).isEmpty();
        assertThat(header("")).contains(Refusal.of(ErrorCode.PATIENT_NAME_MISSING));
    }

    @Test
    void anEmergencyIsNotTurnedAway() {
        String priority = "<Priority V=\"N\"";
        String nameless = text("henvisning-minimal").replace("<Name>Fjellstad, Torbjørn</Name>", "");
        assertThat(Identification.refusal(read(nameless.replace(priority, "<Priority V=\"0\""))))
                .isEmpty();
        assertThat(Identification.refusal(read(nameless.replace(priority, "<Priority V=\"1\""))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sykmelding-all-kinds", "legeerklaering-whole"})
    void aCertificateNamesThePersonInItsBody(String name) {
        String nameless = text(name)
                .replaceAll("(?s)(<Patient>.*?)<FamilyName>[^<]*</FamilyName>", "$1")
                .replaceAll("(?s)(<Patient>.*?)<GivenName>[^<]*</GivenName>", "$1")
                .replaceAll("(?s)(<Patient>.*?)<MiddleName>[^<]*</MiddleName>", "$1");
        assertThat(nameless).isNotEqualTo(text(name));
        assertThat(Identification.refusal(read(nameless))).isEmpty();
    }

    private static Optional<Refusal> header(String names) {
        return Identification.refusal(read(text("dialogmelding-notat").replaceFirst(FAMILY + "\\s*" + GIVEN, names)));
    }

    private static KithMessage message(String name, String written, String instead) {
        return read(text(name).replace(written, instead));
    }

    private static String text(String name) {
        return Cases.of("mapping", name).text("input.xml");
    }

    private static KithMessage read(String xml) {
        return Mapped.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
