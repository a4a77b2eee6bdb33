package no.rodtrad.mappings.fhir;

import java.util.Optional;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Names in a resource that the server makes the profile of the package that it follows. Tests hold it to the claim. */
public final class ProfileClaim {

    private ProfileClaim() {}

    /**
     * Adds the claim to {@code meta.profile}, once.
     *
     * @return the same resource
     */
    public static <T extends Resource> T on(T resource) {
        of(resource)
                .map(Canonical::structureDefinition)
                .filter(url -> !resource.getMeta().hasProfile(url))
                .ifPresent(url -> resource.getMeta().addProfile(url));
        return resource;
    }

    private static Optional<String> of(Resource resource) {
        return switch (resource.fhirType()) {
            case "Appointment" -> Optional.of("rodtrad-appointment");
            case "Binary" -> Optional.of("rodtrad-binary");
            case "CarePlan" -> Optional.of("rodtrad-care-plan");
            case "CareTeam" -> Optional.of("rodtrad-care-team");
            case "Communication" -> Optional.of("rodtrad-communication");
            case "Composition" -> Optional.of("rodtrad-composition");
            case "Condition" -> Optional.of("rodtrad-condition");
            case "DocumentReference" -> Optional.of("rodtrad-document-reference");
            case "Encounter" -> Optional.of("rodtrad-encounter");
            case "EpisodeOfCare" -> Optional.of("rodtrad-episode-of-care");
            case "Observation" ->
                isEmployment((Observation) resource)
                        ? Optional.of("rodtrad-observation-employment")
                        : Optional.of("rodtrad-observation-sick-leave")
                                .filter(name -> isSickLeave((Observation) resource));
            case "Organization" -> Optional.of("rodtrad-organization");
            case "Patient" -> Optional.of("rodtrad-patient");
            case "Practitioner" -> Optional.of("rodtrad-practitioner");
            case "PractitionerRole" -> Optional.of("rodtrad-practitioner-role");
            case "Provenance" -> Optional.of("rodtrad-provenance");
            case "QuestionnaireResponse" -> Optional.of("rodtrad-questionnaire-response");
            case "ServiceRequest" -> Optional.of("rodtrad-service-request");
            case "Task" -> Optional.of("rodtrad-task");
            default -> Optional.empty();
        };
    }

    private static boolean isSickLeave(Observation fact) {
        return fact.getCode().hasCoding(OwnCode.SICK_LEAVE_PERIOD.system(), OwnCode.SICK_LEAVE_PERIOD.code());
    }

    private static boolean isEmployment(Observation fact) {
        return fact.getCode().hasCoding("http://loinc.org", "74165-2");
    }
}
