package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.conformance.folders.Folder;
import no.rodtrad.conformance.folders.FolderMaker;
import no.rodtrad.conformance.folders.Folders;
import no.rodtrad.conformance.json.Json;

/**
 * Puts people and their plans into a server by plain creates, so that any server takes them: the server gives the ids, and
 * what follows refers to those. Every server of a run gets the same.
 *
 * @param door the server
 * @param clients at once
 */
record Preparation(Door door, int clients) {

    // What a plan refers to; the rest of a folder is not needed here.
    private static final Set<String> TYPES =
            Set.of("Patient", "CareTeam", "Observation", "Consent", "Goal", "ServiceRequest", "CarePlan");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final Pattern LOCATION = Pattern.compile("/(\\w+)/([A-Za-z0-9.-]{1,64})(?:/_history/[^/]+)?$");

    /**
     * Fills the server.
     *
     * @param maker of the people; they are so many that read and search have theirs, and create has others
     */
    Prepared fill(FolderMaker maker, int people) {
        Folders folders = new Folders(maker);
        List<Folder> read = new ArrayList<>();
        List<Folder> written = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            read.add(folders.next());
            written.add(folders.next());
        }
        List<Created> kept = all(read, true);
        List<Created> open = all(written, false);
        return new Prepared(
                kept.stream().map(Created::patient).toList(),
                kept.stream().flatMap(one -> one.plans().stream()).toList(),
                open.stream().map(Created::unsent).toList());
    }

    private record Created(String patient, List<String> plans, byte[] unsent) {}

    private List<Created> all(List<Folder> folders, boolean withPlans) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Created>> running = folders.stream()
                    .map(folder -> threads.submit(() -> one(folder, withPlans)))
                    .toList();
            List<Created> created = new ArrayList<>();
            for (Future<Created> future : running) {
                created.add(future.get());
            }
            return created;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadFailure failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Created one(Folder folder, boolean withPlans) {
        Map<String, String> given = new HashMap<>();
        List<String> plans = new ArrayList<>();
        String unsent = "";
        for (ObjectNode resource : folder.resources()) {
            String type = resource.path("resourceType").asText();
            if (!TYPES.contains(type)) {
                continue;
            }
            String own = type + "/" + resource.path("id").asText();
            String body = referring(resource.deepCopy().without("id").toString(), given);
            if (type.equals("CarePlan") && !withPlans) {
                unsent = body;
                continue;
            }
            String id = create(type, body);
            given.put(own, type + "/" + id);
            if (type.equals("CarePlan")) {
                plans.add(id);
            }
        }
        String patient =
                given.get("Patient/" + folder.resources().get(0).path("id").asText());
        return new Created(patient.substring("Patient/".length()), plans, unsent.getBytes(UTF_8));
    }

    private static String referring(String body, Map<String, String> given) {
        return REFERENCE
                .matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"reference\":\"" + given.getOrDefault(found.group(1), found.group(1)) + "\""));
    }

    private String create(String type, String body) {
        HttpResponse<String> answer =
                door.send(Door.post(door.target().fhir(type), Door.JSON, body.getBytes(UTF_8), door.writer()));
        // 200: a server that knows a person may meet the person and make no second one.
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw door.failure("create of a " + type, answer);
        }
        Matcher location =
                LOCATION.matcher(answer.headers().firstValue("Location").orElse(""));
        return location.find() && location.group(1).equals(type)
                ? location.group(2)
                : Json.read(answer.body()).path("id").asText();
    }
}
