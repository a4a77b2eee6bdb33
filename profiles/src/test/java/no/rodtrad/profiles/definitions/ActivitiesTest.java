package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan asks for is defined once: kind, track, who, time and paragraph agree with every plan that asks for it. */
class ActivitiesTest {

    private static final Map<String, ActivityDefinition> BY_URL = Definitions.of(ActivityDefinition.class)
            .collect(Collectors.toMap(ActivityDefinition::getUrl, Function.identity()));

    /** An action of a plan, its plan, and the action that starts the plan. */
    record Asked(PlanDefinition plan, PlanDefinitionActionComponent action) {

        PlanDefinitionActionComponent start() {
            return plan.getActionFirstRep();
        }

        ActivityDefinition definition() {
            return BY_URL.get(action.getDefinitionCanonicalType().getValue());
        }

        @Override
        public String toString() {
            return plan.getIdElement().getIdPart() + " " + action.getId();
        }
    }

    static Stream<Asked> asked() {
        return PlansTest.plans()
                .flatMap(plan -> plan.getAction().stream().skip(1).map(action -> new Asked(plan, action)));
    }

    static Stream<ActivityDefinition> definitions() {
        return BY_URL.values().stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyStepOfAPlanIsDefinedAsThePlanHasIt(Asked asked) {
        ActivityDefinition definition = asked.definition();

        assertThat(definition).isNotNull();
        assertThat(definition.getTitle()).isEqualTo(asked.action().getTitle());
        assertThat(definition
                        .getCode()
                        .getCodingFirstRep()
                        .equalsDeep(asked.action().getCodeFirstRep().getCodingFirstRep()))
                .isTrue();
        assertThat(definition.getParticipantFirstRep().getType().toCode())
                .isEqualTo(asked.action().getParticipantFirstRep().getType().toCode());
        assertThat(definition
                        .getParticipantFirstRep()
                        .getRole()
                        .equalsDeep(asked.action().getParticipantFirstRep().getRole()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theLatestTimeIsTheOneOfThePlan(Asked asked) {
        var related = asked.action().getRelatedActionFirstRep();
        Quantity fromStart = related.getActionId().equals(asked.start().getId())
                        && related.getRelationship() == ActionRelationshipType.AFTERSTART
                ? (Duration) related.getOffset()
                : asked.action().hasTimingRange()
                        ? asked.action().getTimingRange().getHigh()
                        : null;

        Quantity defined = asked.definition().hasTimingRange()
                ? asked.definition().getTimingRange().getHigh()
                : null;
        assertThat(said(defined)).isEqualTo(said(fromStart));
        assertThat(hours(asked.definition().getExtension()))
                .isEqualTo(hours(asked.action().getExtension()));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatThePlanRestsOnTheDefinitionRestsOn(Asked asked) {
        assertThat(said(asked.definition().getRelatedArtifact()))
                .containsAll(said(asked.action().getDocumentation()));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aDefinitionSaysWhatItMakesAndOnWhichTrack(ActivityDefinition definition) {
        boolean step = definition.getCode().getCodingFirstRep().getSystem().equals(Canonical.codeSystem("next-step"));

        assertThat(definition.getKind())
                .isEqualTo(step ? ActivityDefinitionKind.TASK : ActivityDefinitionKind.SERVICEREQUEST);
        assertThat(definition.getTopic()).hasSize(1);
        assertThat(definition.getTopicFirstRep().getCodingFirstRep().getSystem())
                .isEqualTo(Canonical.codeSystem("activity-track"));
    }

    @Test
    void noDefinitionAndNoQuestionnaireIsLeftOver() {
        Set<String> used = asked().map(
                        asked -> asked.action().getDefinitionCanonicalType().getValue())
                .collect(Collectors.toSet());
        List<String> forms = new ArrayList<>();
        definitions()
                .flatMap(definition -> definition.getRelatedArtifact().stream())
                .filter(artifact -> artifact.getType() == RelatedArtifactType.DEPENDSON)
                .forEach(artifact -> forms.add(artifact.getResource()));

        assertThat(used).isEqualTo(BY_URL.keySet());
        assertThat(forms)
                .containsAll(Definitions.of(Questionnaire.class)
                        .map(Questionnaire::getUrl)
                        .toList());
    }

    private static String said(Quantity quantity) {
        return quantity == null ? "unsaid" : quantity.getValue().toPlainString() + " " + quantity.getCode();
    }

    private static List<String> said(List<RelatedArtifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.getType() != RelatedArtifactType.DEPENDSON)
                .map(artifact ->
                        artifact.getType().toCode() + " " + artifact.getLabel() + ": " + artifact.getCitation())
                .toList();
    }

    private static List<String> hours(List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> extension.getUrl().equals(Canonical.structureDefinition("hours-per-week")))
                .map(extension ->
                        ((Ratio) extension.getValue()).getNumerator().getValue().toPlainString())
                .toList();
    }
}
