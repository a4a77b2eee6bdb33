package no.rodtrad.mappings.fhir.epikrise;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.epikrise.Event;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The plan for the way back to work, where the epikrise has anything to say of it. It holds no free text. */
final class PlanMapping {

    private static final List<OwnCode> PLAN_SECTIONS = List.of(OwnCode.PLAN, OwnCode.WORK_ABILITY, OwnCode.SICK_LEAVE);

    private final Assembly assembly;

    PlanMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Whether the epikrise has anything to say of a plan. */
    static boolean isNeeded(Composition composition, List<ServiceRequest> activities, List<Observation> periods) {
        return !activities.isEmpty() || !periods.isEmpty() || writesOfWork(composition);
    }

    void map(
            Epikrise from,
            List<Event> events,
            List<Encounter> encounters,
            List<Condition> conditions,
            List<ServiceRequest> activities,
            List<Observation> periods,
            CareTeam team,
            MappedParty author) {
        CarePlan plan = Assembly.tag(assembly.named(new CarePlan(), "plan", 0), OwnCode.PLAN);
        plan.setStatus(CarePlanStatus.ACTIVE);
        plan.setIntent(CarePlanIntent.PLAN);
        plan.addCategory(Concepts.own(OwnCode.WORK_REHAB_PLAN));
        plan.setSubject(assembly.subject());
        encounters.stream().findFirst().ifPresent(e -> plan.setEncounter(Assembly.reference(e)));
        author.anybody().ifPresent(plan::setAuthor);
        plan.addCareTeam(Assembly.reference(team));
        assembly.absent(EpikriseRule.PLAN_NO_GOAL, plan, () -> Absent.unsupported(plan.addGoal()));
        conditions.forEach(c -> plan.addAddresses(Assembly.reference(c)));
        activities.forEach(a -> plan.addActivity().setReference(Assembly.reference(a)));
        periods.forEach(p -> plan.addSupportingInfo(Assembly.reference(p)));
        plan.setCreatedElement(Times.dateTime(assembly.context().received()));
        plan.getPeriod().setStartElement(plan.getCreatedElement().copy());
        assembly.apply(EpikriseRule.PLAN_CREATED, from.issued(), plan, t -> plan.setCreatedElement(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.PLAN_START,
                start(from, events),
                plan,
                t -> plan.getPeriod().setStartElement(Times.dateTime(t)));
        assembly.add(plan);
    }

    private static Sourced<KithTime> start(Epikrise from, List<Event> events) {
        return events.stream()
                .flatMap(event -> event.reported().stream())
                .map(Event.Reported::end)
                .filter(Sourced::isPresent)
                .findFirst()
                .orElse(from.issued());
    }

    private static boolean writesOfWork(Composition composition) {
        return composition.getSection().stream()
                .flatMap(section -> section.getCode().getCoding().stream())
                .anyMatch(coding -> PLAN_SECTIONS.stream()
                        .anyMatch(category -> category.system().equals(coding.getSystem())
                                && category.code().equals(coding.getCode())));
    }
}
