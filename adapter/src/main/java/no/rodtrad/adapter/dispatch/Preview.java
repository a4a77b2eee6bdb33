package no.rodtrad.adapter.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.extract.Basis;
import no.rodtrad.mappings.extract.ExtractBuilder;
import no.rodtrad.mappings.extract.WorkFocusedExtract;
import org.springframework.stereotype.Component;

/** What NAV would be told at this moment, decided as at receipt. It stores nothing, sends nothing and asks nobody for a review. */
@Component
public class Preview {

    private final Askers askers;
    private final Disclosures disclosures;
    private final Policy policy;

    Preview(Askers askers, Disclosures disclosures, Policy policy) {
        this.askers = askers;
        this.disclosures = disclosures;
        this.policy = policy;
    }

    /**
     * What would be told.
     *
     * @param decisions one for each category that there is something of
     * @param extract empty where nothing would be sent
     */
    public record Previewed(Map<InformationCategory, Decision> decisions, Optional<WorkFocusedExtract> extract) {}

    /**
     * Decides and builds.
     *
     * @param flow the way that the facts come by
     * @param facts with the Patient among them
     */
    public Previewed of(UUID patient, String flow, List<StoredResource> facts) {
        Map<InformationCategory, Decision> decisions =
                disclosures.decide(patient, askers.nav(), flow, true, Dispatch.categories(facts));
        if (policy.reachesNavByItself(flow)) {
            return new Previewed(decisions, Optional.empty());
        }
        Optional<WorkFocusedExtract> extract = ExtractBuilder.build(
                        Dispatch.resources(facts),
                        Disclosures.permitted(decisions.values()),
                        List.of(),
                        Basis.of(decisions.values(), policy.version()))
                .filter(WorkFocusedExtract::bearsMessage);
        return new Previewed(decisions, extract);
    }
}
