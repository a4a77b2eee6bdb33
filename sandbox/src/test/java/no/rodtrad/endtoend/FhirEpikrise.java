package no.rodtrad.endtoend;

import no.rodtrad.conformance.sample.Template;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;

/** The same epikrise as {@link Epikrise}, written as FHIR by its sender. */
final class FhirEpikrise {

    static final String DOCUMENTS = "/fhir/Bundle";
    static final String MESSAGES = "/fhir/$process-message";

    private static final Template DOCUMENT = Epikrise.template("epikrise-document.json");
    private static final Template MESSAGE = Epikrise.template("epikrise-message.json");

    private FhirEpikrise() {}

    static String document(Epikrise epikrise) {
        return epikrise.fill(DOCUMENT);
    }

    static String message(Epikrise epikrise) {
        return epikrise.fill(MESSAGE);
    }

    static String document(Epikrise epikrise, CompositionStatus status) {
        Bundle bundle = read(document(epikrise));
        composition(bundle).setStatus(status);
        return Scene.json(bundle);
    }

    static Bundle read(String json) {
        return (Bundle)
                ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().parseResource(json);
    }

    static Composition composition(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Composition.class::isInstance)
                .map(Composition.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
