package no.rodtrad.adapter.fhir;

/** What one feature puts into every call of the FHIR door: a HAPI interceptor that is registered where it is a bean. */
public interface FhirInterceptor {}
