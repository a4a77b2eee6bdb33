package no.rodtrad.mappings.view;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.hl7.fhir.r4.model.Encounter;

/** A stay for the work sector: from when to when, and where. No diagnosis, reason, type or participant. */
final class EncounterProjection {

    private EncounterProjection() {}

    static Optional<Encounter> of(Encounter stay, Set<InformationCategory> permitted) {
        if (!permitted.contains(InformationCategory.PLAN)) {
            return Optional.empty();
        }
        Encounter view = new Encounter();
        view.setStatus(stay.getStatus());
        view.setClass_(stay.hasClass_() ? Plain.coding(stay.getClass_()) : null);
        view.setSubject(References.bare(stay.getSubject()));
        view.setPeriod(stay.hasPeriod() ? Plain.period(stay.getPeriod()) : null);
        stay.getEpisodeOfCare().forEach(folder -> view.addEpisodeOfCare(References.bare(folder)));
        view.setServiceProvider(stay.hasServiceProvider() ? References.bare(stay.getServiceProvider()) : null);
        return Optional.of(view);
    }
}
