package no.rodtrad.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Finds questionnaires and measures by their URL, which HAPI's support for pre-loaded definitions does not. */
final class ByUrl implements IValidationSupport {

    private final FhirContext fhir;
    private final Map<String, MetadataResource> definitions = new HashMap<>();

    ByUrl(FhirContext fhir, List<Resource> resources) {
        this.fhir = fhir;
        for (Resource resource : resources) {
            if (resource instanceof MetadataResource definition) {
                definitions.put(resource.fhirType() + " " + definition.getUrl(), definition);
            }
        }
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        return type == null ? null : type.cast(definitions.get(type.getSimpleName() + " " + url));
    }

    @Override
    public FhirContext getFhirContext() {
        return fhir;
    }
}
