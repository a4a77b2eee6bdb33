package no.rodtrad.adapter.store;

import java.time.Instant;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;

/**
 * One version of a resource as it lies in the store.
 *
 * @param patientId whose folder it belongs to; {@link ResourceStore#SHARED} for organisations and practitioners
 * @param resource with logical id, version and last-updated set, without narrative
 * @param narrative what the sender wrote as narrative: free text that nobody has reviewed; null where there was none
 */
public record StoredResource(UUID patientId, Resource resource, int version, Instant updated, String narrative) {

    /** The versioned reference, such as {@code Consent/x/_history/2}. */
    public String versionedReference() {
        return reference() + "/_history/" + version;
    }

    /** The reference, such as {@code Consent/x}. */
    public String reference() {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
