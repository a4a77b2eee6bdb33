package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class ProfileValidatorTest {

    @Test
    void aGoodPlanRaisesNothing() {
        assertThat(issues(plan -> {})).isEmpty();
    }

    @Test
    void theProfileOfItsKindHoldsAlsoWhereItIsNotClaimed() {
        Issue issue = only(plan -> plan.setTitle(null).setMeta(null));

        assertThat(issue.severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(issue.problem()).isEqualTo(Problem.MISSING);
        assertThat(issue.path()).isEqualTo("CarePlan.title");
        assertThat(issue.found()).isEqualTo("0");
        assertThat(issue.expected().norwegian()).isEqualTo("1..1, string");
    }

    @Test
    void tooManyAreCounted() {
        Issue issue = only(plan -> plan.addGoal(new Reference("Goal/3")));

        assertThat(issue.problem()).isEqualTo(Problem.TOO_MANY);
        assertThat(issue.path()).isEqualTo("CarePlan.goal");
        assertThat(issue.found()).isEqualTo("3");
        assertThat(issue.expected().english()).isEqualTo("0..2, Reference(Goal)");
    }

    @Test
    void aCodeOutsideARequiredBindingIsNamed() {
        List<Issue> issues =
                issues(plan -> plan.getCategoryFirstRep().getCodingFirstRep().setCode("leisure"));

        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.refuses()).isTrue();
            assertThat(issue.problem()).isEqualTo(Problem.NOT_IN_VALUE_SET);
            assertThat(issue.found()).isEqualTo("http://example.org/fhir/CodeSystem/trial-category#leisure");
            assertThat(issue.expected().norwegian())
                    .contains("verdisett http://example.org/fhir/ValueSet/trial-category (required)");
        });
    }

    @Test
    void anInvariantSpeaksBothLanguages() {
        Issue issue = only(plan -> {
            plan.setStatus(CarePlan.CarePlanStatus.COMPLETED);
            plan.getPeriod().setEnd(null);
        });

        assertThat(issue.problem()).isEqualTo(Problem.RULE_BROKEN);
        assertThat(issue.rule()).isEqualTo("trial-1");
        assertThat(issue.expected().norwegian()).isEqualTo("En avsluttet plan har en sluttdato");
        assertThat(issue.expected().english()).isEqualTo("A plan that ended has an end");
    }

    @Test
    void theInvariantsOfThePackageSpeakBothLanguages() {
        Task step = (Task) Packaged.parsed(PackagedResources.example("Task-evaluate.json"));
        step.getRestriction().setPeriod(null);

        assertThat(Packaged.VALIDATOR.validate(step))
                .filteredOn(issue -> "rodtrad-task-1".equals(issue.rule()))
                .extracting(Issue::expected)
                .containsExactly(new Expectation(
                        "Et neste steg har en frist: restriction.period.end.",
                        "A next step has a deadline: restriction.period.end."));
    }

    @Test
    void anObservationIsHeldToTheProfileThatDemandsItsCode() {
        Observation sickLeave = Trial.parsed(Observation.class, Trial.sickLeave());
        assertThat(Trial.VALIDATOR.validate(sickLeave)).noneMatch(Issue::refuses);

        sickLeave.setEffective(null);
        assertThat(Trial.VALIDATOR.validate(sickLeave))
                .filteredOn(Issue::refuses)
                .extracting(Issue::path)
                .containsExactly("Observation.effective[x]");

        sickLeave.getCode().getCodingFirstRep().setCode("something-else");
        assertThat(Trial.VALIDATOR.validate(sickLeave)).noneMatch(Issue::refuses);
    }

    @Test
    void aNationalProfileThatIsNotHereIsToldOfAndIsNoReasonToRefuse() {
        assertThat(issues(plan -> plan.getMeta().addProfile("http://hl7.no/fhir/StructureDefinition/no-basis-Plan")))
                .isNotEmpty()
                .noneMatch(Issue::refuses)
                .allMatch(issue -> issue.problem() == Problem.UNKNOWN_PROFILE);
    }

    /** Whatever stands where it should not: nothing of it is repeated. */
    @Test
    void nothingOfTheContentIsRepeated() {
        String secret = "13897012345";
        for (String mutant : Mutants.of(Trial.plan())) {
            String marked = mutant.replace("not: what it was", secret).replace("not an object", secret);
            CarePlan plan = lenient(marked);
            if (plan != null) {
                plan.addExtension("http://example.org/" + secret, new StringType(secret));
                plan.addCategory().addCoding().setSystem("urn:" + secret).setCode(secret);
                String told =
                        ValidationOutcomes.of(Trial.VALIDATOR.validate(plan), Language.NORWEGIAN).getIssue().stream()
                                .map(issue -> issue.getDiagnostics() + issue.getExpression())
                                .toList()
                                .toString();
                assertThat(told).doesNotContain(secret).hasSizeGreaterThan(10);
            }
        }
    }

    private static CarePlan lenient(String json) {
        try {
            return Trial.parsed(CarePlan.class, json);
        } catch (ca.uhn.fhir.parser.DataFormatException e) {
            // The door refuses it before it comes here.
            return null;
        }
    }

    private static Issue only(Consumer<CarePlan> change) {
        List<Issue> issues = issues(change);
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private static List<Issue> issues(Consumer<CarePlan> change) {
        Resource plan = Trial.parsed(CarePlan.class, Trial.plan());
        change.accept((CarePlan) plan);
        return Trial.VALIDATOR.validate(plan);
    }
}
