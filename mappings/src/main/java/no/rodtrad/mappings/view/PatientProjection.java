package no.rodtrad.mappings.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;

/**
 * The person for the work sector: national identifier, name, birth date. Only where something of the plan or the sick leave
 * is permitted: otherwise that the person is known here at all would be told. Never address or contact data.
 */
final class PatientProjection {

    private static final List<String> NATIONAL =
            List.of(IdentifierSystem.FNR.uri(), IdentifierSystem.DNR.uri(), IdentifierSystem.FHN.uri());

    private PatientProjection() {}

    static Optional<Patient> of(Patient patient, Set<InformationCategory> permitted) {
        if (!FolderProjection.opens(permitted)) {
            return Optional.empty();
        }
        Patient view = new Patient();
        patient.getIdentifier().stream()
                .filter(id -> id.hasSystem() && NATIONAL.contains(id.getSystem()))
                .forEach(id -> view.addIdentifier().setSystem(id.getSystem()).setValue(id.getValue()));
        patient.getName().forEach(name -> view.addName(Plain.name(name)));
        view.setBirthDateElement(
                patient.hasBirthDate()
                        ? new DateType(patient.getBirthDateElement().getValueAsString())
                        : null);
        return Optional.of(view);
    }
}
