package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.ResourceIds;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/**
 * The logical ids that the resources of a document get here. They follow from the document and from what a resource is, so that
 * its next version meets what the first one made: by the resource's own identifier, else by the address that it stands at at
 * the sender's, else by its place among those of its type.
 */
final class Naming {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final MappingContext context;
    private final Map<String, Integer> used = new HashMap<>();

    Naming(MappingContext context) {
        this.context = context;
    }

    /** For each entry, by its URL, the id. */
    Map<String, String> of(Entries entries) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Entry entry : entries.all()) {
            ids.put(entry.fullUrl(), id(entry));
        }
        // What somebody does somewhere is named by who and where, which have their names now.
        entries.all("PractitionerRole")
                .forEach(entry -> role(entries, entry, ids).ifPresent(id -> ids.put(entry.fullUrl(), id)));
        return ids;
    }

    private String id(Entry entry) {
        Resource resource = entry.resource();
        if (resource instanceof Patient) {
            return context.patientId();
        }
        if (resource instanceof Composition) {
            return numbered("composition");
        }
        if (resource instanceof MessageHeader) {
            // What is around the document has no part in it, nor an identifier.
            return numbered("header");
        }
        return Parties.sharedId(resource).orElseGet(() -> numbered(resource.fhirType() + own(entry)));
    }

    private static Optional<String> role(Entries entries, Entry entry, Map<String, String> ids) {
        PractitionerRole role = (PractitionerRole) entry.resource();
        Optional<Entry> who = entries.resolve(entry, role.getPractitioner().getReference());
        Optional<Entry> where = entries.resolve(entry, role.getOrganization().getReference());
        return who.isPresent() && where.isPresent()
                ? Optional.of(ResourceIds.shared(
                        "role",
                        ids.get(who.get().fullUrl()) + "|" + ids.get(where.get().fullUrl())))
                : Optional.empty();
    }

    private String numbered(String role) {
        return context.ids().of(role, used.merge(role, 1, Integer::sum) - 1);
    }

    private static String own(Entry entry) {
        return FHIR
                .newTerser()
                .getValues(entry.resource(), entry.resource().fhirType() + ".identifier", Identifier.class)
                .stream()
                .filter(Identifier::hasValue)
                .map(identifier -> "|" + identifier.getSystem() + "|" + identifier.getValue())
                .findFirst()
                .orElseGet(() -> Entries.isRestful(entry) ? "|" + entry.fullUrl() : "");
    }
}
