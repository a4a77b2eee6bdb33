package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.conformance.json.Json;

/** What the fake answers. */
record Reply(int status, String mediaType, String body, Map<String, String> headers) {

    static Reply of(int status, String mediaType, String body) {
        return new Reply(status, mediaType, body, Map.of());
    }

    static Reply fhir(int status, JsonNode body) {
        return of(status, "application/fhir+json;charset=UTF-8", Json.write(body));
    }

    static Reply problem(int status, String code) {
        return of(status, "application/problem+json", "{\"status\":" + status + ",\"code\":\"" + code + "\"}");
    }

    static Reply outcome(int status, String code, String text) {
        var body = Json.object().put("resourceType", "OperationOutcome");
        var issue = body.withArray("issue").addObject().put("severity", "error").put("code", "processing");
        issue.putObject("details").withArray("coding").addObject().put("code", code);
        issue.put("diagnostics", text);
        return fhir(status, body);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, mediaType, body, more);
    }
}
