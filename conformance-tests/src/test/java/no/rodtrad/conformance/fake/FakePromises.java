package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.conformance.fake.FakeStore.Kept;
import no.rodtrad.conformance.json.Json;

/** What the fake's FHIR door does beyond read, create and update; it says so in its statement. */
final class FakePromises {

    private static final List<String> INTERACTIONS =
            List.of("read", "create", "update", "patch", "delete", "history-instance", "search-type");

    private final Set<Fault> faults;
    private final FakeStore store;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Reply> answered = new HashMap<>();

    FakePromises(Set<Fault> faults, FakeStore store) {
        this.faults = faults;
        this.store = store;
    }

    void tell(ObjectNode statement) {
        ObjectNode rest = (ObjectNode) statement.withArray("rest").get(0);
        ObjectNode stays = rest.withArray("resource").addObject().put("type", "Encounter");
        if (has(Fault.NOTHING_PROMISED)) {
            return;
        }
        stays.put("conditionalCreate", true);
        INTERACTIONS.forEach(code -> stays.withArray("interaction").addObject().put("code", code));
        ObjectNode bundles = rest.withArray("resource").addObject().put("type", "Bundle");
        bundles.withArray("interaction").addObject().put("code", "create");
        rest.withArray("interaction").addObject().put("code", "transaction");
        rest.withArray("operation").addObject().put("name", "changes");
        rest.withArray("operation").addObject().put("name", "process-message");
    }

    /** Empty where the question is one of those that every server answers. */
    Optional<Reply> answer(Ask ask) {
        String path = ask.path().substring("/fhir".length()).replaceFirst("^/", "");
        Reply reply = switch (ask.method() + " " + path.replaceFirst("/[0-9a-f-]{36}", "/ID")) {
            case "POST " -> transaction(ask);
            case "POST Bundle" -> document(ask);
            case "POST $process-message" -> message(ask);
            case "POST Encounter" -> ask.ifNoneExist() == null ? null : onCondition(ask);
            case "GET $changes" -> changes(ask);
            case "GET Encounter", "GET Composition" -> search(path, ask);
            case "GET Encounter/ID/_history" -> history(path);
            case "PATCH Encounter/ID" -> patch(path);
            case "DELETE Encounter/ID" -> delete(path);
            case "GET Encounter/ID" ->
                gone.contains(path) ? Reply.outcome(has(Fault.DELETED_IS_404) ? 404 : 410, "RT-FHR-040", "") : null;
            default -> null;
        };
        return Optional.ofNullable(reply);
    }

    private Reply onCondition(Ask ask) {
        String urn = ask.ifNoneExist().substring(ask.ifNoneExist().indexOf('|') + 1);
        Optional<ObjectNode> known = store.all().values().stream()
                .map(Kept::resource)
                .filter(resource -> Json.says(resource, urn))
                .findFirst();
        return known.isPresent() && !has(Fault.CONDITION_IGNORED) ? Reply.fhir(200, known.get()) : null;
    }

    private Reply patch(String path) {
        ObjectNode changed = store.all().get(path).resource().deepCopy();
        if (!has(Fault.PATCH_WITHOUT_EFFECT)) {
            changed.put("status", "in-progress");
        }
        store.replace(path, changed);
        return Reply.fhir(200, changed);
    }

    private Reply delete(String path) {
        gone.add(path);
        store.all().remove(path);
        return Reply.of(204, "text/plain", "");
    }

    private Reply transaction(Ask ask) {
        if (has(Fault.TRANSACTION_IN_HALVES)) {
            JsonNode first = Json.read(ask.body()).path("entry").path(0).path("resource");
            store.add(first.deepCopy(), ask.caller().key());
        }
        return Reply.outcome(422, "RT-FHR-003", "");
    }

