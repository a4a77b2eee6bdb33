package no.rodtrad.site.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;
import no.rodtrad.site.terminology.Codes;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;

/** The actions of a plan in the order of their time. */
public final class Timeline {

    private static final Map<String, Integer> DAYS = Map.of("d", 1, "wk", 7, "mo", 30, "a", 365);
    private static final Map<String, String> UNITS = Map.of("d", "day", "wk", "week", "mo", "month", "a", "year");

    private final Map<String, PlanDefinitionActionComponent> actions = new HashMap<>();
    private final PlanDefinition plan;
    private final Links links;
    private final Codes codes;

    public Timeline(PlanDefinition plan, Links links, Codes codes) {
        this.plan = plan;
        this.links = links;
        this.codes = codes;
        plan.getAction().forEach(action -> actions.put(action.getId(), action));
    }

    /** The steps; those of the same day in the order in which the plan names them. */
    public List<Step> steps() {
        return plan.getAction().stream()
                .map(this::step)
                .sorted(Comparator.comparingInt(Step::day))
                .toList();
    }

    private Step step(PlanDefinitionActionComponent action) {
        PlanDefinitionActionRelatedActionComponent related = action.getRelatedActionFirstRep();
        PlanDefinitionActionComponent other = actions.get(related.getActionId());
        boolean fromStart = other == null || !other.hasRelatedAction();
        return new Step(
                action,
                day(action, 0),
                other == null ? "start" : when(related) + (fromStart ? start(related) : ""),
                fromStart ? null : new Link(other.getTitle(), "#" + Links.anchor(other.getId()), "nb"),
                action.getParticipant().stream()
                        .filter(participant -> participant.getRole().hasCoding())
                        .map(participant -> owner(participant.getRole().getCodingFirstRep()))
                        .toList(),
                action.getCodeFirstRep().hasCoding()
                        ? code(action.getCodeFirstRep().getCodingFirstRep())
                        : null,
                action.hasDefinitionCanonicalType()
                        ? links.canonical(action.getDefinitionCanonicalType().getValue())
                        : null);
    }

    private Link owner(Coding role) {
        return code(role).namedInNorwegian(codes.norwegian(role.getSystem(), role.getCode()));
    }

    private Link code(Coding coding) {
        return links.code(coding.getSystem(), coding.getCode());
    }

    /** @param steps how far the chain has been followed; a chain longer than the plan goes in a circle */
    private int day(PlanDefinitionActionComponent action, int steps) {
        PlanDefinitionActionRelatedActionComponent related = action.getRelatedActionFirstRep();
        PlanDefinitionActionComponent other = actions.get(related.getActionId());
        if (other == null || steps > actions.size()) {
            return 0;
        }
        int offset = related.hasOffsetDuration() ? days(related.getOffsetDuration()) : 0;
        boolean before = related.getRelationship().toCode().startsWith("before");
        return day(other, steps + 1) + (before ? -offset : offset);
    }

    private static int days(Duration duration) {
        return duration.getValue().intValue() * DAYS.getOrDefault(duration.getCode(), 1);
    }

    private static String start(PlanDefinitionActionRelatedActionComponent related) {
        return when(related).startsWith("by ") ? "" : " the start";
    }

    private static String when(PlanDefinitionActionRelatedActionComponent related) {
        String relation = related.getRelationship().toCode();
        if (!related.hasOffsetDuration()
                || related.getOffsetDuration().getValue().signum() == 0) {
            return relation.startsWith("before") ? "before" : relation.startsWith("after") ? "after" : "at";
        }
        Duration offset = related.getOffsetDuration();
        String unit = UNITS.getOrDefault(offset.getCode(), offset.getCode());
        String amount = offset.getValue().toPlainString();
        if (relation.startsWith("before")) {
            return amount + " " + (amount.equals("1") ? unit : unit + "s") + " before";
        }
        return relation.equals("after-start") ? "by " + unit + " " + amount : amount + " " + unit + "s after";
    }
}
