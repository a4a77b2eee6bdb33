package no.rodtrad.site.catalogue;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.rodtrad.profiles.PackagedResources;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.Resource;

/** Everything that the package holds, and the ways between. */
public final class Catalogue {

    private final List<Artifact> artifacts;
    private final Map<String, Artifact> byName = new LinkedHashMap<>();
    private final Links links;

    public Catalogue(List<Artifact> artifacts) {
        this.artifacts = List.copyOf(artifacts);
        artifacts.forEach(artifact -> byName.put(artifact.name(), artifact));
        links = links(artifacts);
    }

    /** The package as it is on the class path. */
    public static Catalogue packaged() {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(read(PackagedResources.names(), PackagedResources::json, false));
        artifacts.addAll(read(PackagedResources.exampleNames(), PackagedResources::example, true));
        return new Catalogue(artifacts);
    }

    public List<Artifact> all() {
        return artifacts;
    }

    public List<Artifact> in(Section section) {
        return artifacts.stream()
                .filter(artifact -> artifact.section() == section)
                .toList();
    }

    /** One artifact by its file name without ending; a bug in a page where the package has none. */
    public Artifact named(String name) {
        Artifact artifact = byName.get(name);
        if (artifact == null) {
            throw new IllegalStateException("a page names " + name + ", which the package does not have");
        }
        return artifact;
    }

    /** What a canonical URL names, where it is in the package. */
    public Optional<Artifact> definition(String url) {
        return artifacts.stream().filter(artifact -> url.equals(artifact.url())).findFirst();
    }

    /** The resources of one Java type among the definitions. */
    public <T extends Resource> List<T> definitions(Class<T> type) {
        return artifacts.stream()
                .filter(artifact -> !artifact.example())
                .map(Artifact::resource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The examples that claim a profile. */
    public List<Artifact> examplesOf(String profile) {
        return in(Section.EXAMPLE).stream()
                .filter(example -> example.resource().getMeta().hasProfile(profile))
                .toList();
    }

    /** The artifacts in whose text a URL stands as a whole value, without the one that it names. */
    public List<Artifact> naming(String url) {
        return artifacts.stream()
                .filter(artifact -> !url.equals(artifact.url()))
                .filter(artifact -> artifact.json().contains("\"" + url + "\""))
                .toList();
    }

    public Links links() {
        return links;
    }

    private static List<Artifact> read(List<String> names, Function<String, String> text, boolean example) {
        return names.stream()
                .map(text)
                .map(json -> new Artifact(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json), json, example))
                .toList();
    }

    private static Links links(List<Artifact> artifacts) {
        Map<String, Link> definitions = new LinkedHashMap<>();
        Map<String, Link> examples = new LinkedHashMap<>();
        for (Artifact artifact : artifacts) {
            if (artifact.example()) {
                examples.put(artifact.type() + "/" + artifact.id(), artifact.link());
            } else if (artifact.resource() instanceof NamingSystem system) {
                system.getUniqueId().forEach(id -> definitions.put(id.getValue(), artifact.link()));
            } else if (!definitions.containsKey(artifact.url()) || "CodeSystem".equals(artifact.type())) {
                // A national list has one URL for the code system and the set of all its codes.
                definitions.put(artifact.url(), artifact.link());
            }
        }
        return new Links(definitions, examples);
    }
}
