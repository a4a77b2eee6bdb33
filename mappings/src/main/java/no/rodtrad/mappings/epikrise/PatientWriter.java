package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;

/** The person, with next of kin and general practitioner. */
final class PatientWriter {

    private final Writing writing;

    PatientWriter(Writing writing) {
        this.writing = writing;
    }

    void write(ElementWriter report, Patient patient, List<SectionComponent> precautions) {
        writing.by(EpikriseWriteRule.PERSON, patient);
        ElementWriter written = report.child("Patient");
        if (patient.hasGender()) {
            sex(written, patient.getGender());
        }
        if (patient.hasBirthDate()) {
            written.child("DateOfBirth")
                    .attribute("V", patient.getBirthDateElement().getValueAsString());
        }
        if (patient.getDeceased() instanceof DateTimeType died && died.hasValue()) {
            written.child("DateOfDeath").attribute("V", died.getValueAsString());
        }
        written.text("Name", PartyWriter.name(patient.getName()));
        patient.getIdentifier().stream().limit(1).forEach(identifier -> {
            written.text("OffId", identifier.getValue());
            PartyWriter.type(written, "TypeOffId", identifier);
        });
        precautions.forEach(section -> {
            writing.by(
                    EpikriseWriteRule.PRECAUTION,
                    writing.content().composition().orElseThrow());
            written.child("PatientPrecaution")
                    .text("Precaution", section.getText().getDiv().allText().strip());
        });
        patient.getContact().forEach(contact -> relative(written, patient, contact));
        generalPractitioners(written, patient);
        PartyWriter.additional(written, patient.getIdentifier());
        AddressWriter.write(written, patient.getAddress(), patient.getTelecom());
    }

    private void relative(ElementWriter written, Patient patient, Patient.ContactComponent contact) {
        writing.by(EpikriseWriteRule.RELATIVE, patient);
        ElementWriter party = written.child("PatientRelParty");
        ElementWriter relation = party.child("Relation");
        contact.getRelationship().stream().limit(1).forEach(r -> {
            boolean unlisted = !r.getCodingFirstRep().hasSystem();
            relation.attribute("V", unlisted ? r.getCodingFirstRep().getCode() : null)
                    .attribute(
                            "DN",
                            r.getCodingFirstRep().hasDisplay()
                                    ? r.getCodingFirstRep().getDisplay()
                                    : r.getText());
        });
        if (contact.hasName()) {
            party.text("Name", PartyWriter.name(List.of(contact.getName())));
        }
        AddressWriter.write(
                party, contact.hasAddress() ? List.of(contact.getAddress()) : List.of(), contact.getTelecom());
    }

    private void generalPractitioners(ElementWriter written, Patient patient) {
        List<WrittenParty> parties = new ArrayList<>(patient.getGeneralPractitioner().stream()
                .map(reference ->
                        writing.content().find(reference, Organization.class).isPresent()
                                ? new WrittenParty(
                                        writing.parties().party(reference).organisations(), List.of())
                                : writing.parties().party(reference))
                .filter(party -> !party.isEmpty())
                .toList());
        // An organisation and its department are one practice.
        parties.removeIf(party -> parties.stream()
                .anyMatch(other -> other != party
                        && other.organisations().size() > party.organisations().size()
                        && !party.organisations().isEmpty()
                        && other.organisations().containsAll(party.organisations())));
        for (WrittenParty party : parties) {
            writing.by(EpikriseWriteRule.GENERAL_PRACTITIONER, patient);
            ElementWriter related = written.child("PatRelHCP").cs("Relation", "FLE", "Fastlege");
            writing.party(related, party);
        }
    }

    private static void sex(ElementWriter written, AdministrativeGender gender) {
        switch (gender) {
            case MALE -> written.cs("Sex", "1", "Mann");
            case FEMALE -> written.cs("Sex", "2", "Kvinne");
            case OTHER -> written.cs("Sex", "9", "Ikke spesifisert");
            default -> written.cs("Sex", "0", "Ikke kjent");
        }
    }
}
