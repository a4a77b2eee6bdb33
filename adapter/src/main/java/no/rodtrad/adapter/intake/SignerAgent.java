package no.rodtrad.adapter.intake;

import java.util.List;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Names the person of a valid token in the Provenance of what the message made: who stands for it beside the enterprise. */
final class SignerAgent {

    private static final Coding ATTESTER =
            new Coding("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "attester", "Attester");

    private SignerAgent() {}

    static void name(SigningDoctor doctor, List<Resource> made) {
        made.stream()
                .filter(Provenance.class::isInstance)
                .map(Provenance.class::cast)
                .forEach(provenance -> provenance
                        .addAgent()
                        .setType(new CodeableConcept(ATTESTER.copy()))
                        // Not the Practitioner of the message: that one is read by everybody, and may be another
                        // person.
                        .setWho(new Reference().setType("Practitioner").setIdentifier(identifier(doctor))));
    }

    /** The number in the public register where the token has it, as it says less of a person than the birth number. */
    private static Identifier identifier(SigningDoctor doctor) {
        return doctor.hprNumber()
                .map(number -> number(IdentifierSystem.HPR, number))
                .orElseGet(() -> number(
                        doctor.personNumber().charAt(0) > '3' ? IdentifierSystem.DNR : IdentifierSystem.FNR,
                        doctor.personNumber()));
    }

    private static Identifier number(IdentifierSystem system, String number) {
        return new Identifier().setSystem(system.uri()).setValue(number);
    }
}
