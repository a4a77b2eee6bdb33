package no.rodtrad.mappings.kith.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.rule.Sourced;

/**
 * {@code Event}: what has happened, or what is planned.
 *
 * @param reported empty where the event is planned
 * @param planned empty where the event has happened
 * @param action {@code ServType}, list 7309
 * @param id local to the sender; before 1.2 only
 * @param outcome {@code AdmOutcome}
 * @param requests ids of the requests that it belongs to ({@code AssRequest})
 * @param supplements what FHIR has no place of its own for
 */
public record Event(
        Optional<Reported> reported,
        Optional<Planned> planned,
        Sourced<Coded> action,
        Sourced<String> id,
        Sourced<Coded> priority,
        Sourced<Coded> outcome,
        Service service,
        List<HealthParty> personnel,
        List<InfItem> items,
        List<TextSection> comments,
        List<CodedConcept> codedComments,
        List<Sourced<String>> requests,
        List<Place> places,
        List<Supplement> supplements,
        List<Event> nested) {

    /**
     * {@code EventLocation}.
     *
     * @param names from the outside in
     */
    public record Place(List<Sourced<String>> names, Sourced<KithTime> start, Sourced<KithTime> end) {}

    /** {@code ReportedEvent}. */
    public record Reported(Sourced<KithTime> start, Sourced<KithTime> end) {}

    /**
     * {@code PlannedEvent}.
     *
     * @param status list 8230
     */
    public record Planned(
            Sourced<Coded> status, Sourced<KithTime> planning, Sourced<KithTime> scheduled, Sourced<String> comment) {}

    /**
     * {@code Service}.
     *
     * @param level {@code AdmCat}, list 8240
     */
    public record Service(Sourced<Coded> id, Sourced<Coded> specialty, Sourced<Coded> level) {}

    /** These events and all events within them, in document order. */
    public static List<Event> flat(List<Event> events) {
        List<Event> all = new ArrayList<>();
        for (Event event : events) {
            all.add(event);
            all.addAll(flat(event.nested));
        }
        return all;
    }
}
