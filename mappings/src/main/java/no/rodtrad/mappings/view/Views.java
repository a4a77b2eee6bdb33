package no.rodtrad.mappings.view;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.disclosure.Restriction;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * A resource as one recipient sees it. The health service and the person see it whole where its category is permitted; the
 * work sector sees what the projection of its type lists. A type without a projection does not exist for the work sector.
 */
public final class Views {

    private static final Map<Class<? extends Resource>, Projection> WORK_SECTOR = Map.of(
            CarePlan.class, (r, to, p) -> CarePlanProjection.of((CarePlan) r, p),
            Encounter.class, (r, to, p) -> EncounterProjection.of((Encounter) r, p),
            Observation.class, (r, to, p) -> SickLeaveProjection.of((Observation) r, p),
            ServiceRequest.class, (r, to, p) -> ActivityProjection.of((ServiceRequest) r, p),
            Communication.class, (r, to, p) -> CommunicationProjection.of((Communication) r, p),
            Patient.class, (r, to, p) -> PatientProjection.of((Patient) r, p),
            EpisodeOfCare.class, (r, to, p) -> FolderProjection.of((EpisodeOfCare) r, p),
            CareTeam.class, (r, to, p) -> CareTeamProjection.of((CareTeam) r, to, p));

    private Views() {}

    /** What is left of a resource for somebody with certain categories; empty where that is nothing. */
    interface Projection {
        Optional<? extends Resource> of(Resource resource, Recipient recipient, Set<InformationCategory> permitted);
    }

    /**
     * The view of a resource.
     *
     * @param permitted the categories that the policy permits this recipient at this moment
     * @return empty where the recipient must not learn that the resource exists
     */
    public static Optional<Resource> of(Resource resource, Recipient recipient, Set<InformationCategory> permitted) {
        if (Restriction.hides(resource, recipient)) {
            return Optional.empty();
        }
        if (isWholeOrNothing(recipient)) {
            return permitted.containsAll(Categories.of(resource)) ? Optional.of(resource) : Optional.empty();
        }
        Projection projection = WORK_SECTOR.get(resource.getClass());
        return projection == null
                ? Optional.empty()
                : projection.of(resource, recipient, permitted).map(view -> Subset.mark(view, resource));
    }

    /** Whether a recipient, the health service or the person, never sees a part of a resource. */
    public static boolean isWholeOrNothing(Recipient recipient) {
        return switch (recipient) {
            case PERSON, GP, TREATING -> true;
            case NAV, JOB_SPECIALIST, EMPLOYER -> false;
        };
    }
}
