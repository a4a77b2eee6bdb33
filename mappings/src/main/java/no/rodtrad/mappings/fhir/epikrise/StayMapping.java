package no.rodtrad.mappings.fhir.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.clinical.DiagnosisMapping;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.epikrise.Event;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What happened: an Encounter per reported event, with its diagnoses and those who were responsible. */
final class StayMapping {

    private final Assembly assembly;
    private final PartyMapping parties;
    private final DiagnosisMapping diagnoses;
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    StayMapping(Assembly assembly, PartyMapping parties, DiagnosisMapping diagnoses) {
        this.assembly = assembly;
        this.parties = parties;
        this.diagnoses = diagnoses;
    }

    List<Encounter> encounters() {
        return encounters;
    }

    List<Condition> conditions() {
        return conditions;
    }

    void map(Epikrise from, List<Event> events, MappedParty sender, List<ServiceRequest> referrals) {
        List<HealthParty> shared = Stream.concat(
                        from.personnel().stream(),
                        from.patient().personnel().stream()
                                .filter(p -> !PatientMapping.GENERAL_PRACTITIONER.equals(p.relationCode())))
                .toList();
        for (Event event : events) {
            List<Condition> made = diagnoses.ofStay(event.items());
            conditions.addAll(made);
            if (event.reported().isPresent()) {
                Encounter stay = stay(event, event.reported().get(), made);
                sender.innermost().ifPresent(stay::setServiceProvider);
                referrals.forEach(referral -> stay.addBasedOn(Assembly.reference(referral)));
                event.personnel().forEach(party -> participant(stay, party));
                if (encounters.isEmpty()) {
                    shared.forEach(party -> participant(stay, party));
                }
                encounters.add(assembly.add(stay));
            }
        }
    }

    private Encounter stay(Event event, Event.Reported reported, List<Condition> made) {
        Encounter stay =
                Assembly.tag(assembly.named(new Encounter(), "stay", encounters.size()), OwnCode.HEALTH_DETAIL);
        stay.setStatus(EncounterStatus.FINISHED);
        stay.setSubject(assembly.subject());
        stay.addEpisodeOfCare(
                new Reference("EpisodeOfCare/" + assembly.context().folderId()));
        made.forEach(condition -> stay.addDiagnosis().setCondition(Assembly.reference(condition)));
        assembly.apply(
                EpikriseRule.STAY_START,
                reported.start(),
                stay,
                t -> stay.getPeriod().setStartElement(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.STAY_END,
                reported.end(),
                stay,
                t -> stay.getPeriod().setEndElement(Times.dateTime(t)));
        stay.setClass_(StayClass.byPeriod(stay.getPeriod()));
        if (!reported.end().isPresent()) {
            assembly.absent(
                    EpikriseRule.STAY_END_ABSENT,
                    stay,
                    () -> Absent.unknown(stay.getPeriod().getEndElement()));
        }
        assembly.apply(
                EpikriseRule.STAY_LEVEL,
                event.service().level(),
                stay,
                level -> StayClass.byLevel(level.code()).ifPresent(stay::setClass_));
        assembly.apply(
                EpikriseRule.STAY_SERVICE,
                event.service().id(),
                stay,
                service -> stay.addType(Concepts.concept(service, Concepts.NO_LIST)));
        assembly.apply(EpikriseRule.STAY_ACTION, event.action(), stay, a -> stay.addType(Concepts.concept(a, 7309)));
        assembly.apply(
                EpikriseRule.STAY_ID,
                event.id(),
                stay,
                id -> stay.addIdentifier().setValue(id));
        assembly.apply(
                EpikriseRule.STAY_SPECIALTY,
                event.service().specialty(),
                stay,
                specialty -> stay.setServiceType(Concepts.concept(specialty, Concepts.NO_LIST)));
        assembly.apply(
                EpikriseRule.STAY_PRIORITY,
                event.priority(),
                stay,
                priority -> stay.setPriority(Concepts.concept(priority, 8306)));
        assembly.apply(
                EpikriseRule.STAY_OUTCOME,
                event.outcome(),
                stay,
                outcome ->
                        stay.getHospitalization().setDischargeDisposition(Concepts.concept(outcome, Concepts.NO_LIST)));
        event.requests()
                .forEach(id -> assembly.apply(
                        EpikriseRule.STAY_REQUEST,
                        id,
                        stay,
                        i -> stay.addBasedOn().setType("ServiceRequest").setIdentifier(Identifiers.document(i))));
        event.places().forEach(place -> place(stay, place));
        return stay;
    }

    /** By name alone: the same place has no identity across messages. */
    private void place(Encounter stay, Event.Place from) {
        Encounter.EncounterLocationComponent location = stay.addLocation();
        Reference named = location.getLocation();
        from.names()
                .forEach(name -> assembly.apply(
                        EpikriseRule.STAY_LOCATION,
                        name,
                        stay,
                        n -> named.setDisplay(named.hasDisplay() ? named.getDisplay() + ", " + n : n)));
        assembly.apply(
                EpikriseRule.STAY_LOCATION_PERIOD,
                from.start(),
                stay,
                t -> location.getPeriod().setStartElement(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.STAY_LOCATION_PERIOD,
                from.end(),
                stay,
                t -> location.getPeriod().setEndElement(Times.dateTime(t)));
    }

    /** Only persons take part in an Encounter; a party without one stays in the ledger. */
    private void participant(Encounter stay, HealthParty from) {
        if (from.persons().isEmpty()) {
            return;
        }
        for (Reference person : parties.map(from).personReferences()) {
            Encounter.EncounterParticipantComponent participant = stay.addParticipant();
            participant.setIndividual(person);
            assembly.apply(
                    EpikriseRule.STAY_PERSONNEL,
                    from.relation(),
                    stay,
                    relation -> participant.addType(Concepts.concept(relation, 8254)));
        }
    }
}
