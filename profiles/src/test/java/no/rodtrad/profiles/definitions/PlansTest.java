package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline and the programmes are data that a jurist can check: every step says what it rests on. */
class PlansTest {

    static Stream<PlanDefinition> plans() {
        return Definitions.of(PlanDefinition.class);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyStepHasALegalReferenceOrASource(PlanDefinition plan) {
        assertThat(plan.getAction()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.getTitle()).isNotBlank();
            assertThat(step.getDocumentation()).as(step.getId()).isNotEmpty().allSatisfy(reference -> {
                assertThat(reference.getType()).isIn(RelatedArtifactType.JUSTIFICATION, RelatedArtifactType.CITATION);
                assertThat(reference.getLabel()).isNotBlank();
                assertThat(reference.getCitation()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyStepButTheFirstIsPlacedInTimeByAnotherStepOfThePlan(PlanDefinition plan) {
        Set<String> ids = plan.getAction().stream()
                .map(PlanDefinitionActionComponent::getId)
                .collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(plan.getAction());

        List<PlanDefinitionActionComponent> later =
                plan.getAction().subList(1, plan.getAction().size());
        assertThat(later).allSatisfy(step -> {
            assertThat(step.getRelatedAction()).as(step.getId()).hasSize(1);
            assertThat(step.getRelatedActionFirstRep().getActionId()).isIn(ids).isNotEqualTo(step.getId());
            assertThat(step.getCode()).hasSize(1);
            assertThat(step.getParticipant()).isNotEmpty();
        });
    }

    @Test
    void everyProgrammeHasItsPlan() {
        CodeSystem programmes = (CodeSystem) Definitions.SUPPORT.fetchCodeSystem(Canonical.codeSystem("programme"));

        assertThat(plans().flatMap(plan -> plan.getUseContext().stream())
                        .map(context -> context.getValueCodeableConcept()
                                .getCodingFirstRep()
                                .getCode()))
                .containsExactlyInAnyOrderElementsOf(
                        programmes.getConcept().stream().map(c -> c.getCode()).toList());
    }

    @Test
    void theLimitsOfWorkFocusedRehabilitationAreData() {
        PlanDefinition arr = plan("programme-arr");
        PlanDefinitionActionComponent period = action(arr, "period");

        assertThat(period.getTimingRange().getHigh().getValue()).isEqualByComparingTo("12");
        assertThat(period.getTimingRange().getHigh().getCode()).isEqualTo("wk");
        Ratio hours = (Ratio) period.getExtensionByUrl(Canonical.structureDefinition("hours-per-week"))
                .getValue();
        assertThat(hours.getNumerator().getValue()).isEqualByComparingTo("30");
    }

    @Test
    void theWeeksOfTheTimelineAreThoseOfTheLaw() {
        PlanDefinition timeline = plan("follow-up-timeline");

        assertThat(weeks(timeline, "follow-up-plan")).isEqualTo(4);
        assertThat(weeks(timeline, "dialogmote-1")).isEqualTo(7);
        assertThat(weeks(timeline, "assess-activity")).isEqualTo(8);
        assertThat(weeks(timeline, "dialogmote-2")).isEqualTo(26);
    }

    private static int weeks(PlanDefinition plan, String id) {
        var offset = action(plan, id).getRelatedActionFirstRep().getOffsetDuration();
        assertThat(offset.getCode()).isEqualTo("wk");
        return offset.getValue().intValueExact();
    }

    private static PlanDefinition plan(String id) {
        return plans().filter(plan -> plan.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlanDefinitionActionComponent action(PlanDefinition plan, String id) {
        return plan.getAction().stream()
                .filter(action -> id.equals(action.getId()))
                .findFirst()
                .orElseThrow();
    }
}
