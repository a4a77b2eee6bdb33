package no.rodtrad.sandbox.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import no.rodtrad.sandbox.issuers.Cast;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** The resources that the people of the story write themselves. */
final class StoryResources {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<OwnCode> SHARED =
            List.of(OwnCode.SICK_LEAVE, OwnCode.WORK_ABILITY, OwnCode.PLAN, OwnCode.NEXT_STEPS);

    private StoryResources() {}

    /** @param name "Family, Given", as the epikrise has it */
    static Patient patient(String birthNumber, String name) {
        String[] parts = name.split(",", 2);
        Patient patient = new Patient();
        patient.addIdentifier(identifier(IdentifierSystem.FNR, birthNumber));
        patient.addName().setFamily(parts[0].trim());
        if (parts.length > 1) {
            patient.getNameFirstRep().addGiven(parts[1].trim());
        }
        return patient;
    }

    /** The person lets NAV have what concerns work, for a year, and nothing of what concerns the illness. */
    static Consent consent(String patientId, Cast cast, Instant now) {
        Consent consent = new Consent();
        consent.setStatus(ConsentState.ACTIVE);
        consent.setScope(concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"));
        consent.addCategory(concept("http://loinc.org", "59284-0"));
        consent.addCategory(concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "IDSCL"));
        Reference person = new Reference("Patient/" + patientId);
        consent.setPatient(person);
        consent.setDateTime(Date.from(now));
        consent.addPerformer(person.copy());
        consent.addOrganization()
                .setIdentifier(
                        identifier(IdentifierSystem.ENH, cast.institution().organisation()));
        consent.addPolicy().setUri("https://lovdata.no/lov/1999-07-02-64");
        consent.setProvision(provision(now));
        return consent;
    }

    private static ProvisionComponent provision(Instant now) {
        ProvisionComponent provision = new ProvisionComponent();
        provision.setType(ConsentProvisionType.PERMIT);
        provision.setPeriod(new Period().setStart(Date.from(now)).setEnd(Date.from(now.plus(YEAR))));
        provision
                .addActor()
                .setRole(concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"))
                .setReference(new Reference().setIdentifier(identifier(IdentifierSystem.ENH, Cast.NAV.organisation())));
        provision.addPurpose(coding(OwnCode.RETURN_TO_WORK));
        SHARED.forEach(category -> provision.addClass_(coding(category)));
        return provision;
    }

    static Coding coding(OwnCode code) {
        return new Coding(code.system(), code.code(), null);
    }

    private static Identifier identifier(IdentifierSystem system, String value) {
        return new Identifier().setSystem(system.uri()).setValue(value);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }
}
