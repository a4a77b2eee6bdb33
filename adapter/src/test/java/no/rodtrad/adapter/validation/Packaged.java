package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Resource;

/** The validator over the package, made once for all tests. */
final class Packaged {

    static final ProfileValidator VALIDATOR = ProfileValidator.packaged();

    private Packaged() {}

    static Resource parsed(String json) {
        return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
    }
}
