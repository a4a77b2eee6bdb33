package no.rodtrad.sandbox.story;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Resource;

/** The few FHIR interactions that the story needs. */
final class StoryFhir {

    private static final String JSON = "application/fhir+json";
    private static final int MAX_PAGES = 20;

    private final FhirContext context = FhirContext.forR4Cached();
    private final StoryHttp http;

    StoryFhir(StoryHttp http) {
        this.http = http;
    }

    <T extends Resource> T create(String role, T resource) throws IOException, InterruptedException, StoryFailure {
        return parse(resource, http.post(role, "/fhir/" + resource.fhirType(), JSON, encode(resource)));
    }

    <T extends Resource> T update(String role, T resource) throws IOException, InterruptedException, StoryFailure {
        String address =
                "/fhir/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        String etag = "W/\"" + resource.getMeta().getVersionId() + "\"";
        return parse(resource, http.put(role, address, JSON, encode(resource), etag));
    }

    /** By {@code POST _search}, because a person number must not stand in a URL. */
    <T extends Resource> List<T> searchByIdentifier(String role, Class<T> type, String system, String value)
            throws IOException, InterruptedException, StoryFailure {
        String form = "identifier=" + URLEncoder.encode(system + "|" + value, StandardCharsets.UTF_8);
        String answer = http.post(
                role,
                "/fhir/" + type.getSimpleName() + "/_search",
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8));
        return all(role, type, answer);
    }

    <T extends Resource> List<T> ofPatient(String role, Class<T> type, String patientId)
            throws IOException, InterruptedException, StoryFailure {
        return all(role, type, http.get(role, "/fhir/" + type.getSimpleName() + "?patient=Patient/" + patientId));
    }

    /** The matches of the first page and of those that follow it. */
    private <T extends Resource> List<T> all(String role, Class<T> type, String firstPage)
            throws IOException, InterruptedException, StoryFailure {
        List<T> found = new ArrayList<>();
        String page = firstPage;
        for (int n = 0; n < MAX_PAGES; n++) {
            Bundle bundle = context.newJsonParser().parseResource(Bundle.class, page);
            for (BundleEntryComponent entry : bundle.getEntry()) {
                if (type.isInstance(entry.getResource())) {
                    found.add(type.cast(entry.getResource()));
                }
            }
            BundleLinkComponent next = bundle.getLink("next");
            if (next == null) {
                break;
            }
            page = http.get(role, next.getUrl());
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private <T extends Resource> T parse(T like, String json) throws StoryFailure {
        if (json.isBlank()) {
            throw new StoryFailure("the server did not return the " + like.fhirType() + " that it stored");
        }
        return (T) context.newJsonParser().parseResource(like.getClass(), json);
    }

    private byte[] encode(Resource resource) {
        return context.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }
}
