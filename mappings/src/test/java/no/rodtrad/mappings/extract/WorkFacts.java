package no.rodtrad.mappings.extract;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.mappings.dialogmelding.NavAddress;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** What work can be done, who takes part, what comes next. As in {@link Facts}, texts and displays hold the secret. */
final class WorkFacts {

    private WorkFacts() {}

    static List<Resource> all() {
        return List.of(
                ability("w1", "some-tasks"),
                ability("w2", "limit-lifting"),
                ability("w3", "not-in-the-package"),
                accommodations(),
                fact("w5", "participation-hours", hours("11"), Facts.period("2026-03-09", "2026-04-05")),
                fact("w6", "work-outcome", coded("work-outcome", "partly-back"), new DateTimeType("2026-06-30")),
                fact("w7", "something-else", coded("work-outcome", "fully-back"), new DateTimeType("2026-06-30")),
                team(),
                step("t1", "evaluate", ofOrganisation("999999999"), "2026-04-15"),
                step("t2", "assess-meeting-need", ofOrganisation(NavAddress.NAV.organisationNumber()), null),
                step("t3", "write-own-tasks", Facts.PATIENT, null),
                step("t4", "review", ofOrganisation("999999999"), "2026-03-10"),
                step("t5", "evaluate", ofOrganisation("999999999"), "2026-03-10")
                        .setStatus(Task.TaskStatus.COMPLETED),
                appointment(),
                meeting().addParticipant(nav()),
                withoutNav());
    }

    static Observation ability(String id, String code) {
        return fact(id, "work-ability", coded("work-ability", code), new DateTimeType("2026-02-27"));
    }

    static Observation accommodations() {
        Observation fact = ability("w4", "some-tasks");
        for (String code : List.of("gradual-increase", "aids", "not-in-the-package")) {
            fact.addComponent().setCode(coded("work-fact", "accommodation")).setValue(coded("accommodation", code));
        }
        fact.addComponent().setCode(coded("work-fact", "accommodation")).setValue(new StringType(Facts.SECRET));
        return fact;
    }

    static Observation fact(String id, String kind, Type value, Type effective) {
        Observation fact = new Observation();
        fact.setId(id);
        fact.setStatus(Observation.ObservationStatus.FINAL).setSubject(Facts.PATIENT);
        fact.setCode(coded("work-fact", kind)).setValue(value).setEffective(effective);
        fact.addNote().setText(Facts.SECRET);
        return fact;
    }

    static CareTeam team() {
        CareTeam team = new CareTeam();
        team.setId("ct1");
        team.setSubject(Facts.PATIENT).setName(Facts.SECRET);
        seat(team, "rehabilitation-coordinator", new Reference("Organization/o2"));
        seat(team, "gp", new Reference("Practitioner/d1").setDisplay(Facts.SECRET));
        seat(team, "treating", new Reference("Practitioner/d1"));
        seat(team, "person", Facts.PATIENT);
        return team;
    }

    private static void seat(CareTeam team, String role, Reference member) {
        team.addParticipant().addRole(coded("participant-role", role)).setMember(member);
    }

    static Task step(String id, String code, Reference owner, String due) {
        Task step = new Task();
        step.setId(id);
        step.setStatus(Task.TaskStatus.REQUESTED).setFor(Facts.PATIENT).setDescription(Facts.SECRET);
        step.setCode(coded("next-step", code)).setOwner(owner);
        step.getRestriction().getPeriod().getEndElement().setValueAsString(due);
        step.addNote().setText(Facts.SECRET);
        return step;
    }

    static Appointment appointment() {
        Appointment agreed = new Appointment();
        agreed.setId("ap1");
        agreed.setStatus(Appointment.AppointmentStatus.BOOKED).setDescription(Facts.SECRET);
        agreed.addServiceType(coded("encounter-kind", "dialogmote-2"));
        agreed.getStartElement().setValueAsString("2026-04-15T08:00:00Z");
        agreed.addParticipant().setActor(Facts.PATIENT);
        agreed.setComment(Facts.SECRET);
        return agreed;
    }

    static Encounter meeting() {
        Encounter held = new Encounter();
        held.setId("e2");
        held.setStatus(Encounter.EncounterStatus.FINISHED).setSubject(Facts.PATIENT);
        held.addType(coded("encounter-kind", "collaboration-meeting"));
        held.setPeriod(Facts.period("2026-02-20", "2026-02-20"));
        held.addReasonCode().setText(Facts.SECRET);
        return held;
    }

    private static Encounter withoutNav() {
        Encounter held = meeting();
        held.setId("e3");
        held.setPeriod(Facts.period("2026-02-21", "2026-02-21"));
        return held;
    }

    private static Encounter.EncounterParticipantComponent nav() {
        return new Encounter.EncounterParticipantComponent()
                .setIndividual(ofOrganisation(NavAddress.NAV.organisationNumber()));
    }

    static Quantity hours(String number) {
        return new Quantity().setValue(new BigDecimal(number)).setCode("h/wk").setSystem("http://unitsofmeasure.org");
    }

    static CodeableConcept coded(String system, String code) {
        return new CodeableConcept(new Coding(Canonical.codeSystem(system), code, Facts.SECRET)).setText(Facts.SECRET);
    }

    private static Reference ofOrganisation(String number) {
        return new Reference()
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(number))
                .setDisplay(Facts.SECRET);
    }
}
