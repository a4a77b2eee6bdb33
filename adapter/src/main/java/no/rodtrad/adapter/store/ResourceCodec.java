package no.rodtrad.adapter.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Resources to stored text and back. A narrative makes parsing eight times dearer and nothing reads it on the way, so the
 * working copy carries none; the texts of a document's sections are content and stay.
 */
@Component
class ResourceCodec {

    private final FhirContext fhir = FhirContext.forR4Cached();

    /**
     * The stored forms of a resource.
     *
     * @param working the copy that {@code content} was written from: without narrative, version and time
     */
    record Encoded(String content, String narrative, Resource working) {}

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
        return new Encoded(parser().encodeResourceToString(copy), narrative, copy);
    }

    Resource decode(String type, String id, int version, Instant updated, String content) {
        return marked(parse(content), type, id, version, updated);
    }

    Resource parse(String content) {
        return (Resource) parser().parseResource(content);
    }

    /** The resource with what the store knows of the version. */
    static Resource marked(Resource resource, String type, String id, int version, Instant updated) {
        String versionId = Integer.toString(version);
        resource.setId(new IdType(type, id, versionId));
        resource.getMeta().setVersionId(versionId);
        resource.getMeta().setLastUpdated(Date.from(updated));
        return resource;
    }

    private IParser parser() {
        return fhir.newJsonParser().setOverrideResourceIdWithBundleEntryFullUrl(false);
    }
}
