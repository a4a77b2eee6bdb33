package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import no.rodtrad.adapter.access.CallerAuthentication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Patient, which is also found by national identifier, through {@code POST _search} only. */
class PatientProvider extends WritableProvider<Patient> {

    private final FhirReading reading;

    PatientProvider(FhirReading reading, WriteValidation writing) {
        super(Patient.class, reading, writing);
        this.reading = reading;
    }

    /** Search by {@code identifier=<system>|<value>}. */
    @Search
    public List<Resource> byIdentifier(@RequiredParam(name = "identifier") TokenParam identifier) {
        return reading.patientByIdentifier(identifier, CallerAuthentication.current());
    }
}
