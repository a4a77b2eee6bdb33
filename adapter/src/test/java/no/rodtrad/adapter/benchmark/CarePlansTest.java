package no.rodtrad.adapter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import no.rodtrad.adapter.validation.Validators;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the figures claim: plans of the size, and each right or wrong for every validator. */
class CarePlansTest {

    @ParameterizedTest
    @EnumSource(Validators.class)
    void areRightAndWrongAsIntended(Validators validator) {
        for (int i = 0; i < 12; i++) {
            CarePlan valid = CarePlans.valid(i);
            assertThat(FhirContext.forR4Cached()
                            .newJsonParser()
                            .encodeResourceToString(valid)
                            .length())
                    .isBetween(2_500, 3_800);
            assertThat(validator.accepts(valid)).as("valid plan %d", i).isTrue();
            assertThat(validator.accepts(CarePlans.faulty(i)))
                    .as("faulty plan %d", i)
                    .isFalse();
        }
    }
}
