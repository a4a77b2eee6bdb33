package no.rodtrad.mappings.view;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;

/**
 * A plan for the work sector: that it exists, its times, who stands behind it, and references to team, goals,
 * activities and sick-leave periods, each of which is projected by itself. No title, description or note: they are free text. What it
 * addresses only where health detail is permitted by name.
 */
final class CarePlanProjection {

    private CarePlanProjection() {}

    static Optional<CarePlan> of(CarePlan plan, Set<InformationCategory> permitted) {
        if (!permitted.contains(InformationCategory.PLAN)) {
            return Optional.empty();
        }
        CarePlan view = new CarePlan();
        view.setStatus(plan.getStatus());
        view.setIntent(plan.getIntent());
        plan.getCategory().stream()
                .filter(c -> c.hasCoding(OwnCode.WORK_REHAB_PLAN.system(), OwnCode.WORK_REHAB_PLAN.code()))
                .forEach(c -> view.addCategory()
                        .addCoding()
                        .setSystem(OwnCode.WORK_REHAB_PLAN.system())
                        .setCode(OwnCode.WORK_REHAB_PLAN.code()));
        view.setSubject(References.bare(plan.getSubject()));
        view.setEncounter(plan.hasEncounter() ? References.bare(plan.getEncounter()) : null);
        view.setPeriod(plan.hasPeriod() ? Plain.period(plan.getPeriod()) : null);
        view.setCreatedElement(plan.hasCreated() ? Plain.dateTime(plan.getCreatedElement()) : null);
        view.setAuthor(plan.hasAuthor() ? References.bare(plan.getAuthor()) : null);
        plan.getCareTeam().forEach(team -> view.addCareTeam(References.bare(team)));
        plan.getGoal().forEach(goal -> view.addGoal(References.bare(goal)));
        plan.getActivity().stream()
                .filter(CarePlan.CarePlanActivityComponent::hasReference)
                .forEach(activity -> view.addActivity().setReference(References.bare(activity.getReference())));
        if (permitted.contains(InformationCategory.SICK_LEAVE)) {
            plan.getSupportingInfo().stream()
                    .filter(info -> References.isTo(info, "Observation"))
                    .forEach(info -> view.addSupportingInfo(References.bare(info)));
        }
        if (permitted.contains(InformationCategory.HEALTH_DETAIL)) {
            for (Reference condition : plan.getAddresses()) {
                view.addAddresses(References.bare(condition));
            }
        }
        return Optional.of(view);
    }
}
