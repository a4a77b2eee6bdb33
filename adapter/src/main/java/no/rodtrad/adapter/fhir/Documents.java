package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ResourceStore;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Puts a document together when it is asked for: the Composition and what it refers to, each as the caller may see it. It is
 * not stored as a Bundle, since a copy of everything would have to be kept true and be filtered a second time.
 */
@Component
class Documents {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final FhirReading reading;
    private final ResourceStore store;
    private final FolderAccess access;

    Documents(FhirReading reading, ResourceStore store, FolderAccess access) {
        this.reading = reading;
        this.store = store;
        this.access = access;
    }

    Bundle of(IdType id, String base, CallerIdentity caller) {
        Resource composition = reading.read("Composition", id, caller);
        Bundle document = new Bundle();
        document.setType(Bundle.BundleType.DOCUMENT);
        document.setId(UUID.nameUUIDFromBytes(composition.getId().getBytes(StandardCharsets.UTF_8))
                .toString());
        // The same version of a document is the same document, whoever asks and whenever.
        document.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + document.getId());
        document.setTimestamp(composition.getMeta().getLastUpdated());
        add(document, composition, base);
        references(composition).stream()
                .map(IdType::new)
                .flatMap(target -> store.read(target.getResourceType(), target.getIdPart()).stream())
                .flatMap(stored -> access.view(stored, caller).stream())
                .forEach(resource -> add(document, resource, base));
        return document;
    }

    private Set<String> references(Resource composition) {
        Set<String> references = new LinkedHashSet<>();
        for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(composition)) {
            IIdType target = info.getResourceReference().getReferenceElement();
            if (target.hasResourceType() && target.hasIdPart()) {
                references.add(target.getResourceType() + "/" + target.getIdPart());
            }
        }
        return references;
    }

    private static void add(Bundle document, Resource resource, String base) {
        document.addEntry()
                .setFullUrl(base + "/" + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .setResource(resource);
    }
}
