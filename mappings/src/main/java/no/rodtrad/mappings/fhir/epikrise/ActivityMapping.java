package no.rodtrad.mappings.fhir.epikrise;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.epikrise.Event;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** What is planned: a ServiceRequest per planned event, on the health track. */
final class ActivityMapping {

    private final Assembly assembly;

    ActivityMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    List<ServiceRequest> map(List<Event> events, List<Encounter> encounters, MappedParty requester) {
        List<ServiceRequest> made = new ArrayList<>();
        for (Event event : events) {
            if (event.planned().isPresent()) {
                ServiceRequest activity = map(event, event.planned().get(), made.size());
                requester.anybody().ifPresent(activity::setRequester);
                encounters.stream().findFirst().ifPresent(e -> activity.setEncounter(Assembly.reference(e)));
                made.add(assembly.add(activity));
            }
        }
        return made;
    }

    private ServiceRequest map(Event event, Event.Planned planned, int n) {
        ServiceRequest activity = Assembly.tag(assembly.named(new ServiceRequest(), "activity", n), OwnCode.PLAN);
        activity.setStatus(ServiceRequestStatus.ACTIVE);
        activity.setIntent(ServiceRequestIntent.PLAN);
        activity.addCategory(Concepts.own(OwnCode.HEALTH_ACTIVITY));
        activity.setSubject(assembly.subject());
        assembly.apply(
                EpikriseRule.ACTIVITY_SERVICE,
                event.service().id(),
                activity,
                service -> activity.setCode(Concepts.concept(service, Concepts.NO_LIST)));
        assembly.apply(
                EpikriseRule.ACTIVITY_ACTION,
                event.action(),
                activity,
                a -> activity.addCategory(Concepts.concept(a, 7309)));
        assembly.apply(
                EpikriseRule.ACTIVITY_ID,
                event.id(),
                activity,
                id -> activity.addIdentifier().setValue(id));
        assembly.apply(
                EpikriseRule.ACTIVITY_SPECIALTY,
                event.service().specialty(),
                activity,
                specialty -> activity.setPerformerType(Concepts.concept(specialty, Concepts.NO_LIST)));
        assembly.apply(
                EpikriseRule.ACTIVITY_STATUS, planned.status(), activity, s -> activity.setStatus(status(s.code())));
        assembly.apply(
                EpikriseRule.ACTIVITY_DATE,
                planned.scheduled(),
                activity,
                t -> activity.setOccurrence(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.ACTIVITY_PLANNED,
                planned.planning(),
                activity,
                t -> activity.setAuthoredOnElement(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.ACTIVITY_NOTE,
                planned.comment(),
                activity,
                text -> activity.addNote().setText(text));
        return activity;
    }

    private static ServiceRequestStatus status(String code) {
        return switch (code == null ? "" : code) {
            case "4" -> ServiceRequestStatus.ONHOLD;
            case "5" -> ServiceRequestStatus.REVOKED;
            default -> ServiceRequestStatus.ACTIVE;
        };
    }
}
