package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Referential integrity. A reference to another person's resource is answered as one to nothing, or it would tell that the
 * resource exists.
 */
@Component
class ReferenceChecks {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;

    ReferenceChecks(ResourceStore store) {
        this.store = store;
    }

    void stayInFolder(Resource resource, UUID patient, Together together) {
        for (ResourceReferenceInfo reference : fhir.newTerser().getAllResourceReferences(resource)) {
            IIdType target = reference.getResourceReference().getReferenceElement();
            if (target.hasIdPart()
                    && !target.isLocal()
                    && !together.bring(target, patient)
                    && !isThere(target, patient)) {
                throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, resource.fhirType() + "." + reference.getName());
            }
        }
    }

    private boolean isThere(IIdType target, UUID patient) {
        Optional<StoredResource> found = target.hasResourceType() && fhirKnows(target.getResourceType())
                ? store.read(target.getResourceType(), target.getIdPart())
                : Optional.empty();
        return found.filter(f -> f.patientId().equals(patient) || f.patientId().equals(ResourceStore.SHARED))
                .isPresent();
    }

    private boolean fhirKnows(String type) {
        return fhir.getResourceTypes().contains(type);
    }
}
