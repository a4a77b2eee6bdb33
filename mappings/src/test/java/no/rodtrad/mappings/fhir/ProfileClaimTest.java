package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ProfileClaimTest {

    @Test
    void aProfileIsClaimedOnce() {
        Patient patient = ProfileClaim.on(ProfileClaim.on(new Patient()));
        assertThat(patient.getMeta().getProfile())
                .extracting(CanonicalType::getValue)
                .containsExactly(Canonical.structureDefinition("rodtrad-patient"));
    }

    @Test
    void anObservationFollowsTheProfileOfItsCode() {
        assertThat(observation(new Coding("http://loinc.org", "74165-2", null)))
                .isEqualTo(Canonical.structureDefinition("rodtrad-observation-employment"));
        OwnCode period = OwnCode.SICK_LEAVE_PERIOD;
        assertThat(observation(new Coding(period.system(), period.code(), null)))
                .isEqualTo(Canonical.structureDefinition("rodtrad-observation-sick-leave"));
        assertThat(observation(new Coding("http://loinc.org", "8867-4", null))).isNull();
    }

    @Test
    void nothingIsClaimedOfAKindThatThePackageDoesNotProfile() {
        assertThat(ProfileClaim.on(new Library()).getMeta().hasProfile()).isFalse();
    }

    private static String observation(Coding code) {
        Observation fact = ProfileClaim.on(new Observation().setCode(new CodeableConcept(code)));
        return fact.getMeta().hasProfile() ? fact.getMeta().getProfile().get(0).getValue() : null;
    }
}
