package no.rodtrad.adapter.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Resources to stored text and back. A narrative makes parsing eight times dearer and nothing reads it on the way, so the
 * working copy carries none; the texts of a document's sections are content and stay.
 */
@Component
class ResourceCodec {

    private final FhirContext fhir = FhirContext.forR4Cached();

    /** The stored forms of a resource. */
    record Encoded(String content, String narrative) {}

    Encoded encode(Resource resource) {
        Resource copy = resource.copy();
        String narrative = null;
        if (copy instanceof DomainResource domain && domain.hasText()) {
            narrative = domain.getText().getDivAsString();
            domain.setText(null);
        }
        // The version is the store's, not content; HAPI would write the one of the id into meta.
        copy.setId(copy.getIdElement().toUnqualifiedVersionless());
        copy.getMeta().setVersionId(null);
        copy.getMeta().setLastUpdated(null);
        return new Encoded(parser().encodeResourceToString(copy), narrative);
    }

    StoredResource decode(UUID patientId, String id, int version, Instant updated, String content, String narrative) {
        Resource resource = (Resource) parser().parseResource(content);
        resource.setId(resource.fhirType() + "/" + id + "/_history/" + version);
        resource.getMeta().setVersionId(Integer.toString(version));
        resource.getMeta().setLastUpdated(Date.from(updated));
        return new StoredResource(patientId, resource, version, updated, narrative);
    }

    private IParser parser() {
        return fhir.newJsonParser().setOverrideResourceIdWithBundleEntryFullUrl(false);
    }
}
