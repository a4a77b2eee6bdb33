package no.rodtrad.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.site.SmallPackage;
import no.rodtrad.site.catalogue.Catalogue;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.terminology.Codes;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Catalogue catalogue = SmallPackage.whole();
    private final PlanDefinition plan = new PlanDefinition();

    @Test
    void stepsStandInTheOrderOfTheirTimeAlsoWhereTheyCountFromEachOther() {
        action("start");
        after("meeting", "start", 26, "wk");
        action("summons")
                .addRelatedAction()
                .setActionId("meeting")
                .setRelationship(ActionRelationshipType.BEFORESTART)
                .setOffset(duration(3, "wk"));
        after("talk", "start", 28, "d");

        assertThat(steps())
                .extracting(step -> step.action().getId(), Step::day, Step::when)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("start", 0, "start"),
                        org.assertj.core.groups.Tuple.tuple("talk", 28, "by day 28"),
                        org.assertj.core.groups.Tuple.tuple("summons", 161, "3 weeks before"),
                        org.assertj.core.groups.Tuple.tuple("meeting", 182, "by week 26"));
        assertThat(steps().get(2).relative()).isEqualTo(new Link("meeting", "#meeting", "nb"));
        assertThat(steps().get(1).relative()).isNull();
    }

    @Test
    void whatIsDoneBeforeTheStartSaysSo() {
        action("start");
        action("check")
                .addRelatedAction()
                .setActionId("start")
                .setRelationship(ActionRelationshipType.BEFORESTART)
                .setOffset(duration(1, "d"));

        assertThat(steps()).extracting(Step::when).containsExactly("1 day before the start", "start");
    }

    @Test
    void aCircleOfStepsHasAnEnd() {
        after("one", "two", 1, "wk");
        after("two", "one", 1, "wk");

        assertThat(steps()).hasSize(2);
    }

    @Test
    void anOwnerIsNamedInNorwegian() {
        action("start").addParticipant().getRole().addCoding(new Coding(SmallPackage.CODES, "red", null));

        assertThat(steps().get(0).owners()).containsExactly(new Link("Rød", "CodeSystem-colour.html#code-red", "nb"));
    }

    private List<Step> steps() {
        Codes codes = new Codes(catalogue.definitions(CodeSystem.class), catalogue.links());
        return new Timeline(plan, catalogue.links(), codes).steps();
    }

    private void after(String id, String other, int amount, String unit) {
        action(id)
                .addRelatedAction()
                .setActionId(other)
                .setRelationship(ActionRelationshipType.AFTERSTART)
                .setOffset(duration(amount, unit));
    }

    private PlanDefinitionActionComponent action(String id) {
        PlanDefinitionActionComponent action = plan.addAction().setTitle(id);
        action.setId(id);
        return action;
    }

    private static Duration duration(int amount, String unit) {
        Duration duration = new Duration();
        duration.setValue(amount).setCode(unit);
        return duration;
    }
}