    private Reply history(String path) {
        String id = path.split("/")[1];
        List<ObjectNode> versions = store.log().stream()
                .filter(resource -> id.equals(resource.path("id").asText()))
                .toList();
        List<ObjectNode> newestFirst = new ArrayList<>(versions);
        Collections.reverse(newestFirst);
        return bundle("history", has(Fault.HISTORY_OF_ONE_VERSION) ? newestFirst.subList(0, 1) : newestFirst);
    }

    private Reply changes(Ask ask) {
        List<ObjectNode> log = store.log();
        int from = Integer.parseInt(ask.query().getOrDefault("cursor", "0"));
        int count = Integer.parseInt(ask.query().get("_count"));
        int to = Math.min(log.size(), from + count);
        ObjectNode feed = Json.object().put("resourceType", "Bundle").put("type", "history");
        for (ObjectNode resource : log.subList(Math.min(from, to), to)) {
            boolean left = has(Fault.FEED_LEAVES_OUT) && count == 1 && to == log.size();
            ObjectNode entry = feed.withArray("entry").addObject();
            entry.putObject("request")
                    .put(
                            "url",
                            left
                                    ? "Encounter/other"
                                    : resource.path("resourceType").asText() + "/"
                                            + resource.path("id").asText());
            entry.putObject("response")
                    .put("etag", resource.path("meta").path("versionId").asText());
            if (has(Fault.FEED_REPEATS)) {
                feed.withArray("entry").add(entry.deepCopy());
            }
        }
        feed.withArray("link")
                .addObject()
                .put("relation", "next")
                .put("url", "http://fake/fhir/$changes?cursor=" + to + "&_count=" + count);
        return Reply.fhir(200, feed);
    }

    private Reply search(String type, Ask ask) {
        boolean lenient = "handling=lenient".equals(ask.prefer()) && !has(Fault.LENIENCE_REFUSED);
        if (ask.query().containsKey("no-such-parameter") && !lenient && !has(Fault.UNKNOWN_PARAMETER_PASSED_OVER)) {
            return Reply.outcome(400, "RT-SEA-001", "");
        }
        List<ObjectNode> found = store.all().values().stream()
                .map(Kept::resource)
                .filter(resource -> type.equals(resource.path("resourceType").asText()))
                .toList();
        return bundle("searchset", found);
    }

    private Reply document(Ask ask) {
        JsonNode document = Json.read(ask.body());
        String id = document.path("identifier").path("value").asText();
        if (has(Fault.DOCUMENT_MADE_TWICE) || !answered.containsKey(id)) {
            JsonNode first = document.path("entry").path(0).path("resource");
            ObjectNode made = store.add(first.deepCopy(), ask.caller().key());
            Reply reply = Reply.outcome(201, "", "");
            String place = answered.containsKey(id)
                    ? answered.get(id).headers().get("Location")
                    : "http://fake/fhir/Composition/" + made.path("id").asText() + "/_history/1";
            answered.put(id, reply.with("Location", place));
        }
        return answered.get(id);
    }

    private Reply message(Ask ask) {
        String id = Json.read(ask.body())
                .path("entry")
                .path(0)
                .path("resource")
                .path("id")
                .asText();
        if (has(Fault.MESSAGE_ANSWERED_ANEW)) {
            answered.remove(id);
        }
        return answered.computeIfAbsent(id, this::response);
    }

    private Reply response(String id) {
        ObjectNode response = Json.object().put("resourceType", "Bundle").put("type", "message");
        ObjectNode header = response.withArray("entry").addObject().putObject("resource");
        header.put("resourceType", "MessageHeader").put("id", UUID.randomUUID().toString());
        header.putObject("response").put("identifier", id).put("code", "ok");
        return Reply.fhir(200, response);
    }

    private static Reply bundle(String type, List<ObjectNode> resources) {
        ObjectNode bundle = Json.object().put("resourceType", "Bundle").put("type", type);
        bundle.withArray("entry");
        resources.forEach(resource -> bundle.withArray("entry").addObject().set("resource", resource));
        return Reply.fhir(200, bundle);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
