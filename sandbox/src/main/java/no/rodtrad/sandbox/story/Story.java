package no.rodtrad.sandbox.story;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import no.rodtrad.sandbox.Progress;
import no.rodtrad.sandbox.issuers.Cast;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.w3c.dom.Element;

/**
 * Plays one case through, over HTTP like any client: a person permits, an institution sends an epikrise, NAV receives the
 * facts at once and the free text after somebody has seen it, and then pulls the plan.
 */
public final class Story {

    private static final int STEPS = 7;
    private static final int REVIEW_ATTEMPTS = 50;
    private static final Set<TaskStatus> OVER = Set.of(
            TaskStatus.COMPLETED,
            TaskStatus.CANCELLED,
            TaskStatus.REJECTED,
            TaskStatus.FAILED,
            TaskStatus.ENTEREDINERROR);

    private final StoryHttp http;
    private final StoryFhir fhir;
    private final NavDesk nav;
    private final StoryEpikrise epikrise;
    private final Cast cast;
    private final Progress progress;
    private final Clock clock;
    private final List<String> done = new ArrayList<>();
    private String patientId;

    /** @param tokenOfRole gives an access token for a role of the cast */
    public Story(
            String baseUrl, UnaryOperator<String> tokenOfRole, StoryEpikrise epikrise, PrintStream out, Clock clock) {
        this.http = new StoryHttp(baseUrl, tokenOfRole);
        this.fhir = new StoryFhir(http);
        this.nav = new NavDesk(http);
        this.epikrise = epikrise;
        this.cast = epikrise.cast();
        this.progress = new Progress(out, "Story", STEPS);
        this.clock = clock;
    }

    /** Plays it to the end or to the first step that fails. */
    public StoryOutcome play() {
        try {
            patientId = step("the institution finds or registers the person", this::findOrRegister);
            step("the person permits NAV to see work-related facts", this::permit);
            progress.detail(step("the institution sends an epikrise", this::sendEpikrise));
            progress.detail(step("NAV receives the coded facts", this::received));
            progress.detail(step("the institution releases the text NAV would get", this::release));
            progress.detail(step("NAV receives the released text", this::received));
            progress.detail(step("NAV pulls the rehabilitation plan", this::pull));
            return new StoryOutcome(List.copyOf(done), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new StoryOutcome(List.copyOf(done), "interrupted");
        } catch (Exception e) {
            progress.detail("The story stops here; the server goes on. " + e.getMessage());
            return new StoryOutcome(List.copyOf(done), String.valueOf(e.getMessage()));
        }
    }

    private <T> T step(String title, Callable<T> work) throws Exception {
        T result = progress.step(title, work);
        done.add(title);
        return result;
    }

    private String findOrRegister() throws Exception {
        List<Patient> found =
                fhir.searchByIdentifier("institution", Patient.class, IdentifierSystem.FNR.uri(), cast.person());
        Patient patient = found.isEmpty()
                ? fhir.create("institution", StoryResources.patient(cast.person(), epikrise.patientName()))
                : found.get(0);
        return patient.getIdElement().getIdPart();
    }

    private String permit() throws Exception {
        Instant now = clock.instant();
        return fhir.create("person", StoryResources.consent(patientId, cast, now))
                .getIdElement()
                .getIdPart();
    }

    private String sendEpikrise() throws Exception {
        nav.clear();
        String receipt = http.post("institution", "/messages", "application/xml", epikrise.asSentAt(clock.instant()));
        Element appRec = XmlGateway.parse(receipt.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
        Element status =
                Elements.first(appRec, "Status").orElseThrow(() -> new StoryFailure("the answer is not an AppRec"));
        String errors = String.join(
                " ",
                Elements.children(appRec, "Error").stream()
                        .map(error -> error.getAttribute("V") + " " + error.getAttribute("DN"))
                        .toList());
        if (!"1".equals(status.getAttribute("V"))) {
            throw new StoryFailure("the epikrise was rejected: " + errors);
        }
        return "AppRec " + Elements.text(appRec, "Id").orElse("") + ": " + status.getAttribute("DN");
    }

    private String received() throws Exception {
        NavDesk.Arrived message = nav.next();
        if (!"accepted".equals(message.status())) {
            throw new StoryFailure("NAV rejected message " + message.msgId());
        }
        return message.text();
    }

    private String release() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int attempt = 0; attempt < REVIEW_ATTEMPTS; attempt++) {
            Optional<Task> review = fhir.ofPatient("institution", Task.class, patientId).stream()
                    .filter(Story::isOpenReview)
                    .max(Comparator.comparing(task -> task.getMeta().getLastUpdated()));
            if (review.isPresent()) {
                Coding text = StoryResources.coding(OwnCode.REVIEW_TEXT);
                review.get().getInput().stream()
                        .filter(input -> input.getType().hasCoding(text.getSystem(), text.getCode()))
                        .forEach(input -> texts.add(input.getValue().primitiveValue()));
                review.get().setStatus(TaskStatus.COMPLETED);
                fhir.update("institution", review.get());
                return "released: " + texts.size() + (texts.size() == 1 ? " text" : " texts") + "\n"
                        + String.join("\n", texts);
            }
            Thread.sleep(200);
        }
        throw new StoryFailure("there is no open review task for the person");
    }

    private static boolean isOpenReview(Task task) {
        Coding code = StoryResources.coding(OwnCode.REVIEW);
        return task.getCode().hasCoding(code.getSystem(), code.getCode()) && !OVER.contains(task.getStatus());
    }

    private String pull() throws Exception {
        List<CarePlan> plans = fhir.ofPatient("nav", CarePlan.class, patientId);
        if (plans.isEmpty()) {
            throw new StoryFailure("NAV sees no plan");
        }
        return String.join("\n", plans.stream().map(Story::inOneLine).toList());
    }

    private static String inOneLine(CarePlan plan) {
        List<String> tags =
                plan.getMeta().getTag().stream().map(Coding::getCode).toList();
        return plan.fhirType() + "/" + plan.getIdElement().getIdPart() + ": "
                + plan.getStatus().toCode() + ", from "
                + plan.getPeriod().getStartElement().getValueAsString() + ", "
                + plan.getActivity().size() + " activities, "
                + plan.getAddresses().size() + " diagnoses, tagged "
                + tags;
    }
}
