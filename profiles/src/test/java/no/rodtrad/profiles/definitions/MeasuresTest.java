package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria of the measures count what they say. */
class MeasuresTest {

    private static final IFhirPath PATH = Definitions.FHIR.newFhirPath();

    static Stream<Expression> expressions() {
        Stream<Expression> measures = Definitions.of(Measure.class)
                .flatMap(measure -> measure.getGroup().stream())
                .flatMap(group -> group.getPopulation().stream())
                .map(Measure.MeasureGroupPopulationComponent::getCriteria);
        Stream<Expression> plans = Definitions.of(PlanDefinition.class)
                .flatMap(plan -> plan.getAction().stream())
                .flatMap(action -> action.getCondition().stream())
                .map(PlanDefinition.PlanDefinitionActionConditionComponent::getExpression);
        return Stream.concat(measures, plans);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionIsFhirPath(Expression expression) throws Exception {
        assertThat(expression.getLanguage()).isEqualTo("text/fhirpath");
        PATH.parse(expression.getExpression());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-20, true", "2026-03-20, false"})
    void aMeetingCountsAsFirstContactWithinFourWeeks(String met, boolean counts) {
        EpisodeOfCare folder = new EpisodeOfCare();
        folder.getPeriod().setStartElement(new DateTimeType("2026-01-05"));
        Encounter meeting = new Encounter().setStatus(Encounter.EncounterStatus.FINISHED);
        meeting.getPeriod().setStartElement(new DateTimeType(met));
        Bundle bundle = bundle(folder, meeting);

        assertThat(denominator("first-contact-in-time", bundle)).isTrue();
        assertThat(numerator("first-contact-in-time", 0, bundle)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 2026-02-01, true, true",
        "completed, 2026-03-02, true, false",
        "requested, , true, false",
        "cancelled, , false, false"
    })
    void aStepCountsWhenItWasDoneByItsDeadline(String status, String done, boolean isCounted, boolean isInTime) {
        Task task = new Task().setStatus(Task.TaskStatus.fromCode(status));
        task.getRestriction().getPeriod().setEndElement(new DateTimeType("2026-02-15"));
        task.setCode(own("next-step", "evaluate"));
        if (done != null) {
            task.getExecutionPeriod().setEndElement(new DateTimeType(done));
        }

        for (String measure : List.of("steps-within-deadline", "evaluations-held")) {
            assertThat(denominator(measure, task)).isEqualTo(isCounted);
            assertThat(numerator(measure, 0, task)).isEqualTo(isInTime);
        }
        assertThat(denominator("requests-answered", task)).isFalse();
    }

    @Test
    void bothTracksNeedHealthAndWorkOrAJointActivity() {
        CarePlan plan = new CarePlan().addCategory(own("plan-category", "work-rehab-plan"));

        assertThat(denominator("both-tracks", bundle(plan))).isTrue();
        assertThat(numerator("both-tracks", 0, bundle(plan, activity("health-activity"))))
                .isFalse();
        assertThat(numerator("both-tracks", 0, bundle(plan, activity("health-activity"), activity("work-activity"))))
                .isTrue();
        assertThat(numerator("both-tracks", 0, bundle(plan, activity("joint-activity"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fully-back, true, false", "partly-back, false, true", "sick-listed, false, false"})
    void theOutcomeOfRehabilitationWithAnEmployerIsCountedOnce(String outcome, boolean isFully, boolean isPartly) {
        CareTeam team = new CareTeam();
        team.addParticipant().addRole(own("participant-role", "employer"));
        Bundle bundle = bundle(rehabilitation(), team, outcome(outcome));

        assertThat(denominator("arr-with-employer", bundle)).isTrue();
        assertThat(denominator("arr-without-employer", bundle)).isFalse();
        assertThat(numerator("arr-with-employer", 0, bundle)).isEqualTo(isFully);
        assertThat(numerator("arr-with-employer", 1, bundle)).isEqualTo(isPartly);
    }

    @Test
    void withoutAnEmployerAJobSeekerCountsAsAResult() {
        Bundle bundle = bundle(rehabilitation(), outcome("job-seeker"));

        assertThat(denominator("arr-with-employer", bundle)).isFalse();
        assertThat(denominator("arr-without-employer", bundle)).isTrue();
        assertThat(numerator("arr-without-employer", 0, bundle)).isTrue();
    }

    private static CarePlan rehabilitation() {
        return new CarePlan().addInstantiatesCanonical(Canonical.BASE + "/PlanDefinition/programme-arr");
    }

    private static Observation outcome(String code) {
        return new Observation().setCode(own("work-fact", "work-outcome")).setValue(own("work-outcome", code));
    }

    private static ServiceRequest activity(String track) {
        return new ServiceRequest()
                .setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .addCategory(own("activity-track", track));
    }

    private static CodeableConcept own(String system, String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(Canonical.codeSystem(system)).setCode(code);
        return concept;
    }

    private static Bundle bundle(Resource... resources) {
        Bundle bundle = new Bundle();
        for (Resource resource : resources) {
            bundle.addEntry().setResource(resource);
        }
        return bundle;
    }

    private static boolean denominator(String measure, Resource on) {
        return isMet(measure, 0, 0, on);
    }

    private static boolean numerator(String measure, int group, Resource on) {
        return isMet(measure, group, 1, on);
    }

    private static boolean isMet(String id, int group, int population, Resource on) {
        Measure measure = Definitions.of(Measure.class)
                .filter(m -> m.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
        String criteria = measure.getGroup()
                .get(group)
                .getPopulation()
                .get(population)
                .getCriteria()
                .getExpression();
        return PATH.evaluateFirst(on, criteria, BooleanType.class)
                .map(BooleanType::booleanValue)
                .orElse(false);
    }
}
