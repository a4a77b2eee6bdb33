package no.rodtrad.site.plan;

import java.util.List;
import no.rodtrad.site.link.Link;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/**
 * One action of a plan.
 *
 * @param day days from the start of the plan, by which steps are put in order
 * @param when the time in words, such as {@code by week 4}
 * @param relative what the time counts from; null where that is the start of the plan
 * @param owners who takes the step, in Norwegian
 * @param definition what describes it further; null for nothing
 */
public record Step(
        PlanDefinitionActionComponent action,
        int day,
        String when,
        Link relative,
        List<Link> owners,
        Link code,
        Link definition) {}
