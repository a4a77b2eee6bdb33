package no.rodtrad.site.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What profiles are for; they are best met in this order. */
public enum Topic {
    FOLDER("The folder and who takes part", "episode-of-care", "care-team", "patient"),
    PLAN("The plan for the way back to work", "care-plan", "goal", "service-request", "task"),
    MEETING("Stays, meetings and dialogue", "encounter", "appointment", "communication", "questionnaire-response"),
    WORK(
            "Facts about work and health",
            "observation-sick-leave",
            "observation-work-ability",
            "observation-employment",
            "condition"),
    DOCUMENT(
            "Documents and where they came from",
            "composition",
            "document-bundle",
            "document-reference",
            "binary",
            "provenance"),
    DISCLOSURE("Who may see what", "consent", "audit-event"),
    PARTY(
            "Professionals, organisations and offers",
            "practitioner",
            "practitioner-role",
            "organization",
            "healthcare-service"),
    KNOWLEDGE("Timelines, programmes and figures", "plan-definition", "activity-definition", "measure-report"),
    OTHER("More profiles");

    private static final String PREFIX = "rodtrad-";

    private final String heading;
    private final List<String> profiles;

    Topic(String heading, String... profiles) {
        this.heading = heading;
        this.profiles = List.of(profiles);
    }

    public String heading() {
        return heading;
    }

    /** Every profile under its topic; one that no topic names is under the last. */
    public static Map<Topic, List<Artifact>> group(List<Artifact> profiles) {
        Map<Topic, List<Artifact>> groups = new LinkedHashMap<>();
        List<Artifact> left = new ArrayList<>(profiles);
        for (Topic topic : values()) {
            for (String name : topic.profiles) {
                left.stream()
                        .filter(profile -> profile.id().equals(PREFIX + name))
                        .findFirst()
                        .ifPresent(profile -> {
                            groups.computeIfAbsent(topic, key -> new ArrayList<>())
                                    .add(profile);
                            left.remove(profile);
                        });
            }
        }
        if (!left.isEmpty()) {
            groups.put(OTHER, left);
        }
        return groups;
    }
}
