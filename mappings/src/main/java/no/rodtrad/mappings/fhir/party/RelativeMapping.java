package no.rodtrad.mappings.fhir.party;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.report.ReportRule;
import no.rodtrad.mappings.kith.shape.Relative;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Next of kin and others to turn to: contacts of the Patient, which no view of the work sector shows. */
public final class RelativeMapping {

    private static final CodeableConcept NEXT_OF_KIN =
            new CodeableConcept(new Coding("http://terminology.hl7.org/CodeSystem/v2-0131", "N", "Next-of-Kin"));

    private static final CodeableConcept NOT_NEXT_OF_KIN =
            new CodeableConcept().setText("Ikke oppgitt som nærmeste pårørende");

    private final Assembly assembly;

    public RelativeMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Adds everybody to the person. */
    public void map(List<Relative> relatives, Patient patient) {
        for (Relative from : relatives) {
            Patient.ContactComponent contact = patient.addContact();
            assembly.apply(
                    ReportRule.RELATIVE_RELATION,
                    from.relation(),
                    patient,
                    relation -> contact.addRelationship(Concepts.concept(relation, Concepts.NO_LIST)));
            assembly.apply(
                    ReportRule.RELATIVE_CARE,
                    from.care(),
                    patient,
                    care -> contact.addRelationship(Concepts.concept(care, Concepts.NO_LIST)));
            assembly.apply(
                    ReportRule.RELATIVE_NEAREST,
                    from.nearest(),
                    patient,
                    nearest -> contact.addRelationship(nearest ? NEXT_OF_KIN.copy() : NOT_NEXT_OF_KIN.copy()));
            assembly.apply(
                    ReportRule.RELATIVE_WORKPLACE,
                    from.workplace(),
                    patient,
                    place -> contact.setOrganization(new Reference().setDisplay(place)));
            assembly.apply(
                    ReportRule.RELATIVE_NAME,
                    from.name(),
                    patient,
                    name -> contact.setName(PartyMapping.humanName(name)));
            new AddressMapping(assembly, patient, ReportRule.RELATIVE_ADDRESS, ReportRule.RELATIVE_TELECOM)
                    .map(from.address(), contact::setAddress, contact::addTelecom);
        }
    }
}
