package no.rodtrad.adapter.fhir;

import java.util.List;

/** What one feature puts behind the FHIR door: HAPI providers of its interactions and operations. */
public interface FhirProviders {

    List<?> providers();
}
