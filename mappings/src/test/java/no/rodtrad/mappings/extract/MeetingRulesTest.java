package no.rodtrad.mappings.extract;

import static no.rodtrad.mappings.disclosure.InformationCategory.MEETINGS;
import static no.rodtrad.mappings.disclosure.InformationCategory.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "proposed, foreslått",
        "pending, foreslått",
        "waitlist, foreslått",
        "booked, avtalt",
        "arrived, avtalt",
        "checked-in, avtalt",
        "fulfilled, avholdt",
        "cancelled, avlyst",
        "noshow,",
        "entered-in-error,"
    })
    void anAgreedMeetingIsToldByItsStatus(String status, String told) {
        Appointment agreed = WorkFacts.appointment();
        agreed.setStatus(AppointmentStatus.fromCode(status));
        assertThat(Told.of(MEETINGS, agreed)).isEqualTo(told == null ? List.of() : line(told));
    }

    private static List<String> line(String state) {
        return List.of("Dialogmøte 2 15.04.2026 kl. 10.00, " + state);
    }

    @ParameterizedTest
    @CsvSource({
        "planned, avtalt",
        "arrived, avholdt",
        "triaged, avholdt",
        "in-progress, avholdt",
        "onleave, avholdt",
        "finished, avholdt",
        "cancelled, avlyst",
        "entered-in-error,",
        "unknown,"
    })
    void aMeetingThatTookPlaceIsToldByItsStatus(String status, String told) {
        Encounter held = atNav(WorkFacts.meeting());
        held.setStatus(EncounterStatus.fromCode(status));
        assertThat(Told.of(MEETINGS, held))
                .isEqualTo(told == null ? List.of() : List.of("Samarbeidsmøte 20.02.2026, " + told));
    }

    @Test
    void whatSaysNoStatusIsNotTold() {
        Encounter held = atNav(WorkFacts.meeting());
        held.setStatus(null);
        Appointment agreed = WorkFacts.appointment();
        agreed.setStatus(null);
        assertThat(Told.of(MEETINGS, held, agreed)).isEmpty();
    }

    @Test
    void navIsKnownByEitherNumberAndThroughWhoWorksThere() {
        Organization nav = new Organization();
        nav.setId("nav");
        nav.addIdentifier().setSystem(IdentifierSystem.HER.uri()).setValue(NavNumbers.HER);
        PractitionerRole counsellor = new PractitionerRole();
        counsellor.setId("r1");
        counsellor.setOrganization(new Reference("Organization/nav"));
        Encounter held = WorkFacts.meeting();
        held.addParticipant().setIndividual(new Reference("PractitionerRole/r1"));
        assertThat(Told.of(MEETINGS, held, counsellor, nav)).containsExactly("Samarbeidsmøte 20.02.2026, avholdt");
        nav.getIdentifierFirstRep().setSystem(IdentifierSystem.ENH.uri());
        assertThat(Told.of(MEETINGS, held, counsellor, nav)).isEmpty();
        nav.getIdentifierFirstRep().setValue(NavNumbers.ORGANISATION);
        assertThat(Told.of(MEETINGS, held, counsellor, nav)).hasSize(1);
        nav.getIdentifierFirstRep().setSystem(IdentifierSystem.HER.uri());
        assertThat(Told.of(MEETINGS, held, counsellor, nav)).isEmpty();
    }

    /** NAV calls the second and third; the first is the employer's. */
    @ParameterizedTest
    @CsvSource({"dialogmote-1, 0", "dialogmote-2, 1", "dialogmote-3, 1", "follow-up-talk, 0", "unknown-kind, 0"})
    void withoutNavOnlyWhatNavCallsIsTold(String kind, int told) {
        Appointment agreed = WorkFacts.appointment();
        agreed.getServiceType().clear();
        agreed.addServiceType(WorkFacts.coded("encounter-kind", kind));
        assertThat(Told.of(MEETINGS, agreed)).hasSize(told);
        Encounter held = WorkFacts.meeting();
        held.getType().clear();
        held.addType(WorkFacts.coded("encounter-kind", kind));
        assertThat(Told.of(MEETINGS, held)).hasSize(told);
    }

    @Test
    void anAppointmentWithNavAsParticipantIsTold() {
        Appointment agreed = WorkFacts.appointment();
        agreed.getServiceType().clear();
        agreed.addServiceType(WorkFacts.coded("encounter-kind", "evaluation"));
        assertThat(Told.of(MEETINGS, agreed)).isEmpty();
        agreed.addParticipant().setActor(nav());
        assertThat(Told.of(MEETINGS, agreed)).containsExactly("Evaluering 15.04.2026 kl. 10.00, avtalt");
    }

    @Test
    void anAppointmentThatTookPlaceIsToldOnce() {
        Encounter held = atNav(WorkFacts.meeting());
        held.addAppointment(new Reference("Appointment/ap1"));
        assertThat(Told.of(MEETINGS, WorkFacts.appointment(), held))
                .containsExactly("Samarbeidsmøte 20.02.2026, avholdt");
        held.getAppointmentFirstRep().setReference("Appointment/another");
        assertThat(Told.of(MEETINGS, WorkFacts.appointment(), held)).hasSize(2);
    }

    @Test
    void meetingsOfSomebodyElseAreNot() {
        Appointment agreed = WorkFacts.appointment();
        agreed.getParticipantFirstRep().setActor(new Reference("Patient/p2"));
        Encounter held = atNav(WorkFacts.meeting());
        held.setSubject(new Reference("Patient/p2"));
        assertThat(Told.of(MEETINGS, agreed, held)).isEmpty();
    }

    @Test
    void theDayIsThatOfNorwayAndTheHourOnlyToldWhereItIsKnown() {
        Appointment agreed = WorkFacts.appointment();
        agreed.getStartElement().setValueAsString("2026-01-14T23:05:00Z");
        assertThat(Told.of(MEETINGS, agreed)).containsExactly("Dialogmøte 2 15.01.2026 kl. 00.05, avtalt");
        Appointment wished = WorkFacts.appointment();
        wished.setStatus(AppointmentStatus.PROPOSED).setStartElement(null);
        assertThat(Told.of(MEETINGS, wished)).containsExactly("Dialogmøte 2, foreslått");
        wished.addRequestedPeriod().setStartElement(new DateTimeType("2026-05-04"));
        assertThat(Told.of(MEETINGS, wished)).containsExactly("Dialogmøte 2 04.05.2026, foreslått");
        agreed.addRequestedPeriod().setStartElement(new DateTimeType("2026-05-04"));
        assertThat(Told.of(MEETINGS, agreed)).containsExactly("Dialogmøte 2 15.01.2026 kl. 00.05, avtalt");
    }

    @Test
    void aStayIsNoMeetingAndAMeetingNoStay() {
        Encounter stay = atNav(Facts.stay());
        stay.addType(WorkFacts.coded("encounter-kind", "rehab-stay"));
        assertThat(Told.of(MEETINGS, stay)).isEmpty();
        assertThat(Told.of(PLAN, stay)).hasSize(1);
        Encounter held = atNav(WorkFacts.meeting());
        assertThat(Told.of(PLAN, held)).isEmpty();
        // A kind of another system says nothing of what it is.
        stay.getTypeFirstRep().getCodingFirstRep().setSystem("urn:oid:2.16.578.1.12.4.1.1.8402");
        assertThat(Told.of(PLAN, stay)).hasSize(1);
        stay.getTypeFirstRep().getCodingFirstRep().setSystem(null);
        assertThat(Told.of(PLAN, stay)).hasSize(1);
    }

    private static Encounter atNav(Encounter held) {
        held.setServiceProvider(nav());
        return held;
    }

    private static Reference nav() {
        return new Reference()
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(NavNumbers.ORGANISATION));
    }
}
