package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ChecksumsTest {

    private static final String FNR = IdentifierSystem.FNR.uri();

    @Test
    void numbersWithTheRightDigitsHold() {
        assertThat(Checksums.holds(IdentifierSystem.ENH.uri(), "974761076")).isTrue();
        assertThat(Checksums.holds(IdentifierSystem.ENH.uri(), "974761077")).isFalse();
        assertThat(Checksums.holds(FNR, "13897012340")).isFalse();
        assertThat(Checksums.holds(FNR, "1389701")).isFalse();
        assertThat(Checksums.holds("urn:something-else", "1")).isTrue();
    }

    @Test
    void whatBecomesOfAWrongOneIsConfigured() {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(FNR).setValue("13897012340");

        assertThat(new Checksums(ChecksumPolicy.WARN).check(patient))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
                    assertThat(issue.toString()).doesNotContain("13897012340");
                });
        assertThat(new Checksums(ChecksumPolicy.REFUSE).check(patient)).allMatch(Issue::refuses);
        assertThat(new Checksums(ChecksumPolicy.OFF).check(patient)).isEmpty();
    }
}
