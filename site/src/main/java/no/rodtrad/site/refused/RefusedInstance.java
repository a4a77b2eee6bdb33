package no.rodtrad.site.refused;

import java.util.List;
import no.rodtrad.site.catalogue.Artifact;

/**
 * An instance that breaks its profile.
 *
 * @param name what is wrong with it, as a short name
 * @param why the rule that it breaks, in a sentence
 */
public record RefusedInstance(String name, String why, List<RefusedIssue> issues, Artifact instance) {

    public String page() {
        return "refused-" + name + ".html";
    }

    public String jsonFile() {
        return "refused-" + name + ".json";
    }

    public boolean breaks(String profile) {
        return instance.resource().getMeta().hasProfile(profile);
    }
}
