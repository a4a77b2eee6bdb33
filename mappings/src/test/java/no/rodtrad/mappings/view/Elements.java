package no.rodtrad.mappings.view;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** The paths of every element of a resource that has a value, with fixed values where a code system is closed. */
final class Elements {

    private Elements() {}

    static Set<String> of(Resource resource) {
        // Through the wire, so that nothing is counted that is not sent.
        Resource sent = (Resource) FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
        Set<String> paths = new TreeSet<>();
        collect(sent, resource.fhirType(), paths);
        return paths;
    }

    private static void collect(Base element, String path, Set<String> paths) {
        if (element.isPrimitive() && element.primitiveValue() != null) {
            paths.add(path);
        }
        for (Property property : element.children()) {
            String name = property.getName().replace("[x]", "");
            property.getValues().forEach(value -> collect(value, path + "." + name, paths));
        }
    }
}
