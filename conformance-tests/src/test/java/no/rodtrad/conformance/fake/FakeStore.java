package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.conformance.json.Json;

/** The resources of the fake, each with the organisation or person that may see it whole. */
final class FakeStore {

    record Kept(ObjectNode resource, String owner) {}

    private final Set<Fault> faults;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<ObjectNode> log = new ArrayList<>();

    FakeStore(Set<Fault> faults) {
        this.faults = faults;
    }

    Map<String, Kept> all() {
        return kept;
    }

    ObjectNode add(ObjectNode resource, String owner) {
        String id = UUID.randomUUID().toString();
        resource.put("id", id).putObject("meta").put("versionId", "1");
        kept.put(resource.path("resourceType").asText() + "/" + id, new Kept(resource, owner));
        log.add(resource);
        return resource;
    }

    void replace(String path, ObjectNode resource) {
        Kept before = kept.get(path);
        int version = before.resource().path("meta").path("versionId").asInt();
        int next = faults.contains(Fault.UPDATE_KEEPS_VERSION) ? version : version + 1;
        resource.putObject("meta").put("versionId", String.valueOf(next));
        kept.put(path, new Kept(resource, before.owner()));
        log.add(resource);
    }

    /** Every version in the order in which they were written. */
    List<ObjectNode> log() {
        return List.copyOf(log);
    }

    /** The Patient with a number, made when there is none. */
    ObjectNode patient(String number, String owner) {
        return kept.values().stream()
                .filter(k -> "Patient".equals(k.resource().path("resourceType").asText()))
                .filter(k -> Json.says(k.resource(), number))
                .map(Kept::resource)
                .findFirst()
                .orElseGet(() -> {
                    ObjectNode patient = Json.object().put("resourceType", "Patient");
                    patient.withArray("identifier")
                            .addObject()
                            .put("system", "urn:oid:2.16.578.1.12.4.1.4.1")
                            .put("value", number);
                    return add(patient, owner);
                });
    }

    /** Whether NAV may see the plan of a patient. */
    boolean consented(String patientReference) {
        if (faults.contains(Fault.CONSENT_WITHOUT_EFFECT)) {
            return false;
        }
        Optional<JsonNode> consent = kept.values().stream()
                .map(Kept::resource)
                .filter(r -> "Consent".equals(r.path("resourceType").asText()))
                .filter(r -> patientReference.equals(
                        r.path("patient").path("reference").asText()))
                .filter(r ->
                        "active".equals(r.path("status").asText()) || faults.contains(Fault.WITHDRAWAL_WITHOUT_EFFECT))
                .map(r -> (JsonNode) r)
                .findFirst();
        return consent.isPresent();
    }
}
