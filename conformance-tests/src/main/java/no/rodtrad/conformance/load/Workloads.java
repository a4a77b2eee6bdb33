package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.conformance.json.Json;

/**
 * Makes the requests of a mix, and looks once, before anything is measured, whether the right answer comes to them.
 *
 * @param door the server
 * @param prepared what lies there
 * @param asking how search and pull are asked
 * @param since when the preparation began, as FHIR writes an instant
 */
record Workloads(Door door, Prepared prepared, LoadOptions.Asking asking, String since) {

    private static final int OK = 200;
    private static final int CREATED = 201;

    Workload of(Mix mix, Messages messages) {
        return switch (mix) {
            case CREATE -> {
                URI address = door.target().fhir("CarePlan");
                yield tried(
                        prepared.bodies().stream()
                                .map(body -> Door.post(address, Door.JSON, body, door.writer()))
                                .toList(),
                        CREATED,
                        "");
            }
            case READ ->
                tried(
                        prepared.plans().stream()
                                .map(id -> Door.get(door.target().fhir("CarePlan/" + id), door.writer()))
                                .toList(),
                        OK,
                        "CarePlan");
            case SEARCH -> tried(prepared.patients().stream().map(this::search).toList(), OK, "Bundle");
            case PULL -> {
                String path = asking.pull().replace("{since}", since);
                yield tried(List.of(Door.get(door.target().fhir(path), door.puller())), OK, "Bundle");
            }
            case MESSAGE -> messages.signed(door);
        };
    }

    private HttpRequest search(String patient) {
        String parameters = asking.search().replace("{patient}", patient);
        return asking.post()
                ? Door.form(door.target().fhir("CarePlan/_search"), encoded(parameters), door.writer())
                : Door.get(door.target().fhir("CarePlan?" + parameters), door.writer());
    }

    private static String encoded(String parameters) {
        return Stream.of(parameters.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair.length > 1 ? pair[1] : "", UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The first request is sent: what it is answered shows what a right answer is like. */
    private Workload tried(List<HttpRequest> requests, int status, String type) {
        HttpRequest first = requests.get(0);
        String what = first.method() + " " + first.uri().getPath();
        HttpResponse<String> answer = door.send(first);
        if (answer.statusCode() != status) {
            throw door.failure(what, answer);
        }
        var body = Json.read(answer.body());
        boolean empty = type.equals("Bundle")
                && Json.elements(body.path("entry"))
                        .noneMatch(entry -> entry.path("resource")
                                .path("resourceType")
                                .asText()
                                .equals("CarePlan"));
        if (!type.isEmpty() && !body.path("resourceType").asText().equals(type) || empty) {
            throw new LoadFailure(door.target().name() + ": " + what + " did not find the CarePlans that were made");
        }
        int bytes = answer.body().getBytes(UTF_8).length;
        return new Workload(requests, true, new Expected(status, type.isEmpty() ? 0 : bytes / 2, false));
    }
}
