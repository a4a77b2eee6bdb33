package no.rodtrad.adapter.dispatch;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.outbox.Withdrawal;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.kith.Ident;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a plan that was written over FHIR goes to NAV: the same as of a document. A new version takes the place of what was
 * not sent of the earlier one, and of the review that its text waited for.
 */
@Component
public class PlanDispatch {

    /** How the policy names what comes in over FHIR. */
    static final String FLOW = "fhir";

    private static final Set<CarePlanStatus> TOLD =
            EnumSet.of(CarePlanStatus.ACTIVE, CarePlanStatus.ONHOLD, CarePlanStatus.COMPLETED);

    private final PlanFacts facts;
    private final Dispatch dispatch;
    private final Withdrawal withdrawal;
    private final OpenReviews reviews;

    PlanDispatch(PlanFacts facts, Dispatch dispatch, Withdrawal withdrawal, OpenReviews reviews) {
        this.facts = facts;
        this.dispatch = dispatch;
        this.withdrawal = withdrawal;
        this.reviews = reviews;
    }

    /**
     * Follows a write of a plan. A draft is told to nobody yet, and what somebody wrote without an organisation has no sender.
     *
     * @param plan as it is stored now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(StoredResource plan, CallerIdentity caller) {
        String document = plan.reference();
        if (plan.version() > 1) {
            withdrawal.of(plan.patientId(), document, "superseded", "fhir");
            reviews.cancel(plan.patientId(), document);
        }
        if (!caller.organisations().isEmpty() && TOLD.contains(((CarePlan) plan.resource()).getStatus())) {
            dispatch.ofDocument(source(plan, caller), facts.of(plan));
        }
    }

    private static Source source(StoredResource plan, CallerIdentity caller) {
        CallerIdentity.OrganisationNumber owner = caller.organisations().get(0);
        return new Source(
                plan.patientId(),
                plan.reference(),
                owner.toString(),
                plan.resource().getIdElement().getIdPart(),
                FLOW,
                new Ident(owner.value(), owner.system().kithType(), null));
    }
}
