package no.rodtrad.adapter.fhir.folder;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ResourceStore;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** The organisations and practitioners that views refer to; what a view hides is referred to by nobody. */
@Component
class Parties {

    private static final Set<String> TYPES = Set.of("Organization", "Practitioner", "PractitionerRole");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;

    Parties(ResourceStore store) {
        this.store = store;
    }

    /** By reference, in the order in which they are met; those that a role refers to are met through it. */
    Collection<Resource> of(Collection<Resource> views, FolderAccess.Sight sight) {
        Map<String, Resource> found = new LinkedHashMap<>();
        Collection<Resource> from = views;
        while (!from.isEmpty()) {
            Set<String> wanted = new LinkedHashSet<>();
            from.forEach(view -> wanted.addAll(references(view)));
            wanted.removeAll(found.keySet());
            Map<String, Resource> more = new LinkedHashMap<>();
            for (String reference : wanted) {
                String[] parts = reference.split("/");
                store.read(parts[0], parts[1]).flatMap(sight::view).ifPresent(party -> more.put(reference, party));
            }
            found.putAll(more);
            from = more.values();
        }
        return found.values();
    }

    private Set<String> references(Resource view) {
        Set<String> references = new LinkedHashSet<>();
        for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(view)) {
            IIdType target = info.getResourceReference().getReferenceElement();
            if (!target.isAbsolute() && target.hasIdPart() && TYPES.contains(target.getResourceType())) {
                references.add(target.getResourceType() + "/" + target.getIdPart());
            }
        }
        return references;
    }
}
