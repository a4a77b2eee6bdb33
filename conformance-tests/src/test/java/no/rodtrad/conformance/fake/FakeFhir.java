package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.conformance.fake.FakeStore.Kept;
import no.rodtrad.conformance.json.Json;

/** The fake's FHIR door. */
final class FakeFhir {

    private static final List<String> TYPES =
            List.of("CarePlan", "Encounter", "Communication", "Consent", "Patient", "EpisodeOfCare", "Task");

    private final Set<Fault> faults;
    private final FakeStore store;
    private final FakePromises promises;

    FakeFhir(Set<Fault> faults, FakeStore store) {
        this.faults = faults;
        this.store = store;
        promises = new FakePromises(faults, store);
    }

    Reply metadata() {
        ObjectNode statement = Json.object()
                .put("resourceType", "CapabilityStatement")
                .put("fhirVersion", has(Fault.METADATA_OF_R5) ? "5.0.0" : "4.0.1");
        var resources = statement.withArray("rest").addObject().withArray("resource");
        promises.tell(statement);
        TYPES.stream()
                .filter(type -> !(has(Fault.METADATA_LACKS_TASK) && "Task".equals(type)))
                .filter(type -> !"Encounter".equals(type))
                .forEach(type -> resources.addObject().put("type", type));
        return Reply.fhir(200, statement);
    }

    Reply answer(Ask ask) {
        Optional<Reply> promised = promises.answer(ask);
        if (promised.isPresent()) {
            return promised.get();
        }
        String path = ask.path().substring("/fhir/".length());
        if (path.equals("Patient/_search")) {
            return has(Fault.NO_POST_SEARCH)
                    ? Reply.outcome(404, "RT-ACC-004", "")
                    : byNumber(Ask.form(ask.body()).get("identifier"));
        }
        if (ask.query().containsKey("identifier") && !has(Fault.NUMBER_IN_URL_TAKEN)) {
            return Reply.outcome(400, "RT-FHR-006", "");
        }
        if (ask.method().equals("POST")) {
            return create(path, ask);
        }
        if (ask.method().equals("PUT")) {
            return update(path, ask);
        }
        return path.contains("/") ? read(path, ask) : plansOf(ask);
    }

    private Reply byNumber(String identifier) {
        String number = identifier.substring(identifier.indexOf('|') + 1);
        List<ObjectNode> found = store.all().values().stream()
                .map(Kept::resource)
                .filter(r -> "Patient".equals(r.path("resourceType").asText()) && Json.says(r, number))
                .toList();
        return searchset(
                has(Fault.TWO_PATIENTS_FOUND)
                        ? Stream.concat(found.stream(), found.stream()).toList()
                        : found,
                0);
    }

    private Reply plansOf(Ask ask) {
        String patient = ask.query().getOrDefault("patient", "");
        List<Kept> plans = store.all().values().stream()
                .filter(k -> "CarePlan".equals(k.resource().path("resourceType").asText()))
                .filter(k -> patient.equals(subject(k.resource())))
                .toList();
        List<ObjectNode> visible = Stream.concat(
                        plans.stream().filter(k -> mayFind(ask, k)).map(k -> view(ask, k)),
                        has(Fault.PLANS_OF_OTHERS_FOUND) && !ask.isNav()
                                ? Stream.of(FakePlans.plan("Patient/somebody-else"))
                                : Stream.empty())
                .toList();
        return searchset(visible, has(Fault.TOTAL_COUNTS_HIDDEN) ? plans.size() : visible.size());
    }

    private Reply read(String path, Ask ask) {
        String id = path.substring(path.indexOf('/') + 1);
        Kept found = store.all().get(path);
        if (found == null) {
            return Reply.outcome(404, "RT-ACC-004", "no " + id);
        }
        if (!mayRead(ask, found)) {
            if (ask.isNav()) {
                return Reply.outcome(404, "RT-ACC-004", "no " + id);
            }
            String text = has(Fault.HIDDEN_HAS_OTHER_TEXT) ? "hidden " + id : "no " + id;
            Reply hidden = Reply.outcome(has(Fault.HIDDEN_IS_403) ? 403 : 404, "RT-ACC-004", text);
            return has(Fault.HIDDEN_HAS_ETAG) ? hidden.with("ETag", "W/\"1\"") : hidden;
        }
        return Reply.fhir(200, view(ask, found));
    }

    private Reply create(String type, Ask ask) {
        ObjectNode body = (ObjectNode) Json.read(ask.body());
        if (!type.equals(body.path("resourceType").asText()) && !has(Fault.EMPTY_RESOURCE_TAKEN)) {
            return Reply.outcome(400, "RT-FHR-001", "");
        }
        boolean endless = body.path("provision").path("period").path("end").isMissingNode();
        if (type.equals("Consent") && endless && !has(Fault.ENDLESS_CONSENT_TAKEN)) {
            return Reply.outcome(422, "RT-FHR-010", "");
        }
        if (type.equals("Encounter") && has(Fault.CREATE_LOSES_PERIOD)) {
            body.remove("period");
        }
        ObjectNode kept = store.add(body, ask.caller().key());
        Reply created = Reply.fhir(201, kept);
        boolean silent = type.equals("Encounter") && has(Fault.CREATE_WITHOUT_LOCATION);
        return silent
                ? created
                : created.with(
                        "Location",
                        "http://fake/fhir/" + type + "/" + kept.path("id").asText() + "/_history/1");
    }

    private Reply update(String path, Ask ask) {
        JsonNode current = store.all().get(path).resource();
        String version = "W/\"" + current.path("meta").path("versionId").asText() + "\"";
        if (ask.ifMatch() != null && !ask.ifMatch().equals(version) && !has(Fault.IF_MATCH_IGNORED)) {
            return Reply.outcome(412, "RT-FHR-005", "");
        }
        store.replace(path, (ObjectNode) Json.read(ask.body()));
        return Reply.fhir(200, store.all().get(path).resource());
    }

    private ObjectNode view(Ask ask, Kept kept) {
        boolean plan = "CarePlan".equals(kept.resource().path("resourceType").asText());
        return plan && ask.isNav()
                ? FakePlans.viewOfNav(faults, kept.resource())
                : plan && has(Fault.INSTITUTION_GETS_NAVS_VIEW)
                        ? FakePlans.viewOfNav(Set.of(), kept.resource())
                        : kept.resource();
    }

    private boolean mayFind(Ask ask, Kept kept) {
        return ask.isNav()
                ? store.consented(subject(kept.resource())) || has(Fault.NAV_SEARCHES_WITHOUT_CONSENT)
                : mayRead(ask, kept);
    }

    private boolean mayRead(Ask ask, Kept kept) {
        return ask.isNav()
                ? store.consented(subject(kept.resource())) || has(Fault.NAV_READS_WITHOUT_CONSENT)
                : kept.owner().equals(ask.caller().key());
    }

    private static String subject(JsonNode resource) {
        return resource.path("subject").path("reference").asText();
    }

    private Reply searchset(List<ObjectNode> found, int total) {
        ObjectNode bundle = Json.object()
                .put("resourceType", "Bundle")
                .put("type", "searchset")
                .put("total", total);
        var entries = bundle.withArray("entry");
        found.forEach(resource -> entries.addObject().set("resource", resource));
        return Reply.fhir(200, bundle);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
