package no.rodtrad.mappings.extract;

import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * EXT-100 to EXT-102: the meetings that NAV takes part in, agreed and held; it is told of no others. One that took place is
 * told once, not as an agreement as well.
 */
final class MeetingRules {

    private static final String REHAB_STAY = "rehab-stay";

    /** NAV calls these, by ftrl § 8-7 a. */
    private static final Set<String> CALLED_BY_NAV = Set.of("dialogmote-2", "dialogmote-3");

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    MeetingRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    /** A meeting, not a stay: with an appointment, or of an own kind but a stay. */
    static boolean isMeeting(Encounter fact) {
        return fact.hasAppointment()
                || fact.getType().stream()
                        .flatMap(type -> type.getCoding().stream())
                        .anyMatch(kind -> kind.hasSystem()
                                && kind.getSystem().startsWith(Canonical.BASE)
                                && !REHAB_STAY.equals(kind.getCode()));
    }

    Stream<Fact> meetings() {
        return Stream.concat(
                index.all(Appointment.class).filter(this::isOfPatient).flatMap(agreed -> agreed(agreed).stream()),
                index.all(Encounter.class)
                        .filter(held -> index.concerns(held.getSubject(), patient) && isMeeting(held))
                        .flatMap(held -> held(held).stream()));
    }

    private boolean isOfPatient(Appointment appointment) {
        return appointment.getParticipant().stream().anyMatch(p -> index.concerns(p.getActor(), patient));
    }

    private Optional<Fact> agreed(Appointment agreed) {
        boolean isHeld = index.all(Encounter.class)
                .flatMap(encounter -> encounter.getAppointment().stream())
                .anyMatch(reference -> index.resolve(reference, Appointment.class)
                        .filter(agreed::equals)
                        .isPresent());
        return isHeld || agreed.getStatus() == null
                ? Optional.empty()
                : OwnTerms.ENCOUNTER_KIND
                        .in(agreed.getServiceType())
                        .filter(kind ->
                                takesPart(kind, agreed.getParticipant().stream().map(p -> p.getActor())))
                        .flatMap(kind -> meeting(agreed, kind, state(agreed.getStatus()), start(agreed)));
    }

    private static BaseDateTimeType start(Appointment appointment) {
        return appointment.hasStart() || !appointment.hasRequestedPeriod()
                ? appointment.getStartElement()
                : appointment.getRequestedPeriodFirstRep().getStartElement();
    }

    private Optional<Fact> held(Encounter held) {
        return held.getStatus() == null
                ? Optional.empty()
                : OwnTerms.ENCOUNTER_KIND
                        .in(held.getType())
                        .filter(kind -> !REHAB_STAY.equals(kind.code()))
                        .filter(kind -> takesPart(
                                kind,
                                Stream.concat(
                                        Stream.of(held.getServiceProvider()),
                                        held.getParticipant().stream().map(p -> p.getIndividual()))))
                        .flatMap(kind -> meeting(
                                held,
                                kind,
                                state(held.getStatus()),
                                held.getPeriod().getStartElement()));
    }

    private boolean takesPart(Term kind, Stream<Reference> parties) {
        return CALLED_BY_NAV.contains(kind.code()) || parties.anyMatch(party -> Nav.is(party, index));
    }

    private Optional<Fact> meeting(Resource from, Term kind, Optional<MeetingState> state, BaseDateTimeType start) {
        return state.map(known -> new Fact.Meeting(
                run.take(ExtractRule.MEETING_KIND, from, kind),
                run.take(ExtractRule.MEETING_STATE, from, known),
                run.take(ExtractRule.MEETING_TIME, from, Span.day(Days.of(start))),
                time(start)));
    }

    private static LocalTime time(BaseDateTimeType start) {
        Date moment = start == null || !start.hasValue() || !start.hasTime() ? null : start.getValue();
        return moment == null ? null : moment.toInstant().atZone(Days.ZONE).toLocalTime();
    }

    private static Optional<MeetingState> state(AppointmentStatus status) {
        return switch (status) {
            case PROPOSED, PENDING, WAITLIST -> Optional.of(MeetingState.PROPOSED);
            case BOOKED, ARRIVED, CHECKEDIN -> Optional.of(MeetingState.AGREED);
            case FULFILLED -> Optional.of(MeetingState.HELD);
            case CANCELLED -> Optional.of(MeetingState.CANCELLED);
            // Who stayed away is no fact of the meeting, and what was an error is none at all.
            case NOSHOW, ENTEREDINERROR, NULL -> Optional.empty();
        };
    }

    private static Optional<MeetingState> state(EncounterStatus status) {
        return switch (status) {
            case PLANNED -> Optional.of(MeetingState.AGREED);
            case ARRIVED, TRIAGED, INPROGRESS, ONLEAVE, FINISHED -> Optional.of(MeetingState.HELD);
            case CANCELLED -> Optional.of(MeetingState.CANCELLED);
            case ENTEREDINERROR, UNKNOWN, NULL -> Optional.empty();
        };
    }
}
