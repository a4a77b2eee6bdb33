package no.rodtrad.mappings.view;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Which information categories a resource belongs to: those it is tagged with, or else those of its type. */
public final class Categories {

    private Categories() {}

    /** Never empty for clinical types; empty for what only says that a person or a folder exists. */
    public static Set<InformationCategory> of(Resource resource) {
        Set<InformationCategory> tagged = tagged(resource);
        if (!tagged.isEmpty()) {
            return tagged;
        }
        return switch (resource.fhirType()) {
            case "CarePlan", "CareTeam", "Goal", "Encounter", "ServiceRequest" -> EnumSet.of(InformationCategory.PLAN);
            case "Task" -> EnumSet.of(InformationCategory.NEXT_STEPS);
            case "Appointment" -> EnumSet.of(InformationCategory.MEETINGS);
            case "Communication" -> EnumSet.of(InformationCategory.FREE_TEXT);
            case "Observation" -> EnumSet.of(ofWorkFact((Observation) resource));
            case "Patient", "EpisodeOfCare", "Consent", "Organization", "Practitioner" ->
                EnumSet.noneOf(InformationCategory.class);
            default -> EnumSet.of(InformationCategory.HEALTH_DETAIL);
        };
    }

    /** What a resource is tagged with; empty where it says nothing itself. */
    public static Set<InformationCategory> tagged(Resource resource) {
        Set<InformationCategory> tagged = EnumSet.noneOf(InformationCategory.class);
        for (Coding tag : resource.getMeta().getTag()) {
            if (OwnCode.PLAN.system().equals(tag.getSystem())) {
                InformationCategory.ofCode(tag.getCode()).ifPresent(tagged::add);
            }
        }
        return tagged;
    }

    /** What an observation says of work is told by its code; everything else that is observed is health detail. */
    private static InformationCategory ofWorkFact(Observation fact) {
        String system = OwnCode.SICK_LEAVE_PERIOD.system();
        for (Coding coding : fact.getCode().getCoding()) {
            if (system.equals(coding.getSystem())) {
                switch (String.valueOf(coding.getCode())) {
                    case "sick-leave-period", "sick-leave-grade":
                        return InformationCategory.SICK_LEAVE;
                    case "work-ability":
                        return InformationCategory.WORK_ABILITY;
                    case "accommodation":
                        return InformationCategory.ACCOMMODATION;
                    case "participation-hours":
                        return InformationCategory.PLAN;
                    case "work-outcome":
                        return InformationCategory.OUTCOME;
                    default:
                        break;
                }
            }
        }
        return InformationCategory.HEALTH_DETAIL;
    }
}
