package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One folder.
 *
 * @param number counted from 0
 * @param resources the Patient first, then by {@link #ORDER}; references point to earlier ones
 */
public record Folder(long number, List<ObjectNode> resources) {

    /** The types of a folder, so that references point backwards. */
    public static final List<String> ORDER = List.of(
            "Patient",
            "CareTeam",
            "EpisodeOfCare",
            "Observation",
            "Consent",
            "Goal",
            "ServiceRequest",
            "CarePlan",
            "Task",
            "Communication");

    /** The resources of a type. */
    public List<ObjectNode> of(String type) {
        return resources.stream()
                .filter(resource -> type.equals(resource.path("resourceType").asText()))
                .toList();
    }
}
