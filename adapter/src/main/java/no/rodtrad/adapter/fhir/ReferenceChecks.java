package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Referential integrity. A reference to another person's resource is answered as one to nothing, or it would tell that the
 * resource exists.
 */
@Component
class ReferenceChecks {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;
    private final String base;

    /** @param base of this server; empty where it is what each request calls it */
    ReferenceChecks(ResourceStore store, @Value("${rodtrad.fhir.base-url:}") String base) {
        this.store = store;
        this.base = base;
    }

    void stayInFolder(Resource resource, UUID patient, Together together) {
        List<ResourceReferenceInfo> references = fhir.newTerser().getAllResourceReferences(resource).stream()
                .filter(reference -> target(reference).hasIdPart()
                        && !target(reference).isLocal()
                        && !(isHere(target(reference)) && together.bring(target(reference), patient)))
                .toList();
        Set<String> names = references.stream()
                .map(ReferenceChecks::target)
                .filter(this::isOfKnownType)
                .map(ReferenceChecks::name)
                .collect(Collectors.toSet());
        Map<String, UUID> owners = store.owners(names);
        for (ResourceReferenceInfo reference : references) {
            IIdType target = target(reference);
            UUID owner = isHere(target) && isOfKnownType(target) ? owners.get(name(target)) : null;
            if (!patient.equals(owner) && !ResourceStore.SHARED.equals(owner)) {
                throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, resource.fhirType() + "." + reference.getName());
            }
        }
    }

    /** What stands before the type has to be this server's address: elsewhere the same name is another's. */
    private boolean isHere(IIdType target) {
        return target.isAbsolute() ? base.isEmpty() || base.equals(target.getBaseUrl()) : !target.hasBaseUrl();
    }

    private static IIdType target(ResourceReferenceInfo reference) {
        return reference.getResourceReference().getReferenceElement();
    }

    private static String name(IIdType target) {
        return target.getResourceType() + "/" + target.getIdPart();
    }

    private boolean isOfKnownType(IIdType target) {
        return target.hasResourceType() && fhirKnows(target.getResourceType());
    }

    private boolean fhirKnows(String type) {
        return fhir.getResourceTypes().contains(type);
    }
}
