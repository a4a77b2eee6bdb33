package no.rodtrad.conformance.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.profiles.IdentifierSystem;

/** The FHIR interactions that the suite uses (FHIR R4, RESTful API). */
public final class FhirCalls {

    /** The media type of FHIR in JSON. */
    public static final String JSON = "application/fhir+json";

    private FhirCalls() {}

    /** Read, by type and id: {@code Patient/1}. */
    public static Call read(String path) {
        return Call.get("/fhir/" + path).header("Accept", JSON);
    }

    /** Create. */
    public static Call create(String type, JsonNode body) {
        return Call.post("/fhir/" + type, JSON, Json.write(body)).header("Accept", JSON);
    }

    /** Update of the resource that the body names. */
    public static Call update(JsonNode body) {
        return Call.put("/fhir/" + path(body), JSON, Json.write(body)).header("Accept", JSON);
    }

    /** Search for a patient's plans. */
    public static Call plansOf(String patientId) {
        return read("CarePlan?patient=Patient/" + patientId);
    }

    /** Search by birth number, with the number in the body. */
    public static Call patientByNumber(String number) {
        String form = "identifier=" + URLEncoder.encode(IdentifierSystem.FNR.uri() + "|" + number, UTF_8);
        return Call.post("/fhir/Patient/_search", "application/x-www-form-urlencoded", form)
                .header("Accept", JSON);
    }

    /** Type and id of a resource, as in a URL. */
    public static String path(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    /** Type and id of what was created, from the Location header. */
    public static Step<String> created(Answer answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(location -> location.contains("/fhir/"))
                .map(location -> location.substring(location.indexOf("/fhir/") + 6))
                .map(path -> path.replaceAll("/_history/.*$", ""))
                .map(Step::done)
                .orElse(Step.blocked("the answer to a create has no Location"));
    }

    /** The resources of a type in a search answer. */
    public static List<JsonNode> matches(Answer answer, String type) {
        JsonNode bundle = Json.read(answer.body());
        return Json.elements(bundle.path("entry"))
                .map(entry -> entry.path("resource"))
                .filter(resource -> type.equals(resource.path("resourceType").asText()))
                .toList();
    }

    /** Whether a search was answered with a result, be it empty. */
    public static boolean isSearchset(Answer answer) {
        return answer.status() == 200
                && "searchset".equals(Json.read(answer.body()).path("type").asText());
    }
}
