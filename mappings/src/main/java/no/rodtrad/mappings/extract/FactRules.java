package no.rodtrad.mappings.extract;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalTargetComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** EXT-010 to EXT-051, apart from activities: facts about one patient that stand and were not taken back. */
final class FactRules {

    private static final Set<String> TAKEN_BACK = Set.of("entered-in-error", "cancelled", "revoked", "rejected");

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    FactRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    Stream<Fact> sickLeave() {
        return index.all(Observation.class)
                .filter(fact -> mine(fact.getSubject()) && has(fact.getCode(), OwnCode.SICK_LEAVE_PERIOD))
                .filter(fact ->
                        fact.getStatus() == null || stands(fact.getStatus().toCode()))
                .map(this::sickLeave)
                .filter(Objects::nonNull);
    }

    Stream<Fact> stays() {
        return index.all(Encounter.class)
                .filter(fact -> mine(fact.getSubject()) && !MeetingRules.isMeeting(fact))
                .filter(fact ->
                        fact.getStatus() == null || stands(fact.getStatus().toCode()))
                .map(this::stay)
                .filter(Objects::nonNull);
    }

    Stream<Fact> plans() {
        return index.all(CarePlan.class)
                .filter(fact -> mine(fact.getSubject()))
                .filter(fact ->
                        fact.getStatus() == null || stands(fact.getStatus().toCode()))
                .map(this::plan)
                .filter(Objects::nonNull);
    }

    Stream<Fact> goals() {
        return index.all(Goal.class)
                .filter(fact -> mine(fact.getSubject()))
                .filter(fact -> fact.getLifecycleStatus() == null
                        || stands(fact.getLifecycleStatus().toCode()))
                .flatMap(goal -> goal.getTarget().stream().map(target -> target(goal, target)))
                .filter(Objects::nonNull);
    }

    private Fact sickLeave(Observation fact) {
        Span period = fact.getEffective() instanceof Period p ? Days.of(p) : null;
        if (period == null) {
            return null;
        }
        return new Fact.SickLeave(
                run.take(ExtractRule.SICK_LEAVE_PERIOD, fact, period),
                run.take(ExtractRule.SICK_LEAVE_GRADE, fact, WorkAmount.of(fact.getValue(), Amount.Unit.PERCENT)),
                run.take(
                        ExtractRule.SICK_LEAVE_KIND,
                        fact,
                        SickLeaveKind.in(fact.getCode()).orElse(null)));
    }

    private Fact stay(Encounter fact) {
        Span period = Days.of(fact.getPeriod());
        if (period == null) {
            return null;
        }
        Reference provider = fact.getServiceProvider();
        String institution = index.resolve(provider, Organization.class)
                .map(index::top)
                .map(Organization::getName)
                .orElse(provider.getDisplay());
        return new Fact.Stay(
                run.take(ExtractRule.STAY_PERIOD, fact, period),
                run.take(ExtractRule.STAY_INSTITUTION, fact, institution));
    }

    private Fact plan(CarePlan fact) {
        Span period = Days.of(fact.getPeriod());
        Amount hours = WorkAmount.hoursPerWeek(fact.getExtension().stream());
        if (period == null && hours == null) {
            return null;
        }
        return new Fact.PlanPeriod(
                run.take(ExtractRule.PLAN_PERIOD, fact, period), run.take(ExtractRule.PLAN_HOURS, fact, hours));
    }

    private Fact target(Goal goal, GoalTargetComponent target) {
        Amount amount = WorkAmount.of(target.getDetail());
        String due = target.hasDueDateType() ? Days.of(target.getDueDateType()) : null;
        if (amount == null && due == null) {
            return null;
        }
        return new Fact.WorkGoal(
                run.take(ExtractRule.GOAL_TARGET, goal, amount), run.take(ExtractRule.GOAL_DUE, goal, due));
    }

    private boolean mine(Reference subject) {
        return index.concerns(subject, patient);
    }

    private static boolean stands(String status) {
        return !TAKEN_BACK.contains(status);
    }

    private static boolean has(CodeableConcept concept, OwnCode code) {
        return concept.getCoding().stream()
                .anyMatch(coding ->
                        code.system().equals(coding.getSystem()) && code.code().equals(coding.getCode()));
    }
}
