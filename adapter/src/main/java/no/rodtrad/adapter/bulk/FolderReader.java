package no.rodtrad.adapter.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.rodtrad.adapter.store.ResourceStore;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lines to resources, with the checks that the store itself relies on: every id is a UUID and there once, every reference
 * leads to something of the same folder that came before, or to an organisation. Whether they follow their profiles is not looked at.
 */
final class FolderReader {

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Set<String> organisations = new HashSet<>();

    /** Organisations, which everybody may refer to from then on. */
    Folder organisations(List<String> lines) {
        List<Resource> read = new ArrayList<>();
        for (String line : lines) {
            Resource resource = parsed(line);
            if (!(resource instanceof Organization)) {
                throw new LoadFault("a " + resource.fhirType() + " in the file of organisations");
            }
            organisations.add(name(resource));
            read.add(resource);
        }
        return new Folder(ResourceStore.SHARED, read);
    }

    Folder folder(List<String> lines) {
        List<Resource> read = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (String line : lines) {
            Resource resource = parsed(line);
            if (there.isEmpty() != resource instanceof Patient) {
                throw new LoadFault("a folder is one Patient and what belongs to it, at " + name(resource));
            }
            // Itself included: a person may stand for themselves in a team.
            if (!there.add(name(resource))) {
                throw new LoadFault("twice in a folder: " + name(resource));
            }
            referencesLeadTo(there, resource);
            read.add(resource);
        }
        return new Folder(UUID.fromString(read.get(0).getIdElement().getIdPart()), read);
    }

    private void referencesLeadTo(Set<String> there, Resource resource) {
        for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(resource)) {
            IIdType target = info.getResourceReference().getReferenceElement();
            String name = target.getResourceType() + "/" + target.getIdPart();
            boolean leads = !target.hasIdPart() || target.isLocal() || there.contains(name);
            if (!leads && !organisations.contains(name)) {
                throw new LoadFault(
                        name(resource) + ": " + info.getName() + " refers to nothing that came before in its folder");
            }
        }
    }

    private Resource parsed(String line) {
        IParser parser = fhir.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        try {
            Resource resource = (Resource) parser.parseResource(line);
            String id = String.valueOf(resource.getIdElement().getIdPart());
            if (!UUID_SHAPE.matcher(id).matches()) {
                throw new LoadFault("a " + resource.fhirType() + " whose id is no UUID");
            }
            return resource;
        } catch (DataFormatException e) {
            // The text of the fault may quote the line.
            throw new LoadFault("a line that is no FHIR resource");
        }
    }

    static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
