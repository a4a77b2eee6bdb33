package no.rodtrad.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import no.rodtrad.profiles.OwnCode;
import no.rodtrad.sandbox.issuers.Cast;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ScriptedServer server;

    StoryTest() throws Exception {
        server = new ScriptedServer();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private StoryOutcome play() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Story(server.url(), role -> role, StoryEpikrise.load(), out, Clock.systemUTC()).play();
    }

    @Test
    void goesThroughAllItsStepsAsTheRightCallers() {
        StoryOutcome outcome = play();
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.done()).hasSize(7);
        assertThat(server.calls)
                .containsExactly(
                        "institution POST /fhir/Patient/_search",
                        "institution POST /fhir/Patient",
                        "person POST /fhir/Consent",
                        "institution POST /messages",
                        "institution GET /fhir/Task",
                        "institution PUT /fhir/Task/review",
                        "nav GET /fhir/CarePlan");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("text of first", "tekst til gjennomsyn", "text of second", "SUBSETTED")
                .doesNotContain("text of old");
    }

    @Test
    void thePersonPermitsWorkRelatedFactsAndNoHealthDetail() {
        play();
        Patient patient = (Patient) server.written.get(0);
        assertThat(patient.getIdentifierFirstRep().getValue())
                .isEqualTo(StoryEpikrise.load().cast().person());
        Consent consent = (Consent) server.written.get(1);
        ProvisionComponent provision = consent.getProvision();
        assertThat(consent.getPatient().getReference()).isEqualTo("Patient/new");
        assertThat(provision.getActorFirstRep().getReference().getIdentifier().getValue())
                .isEqualTo(Cast.NAV.organisation());
        assertThat(provision.getPeriod().getEnd()).isInTheFuture();
        assertThat(provision.getPurpose()).extracting(Coding::getCode).containsExactly(OwnCode.RETURN_TO_WORK.code());
        assertThat(provision.getClass_())
                .extracting(Coding::getCode)
                .isEqualTo(List.of("sick-leave", "work-ability", "plan", "next-steps"));
        assertThat(((Task) server.written.get(2)).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void findsThePersonOfAnEarlierStartAgain() {
        server.knowsThePerson = true;
        assertThat(play().succeeded()).isTrue();
        assertThat(server.calls).doesNotContain("institution POST /fhir/Patient");
    }

    @Test
    void tellsWhichStepFailedAndWhy() {
        server.appRecStatus = "2";
        StoryOutcome outcome = play();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.done()).hasSize(2);
        assertThat(outcome.failure()).contains("E10 Feil.");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Story 3/7", "FAILED", "E10 Feil.");
    }
}
