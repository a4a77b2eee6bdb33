package no.rodtrad.sandbox.story;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Stands where the adapter would, and notes what the story asks of it. */
final class ScriptedServer implements AutoCloseable {

    final List<String> calls = new ArrayList<>();
    final List<Resource> written = new ArrayList<>();
    String appRecStatus = "1";
    boolean knowsThePerson;

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final List<String> atNav = new ArrayList<>(List.of("old"));
    private final HttpServer server;

    ScriptedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String caller = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        synchronized (calls) {
            if (!call.endsWith("/sandbox/nav/messages")) {
                calls.add(caller + " " + call);
            }
        }
        byte[] bytes = reply(call, body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String reply(String call, String body) {
        return switch (call) {
            case "POST /fhir/Patient/_search" -> bundle(knowsThePerson ? List.of(known()) : List.of());
            case "POST /fhir/Patient", "POST /fhir/Consent", "PUT /fhir/Task/review" -> store(body);
            case "POST /messages" -> receive();
            case "GET /sandbox/nav/messages" -> navMessages();
            case "GET /fhir/Task" -> bundle(List.of(review()));
            case "GET /fhir/CarePlan" -> bundle(List.of(plan()));
            default -> throw new IllegalStateException(call);
        };
    }

    private String store(String body) {
        Resource resource = (Resource) fhir.newJsonParser().parseResource(body);
        written.add(resource);
        if (resource instanceof Task) {
            atNav.add("second");
        } else {
            resource.setId("new");
        }
        return fhir.newJsonParser().encodeResourceToString(resource);
    }

    private String receive() {
        atNav.add("first");
        return "<AppRec><Id>receipt</Id><Status V='" + appRecStatus + "' DN='OK'/><Error V='E10' DN='Feil.'/></AppRec>";
    }

    private String navMessages() {
        return atNav.stream()
                .map(id -> "{\"msgId\":\"" + id + "\",\"status\":\"accepted\",\"text\":\"text of " + id + "\"}")
                .toList()
                .toString();
    }

    private static Patient known() {
        Patient patient = new Patient();
        patient.setId("known");
        return patient;
    }

    private static Task review() {
        Task task = new Task();
        task.setId("review");
        task.getMeta().setVersionId("3").setLastUpdated(new Date(0));
        task.setStatus(TaskStatus.REQUESTED);
        task.getCode().addCoding(StoryResources.coding(OwnCode.REVIEW));
        task.addInput()
                .setValue(new StringType("tekst til gjennomsyn"))
                .getType()
                .addCoding(StoryResources.coding(OwnCode.REVIEW_TEXT));
        return task;
    }

    private static CarePlan plan() {
        CarePlan plan = new CarePlan();
        plan.setId("plan");
        plan.setStatus(CarePlanStatus.ACTIVE);
        plan.getMeta().addTag().setCode("SUBSETTED");
        return plan;
    }

    private String bundle(List<? extends Resource> resources) {
        Bundle bundle = new Bundle();
        resources.forEach(resource -> bundle.addEntry().setResource(resource));
        return fhir.newJsonParser().encodeResourceToString(bundle);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
