package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;

/**
 * Makes folders. A folder's content depends on seed, number, person and settings alone.
 *
 * @param seed decides everything that is drawn
 * @param plans CarePlans per folder; the last is active, the earlier ones completed
 * @param today the day on which the folders are looked at
 * @param institutions how many institutions share the folders, 40 at most
 */
public record FolderMaker(long seed, int plans, LocalDate today, int institutions) {

    /** The institution of every folder where they share one. */
    public static Organisation onlyInstitution() {
        return Directory.institution(0);
    }

    /** The folder of a number and a person. */
    public Folder make(long number, SyntheticPerson person) {
        Draft draft = new Draft(number);
        Patients.add(draft, person);
        Sickness.add(draft);
        Plans.add(draft, plans);
        Dialogue.add(draft);
        List<ObjectNode> ordered = new ArrayList<>(draft.resources.size());
        for (String type : Folder.ORDER) {
            draft.resources.stream()
                    .filter(resource ->
                            type.equals(resource.path("resourceType").asText()))
                    .forEach(ordered::add);
        }
        return new Folder(number, List.copyOf(ordered));
    }

    /** A folder in the making. */
    final class Draft {

        final List<ObjectNode> resources = new ArrayList<>();
        final SplittableRandom random;
        final LocalDate begun;
        final int institution;
        private final long number;

        private Draft(long number) {
            this.number = number;
            // The multiplier spreads neighbouring numbers; it is that of the random generator itself.
            this.random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
            this.begun = today.minusDays(60 + random.nextInt(300));
            this.institution = random.nextInt(institutions);
        }

        LocalDate today() {
            return today;
        }

        /** A number, always the same for the same seed, folder and place. */
        String id(String place) {
            return UUID.nameUUIDFromBytes((seed + "/" + number + "/" + place).getBytes(StandardCharsets.US_ASCII))
                    .toString();
        }

        ObjectNode add(ObjectNode resource) {
            resources.add(resource);
            return resource;
        }

        ObjectNode first(String type) {
            return resources.stream()
                    .filter(resource ->
                            type.equals(resource.path("resourceType").asText()))
                    .findFirst()
                    .orElseThrow();
        }

        ObjectNode patient() {
            return first("Patient");
        }

        <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
