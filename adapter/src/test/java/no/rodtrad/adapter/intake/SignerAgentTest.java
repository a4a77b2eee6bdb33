package no.rodtrad.adapter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

class SignerAgentTest {

    private static final String BIRTH_NUMBER = "21916830170";
    private static final String D_NUMBER = "61916830128";

    @Test
    void theNumberOfTheRegisterComesFirst() {
        Identifier signer = signer(new SigningDoctor(BIRTH_NUMBER, Optional.of("9990025")));
        assertThat(signer.getSystem()).isEqualTo(IdentifierSystem.HPR.uri());
        assertThat(signer.getValue()).isEqualTo("9990025");
    }

    @Test
    void aBirthNumberIsToldFromADNumber() {
        assertThat(signer(new SigningDoctor(BIRTH_NUMBER, Optional.empty())).getSystem())
                .isEqualTo(IdentifierSystem.FNR.uri());
        assertThat(signer(new SigningDoctor(D_NUMBER, Optional.empty())).getSystem())
                .isEqualTo(IdentifierSystem.DNR.uri());
    }

    private static Identifier signer(SigningDoctor doctor) {
        Provenance provenance = new Provenance();
        SignerAgent.name(doctor, List.of(new Patient(), provenance));
        assertThat(provenance.getAgent()).hasSize(1);
        assertThat(provenance.getAgentFirstRep().getType().getCodingFirstRep().getCode())
                .isEqualTo("attester");
        return provenance.getAgentFirstRep().getWho().getIdentifier();
    }
}
