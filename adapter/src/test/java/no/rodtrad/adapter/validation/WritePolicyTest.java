package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is configured for writes holds for them: {@code rodtrad.validation.checksums} and {@code rodtrad.validation.writes}. */
class WritePolicyTest {

    private static final Patient WRONG_DIGIT = person();

    @Test
    void aWrongCheckDigitIsRefusedToldOfOrPassedOver() {
        assertThat(issues(true, ChecksumPolicy.REFUSE))
                .filteredOn(issue -> issue.problem() == Problem.CHECKSUM)
                .hasSize(1)
                .allMatch(Issue::refuses);
        assertThat(issues(true, ChecksumPolicy.OFF)).noneMatch(issue -> issue.problem() == Problem.CHECKSUM);
        assertThat(issues(false, ChecksumPolicy.REFUSE)).isEmpty();
    }

    @Test
    void theProfilesThatCanBeAskedForAreThoseOfThePackageAndOfR4() {
        Validation validation = validation(new ValidationProperties(true, ChecksumPolicy.WARN));

        assertThat(validation.knows(Canonical.structureDefinition("rodtrad-care-plan")))
                .isTrue();
        assertThat(validation.knows("http://hl7.org/fhir/StructureDefinition/CarePlan"))
                .isTrue();
        assertThat(validation.knows("http://example.org/fhir/StructureDefinition/unknown"))
                .isFalse();
    }

    private static List<Issue> issues(boolean writes, ChecksumPolicy policy) {
        return validation(new ValidationProperties(writes, policy)).validateWrite(WRONG_DIGIT);
    }

    private static Validation validation(ValidationProperties properties) {
        return new Validation(
                properties,
                new SimpleMeterRegistry(),
                new StaticListableBeanFactory().getBeanProvider(ValidatorInTheMaking.class));
    }

    private static Patient person() {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(IdentifierSystem.FNR.uri()).setValue("13897012340");
        patient.addName().setFamily("Prøve").addGiven("Per");
        return patient;
    }
}
