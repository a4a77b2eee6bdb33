package no.rodtrad.adapter.search.parameter;

import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.profiles.PackagedResources;
import tools.jackson.databind.ObjectMapper;

/** The resource types that the package's statement of the adapter names. */
final class ServedTypes {

    private ServedTypes() {}

    static Set<String> packaged() {
        return new ObjectMapper()
                .readTree(PackagedResources.json("CapabilityStatement-adapter.json")).path("rest").values().stream()
                        .flatMap(rest -> rest.path("resource").values().stream())
                        .map(resource -> resource.path("type").stringValue())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
