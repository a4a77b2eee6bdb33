package no.rodtrad.mappings.fhir.dialog;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;

/**
 * The meeting that NAV calls to. When and where it is stands in the words of the letter alone, so the Appointment says that
 * its time is not known, and is proposed until more is.
 */
final class MeetingMapping {

    private final Assembly assembly;

    MeetingMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    void map(
            Dialogmelding from,
            Dialogmelding.Entry entry,
            OwnCode kind,
            Communication letter,
            MappedParty sender,
            MappedParty receiver) {
        Appointment meeting = new Appointment();
        meeting.setId(ConversationIds.meeting(from, assembly.context()));
        if (assembly.made(Appointment.class, meeting.getIdElement().getIdPart()).isPresent()) {
            return;
        }
        meeting.setStatus(Appointment.AppointmentStatus.PROPOSED);
        assembly.apply(DialogRule.MEETING, entry.theme(), meeting, t -> meeting.addServiceType(Concepts.own(kind)));
        assembly.absent(DialogRule.MEETING_TIME_ABSENT, meeting, () -> {
            Absent.unknown(meeting.getStartElement());
            Absent.unknown(meeting.getEndElement());
        });
        meeting.addSupportingInformation(Assembly.reference(letter));
        participant(meeting, assembly.subject(), ParticipationStatus.NEEDSACTION);
        sender.anybody().ifPresent(caller -> participant(meeting, caller, ParticipationStatus.ACCEPTED));
        receiver.everybody().forEach(called -> participant(meeting, called, ParticipationStatus.NEEDSACTION));
        assembly.add(meeting);
    }

    private static void participant(Appointment meeting, Reference who, ParticipationStatus status) {
        meeting.addParticipant().setActor(who).setStatus(status);
    }
}
