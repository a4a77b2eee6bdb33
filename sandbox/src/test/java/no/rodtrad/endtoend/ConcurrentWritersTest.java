package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many who write the same at the same time. What was acknowledged is there with its content, versions have neither hole nor double,
 * and what was refused left nothing.
 */
@ExtendWith(SharedWorld.class)
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 60;

    private final World world;
    private final Scene scene;
    private final String token;
    private final List<String> ids = new ArrayList<>();
    /** Marker by versioned reference, such as {@code Goal/x/_history/2}. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Queue<String> doubles = new ConcurrentLinkedQueue<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    ConcurrentWritersTest(World world) {
        this.world = world;
        scene = Scene.with(world);
        token = scene.institution();
    }

    private record Version(int number, boolean deletion, String content) {}

    @Test
    @Timeout(240)
    void nothingIsLostAndNothingIsMadeUp() throws Exception {
        for (int i = 0; i < 6; i++) {
            create();
            ids.addAll(acknowledged.keySet().stream()
                    .map(reference -> reference.split("/")[1])
                    .filter(id -> !ids.contains(id))
                    .toList());
        }
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> write(new Random(writer)))
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }

        assertThat(surprises).isEmpty();
        assertThat(doubles).isEmpty();
        Map<String, List<Version>> stored = stored();
        Set<String> contents = new TreeSet<>();
        int writes = 0;
        for (Map.Entry<String, List<Version>> resource : stored.entrySet()) {
            List<Version> versions = resource.getValue();
            for (int i = 0; i < versions.size(); i++) {
                Version version = versions.get(i);
                assertThat(version.number()).as(resource.getKey()).isEqualTo(i + 1);
                if (version.deletion()) {
                    assertThat(i).as("nothing comes after a deletion").isEqualTo(versions.size() - 1);
                    assertThat(deleted).contains(resource.getKey());
                } else {
                    writes++;
                    contents.add(version.content());
                    String marker = acknowledged.get("Goal/" + resource.getKey() + "/_history/" + version.number());
                    assertThat(marker).as("acknowledged").isNotNull();
                    assertThat(version.content()).contains(marker);
                }
            }
        }
        assertThat(writes).isEqualTo(acknowledged.size());
        assertThat(deleted).allSatisfy(id -> {
            List<Version> versions = stored.get(id);
            assertThat(versions.get(versions.size() - 1).deletion()).isTrue();
        });
        assertThat(refused).isNotEmpty().noneMatch(marker -> contents.stream().anyMatch(c -> c.contains(marker)));
        assertThat(audited()).isEqualTo(writes + deleted.size());
    }

    private Void write(Random random) {
        for (int i = 0; i < WRITES; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(20)) {
                case 0, 1 -> create();
                case 2, 3, 4, 5 -> update(id, null);
                case 6, 7, 8, 9 -> update(id, current(id));
                case 10, 11, 12, 13 -> patch(id);
                case 14, 15, 16 -> together(id, ids.get(random.nextInt(ids.size())), false);
                case 17, 18 -> together(id, ids.get(random.nextInt(ids.size())), true);
                default -> {
                    if (random.nextInt(4) == 0) {
                        delete(id);
                    }
                }
            }
        }
        return null;
    }

    private void create() {
        String marker = marker();
        answered(world.http().post(token, "/fhir/Goal", Http.FHIR, Scene.json(goal(null, marker))), marker);
    }

    private void update(String id, String version) {
        String marker = marker();
        answered(world.http().put(token, "/fhir/Goal/" + id, Scene.json(goal(id, marker)), version), marker);
    }

    private void patch(String id) {
        String marker = marker();
        String patch = "[{\"op\":\"replace\",\"path\":\"/description/text\",\"value\":\"" + marker + "\"}]";
        answered(world.http().patch(token, "/fhir/Goal/" + id, "application/json-patch+json", patch), marker);
    }

    private void delete(String id) {
        Answer answer = world.http().write(token, "DELETE", "/fhir/Goal/" + id, "");
        if (answer.status() == 204 || answer.status() == 200) {
            deleted.add(id);
        } else {
            surprises.add("delete " + answer.status() + answer.text());
        }
    }

    /** Two updates and a create, of which one is bad where nothing is to be stored. */
    private void together(String one, String other, boolean bad) {
        Map<String, String> markers = new HashMap<>();
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        for (String id : new TreeSet<>(List.of(one, other))) {
            markers.put(id, marker());
            add(bundle, HTTPVerb.PUT, "Goal/" + id, goal(id, markers.get(id)));
        }
        markers.put("", marker());
        Goal last = goal(null, markers.get(""));
        if (bad) {
            last.addAddresses().setReference("ServiceRequest/" + UUID.randomUUID());
        }
        add(bundle, HTTPVerb.POST, "Goal", last);
        Answer answer = world.http().post(token, "/fhir", Http.FHIR, Scene.json(bundle));
        if (answer.status() != 200) {
            refusal(answer, markers.values().toArray(String[]::new));
            return;
        }
        for (BundleEntryComponent entry : ((Bundle) Scene.parse(answer)).getEntry()) {
            String location = entry.getResponse().getLocation();
            String id = location.split("/")[1];
            acknowledge(location, markers.getOrDefault(id, markers.get("")));
        }
    }

    private static void add(Bundle bundle, HTTPVerb method, String url, Goal goal) {
        bundle.addEntry().setResource(goal).getRequest().setMethod(method).setUrl(url);
    }

    private void answered(Answer answer, String marker) {
        if (answer.status() == 200 || answer.status() == 201) {
            Goal stored = (Goal) Scene.parse(answer);
            acknowledge(
                    "Goal/" + stored.getIdElement().getIdPart() + "/_history/"
                            + stored.getMeta().getVersionId(),
                    marker);
        } else {
            refusal(answer, marker);
        }
    }

    private void acknowledge(String reference, String marker) {
        if (acknowledged.put(reference, marker) != null) {
            doubles.add(reference);
        }
    }

    private void refusal(Answer answer, String... markers) {
        refused.addAll(List.of(markers));
        if (!Set.of("RT-FHR-004", "RT-FHR-005", "RT-FHR-040").contains(answer.code())) {
            surprises.add(answer.status() + answer.text());
        }
    }

    /** The version that is there; one that never was where it is gone. */
    private String current(String id) {
        return world.http()
                .headers(token, "/fhir/Goal/" + id)
                .firstValue("ETag")
                .map(tag -> tag.replaceAll("\\D", ""))
                .orElse("99");
    }

    private Goal goal(String id, String marker) {
        Goal goal = Goals.of(scene);
        goal.getDescription().setText(marker);
        if (id != null) {
            goal.setId(id);
        }
        return goal;
    }

    private static String marker() {
        return "merke " + UUID.randomUUID();
    }

    private Map<String, List<Version>> stored() {
        Map<String, List<Version>> stored = new HashMap<>();
        world.jdbc()
                .query(
                        "select id, version, deleted, content from resource_version"
                                + " where type = 'Goal' and patient_id = ?::uuid order by id, version",
                        row -> {
                            stored.computeIfAbsent(row.getString("id"), id -> new ArrayList<>())
                                    .add(new Version(
                                            row.getInt("version"),
                                            row.getBoolean("deleted"),
                                            row.getString("content")));
                        },
                        scene.patientId());
        return stored;
    }

    /** Rows of the audit that say that something was written, each of another version. */
    private long audited() {
        return world
                .jdbc()
                .queryForList(
                        "select subject from audit where action in ('CREATE', 'UPDATE', 'DELETE') and outcome = 'ok'"
                                + " and subject like 'Goal/%' and patient_id = ?::uuid",
                        String.class, scene.patientId())
                .stream()
                .collect(Collectors.toSet())
                .size();
    }
}
