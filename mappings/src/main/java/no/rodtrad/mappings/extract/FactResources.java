package no.rodtrad.mappings.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** The facts of an extract as resources, each with what the fact has components for and nothing else. */
final class FactResources {

    private final BiFunction<Resource, String, Reference> add;
    private final Map<String, Reference> named = new HashMap<>();
    private Reference patient;
    private int number;

    /** @param add takes a resource and its role in the document, and gives what it is referred to by */
    FactResources(BiFunction<Resource, String, Reference> add) {
        this.add = add;
    }

    /** Whom it concerns and who tells, as they stand in the document. */
    void parties(WorkFocusedExtract extract, Composition document) {
        Patient whom = new Patient();
        whom.addName(PersonNames.of(extract.patient().name()));
        Optional.ofNullable(extract.patient().identifier()).ifPresent(id -> whom.addIdentifier(identifier(id)));
        LocalDate born = extract.patient().birthDate();
        whom.setBirthDateElement(born == null ? null : new DateType(born.toString()));
        patient = add.apply(whom, "patient");
        document.setSubject(patient);
        extract.sender().ifPresent(sender -> {
            Organization organisation = new Organization();
            organisation.setName(sender.name());
            sender.idents().forEach(id -> organisation.addIdentifier(identifier(id)));
            extract.contact()
                    .filter(contact -> String.valueOf(contact.name()).equals(sender.name()))
                    .ifPresent(contact -> organisation
                            .addTelecom()
                            .setSystem(ContactPointSystem.PHONE)
                            .setValue(contact.phone()));
            Reference reference = add.apply(organisation, "sender");
            named.put(String.valueOf(sender.name()), reference);
            document.setCustodian(reference);
        });
        extract.professional().ifPresent(professional -> document.addAuthor(professional(extract, professional)));
        if (!document.hasAuthor()) {
            if (document.hasCustodian()) {
                document.addAuthor(document.getCustodian().copy());
            } else {
                Absent.unknown(document.addAuthor());
            }
        }
    }

    List<Reference> of(InformationCategory category, List<Fact> facts) {
        List<Reference> made = new ArrayList<>();
        CareTeam team = new CareTeam();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Member member) {
                team.addParticipant()
                        .addRole(concept(member.role()))
                        .setMember(member.name() == null ? null : party(member.name(), member.person()));
            } else {
                made.add(add.apply(tagged(resource(fact), category), "fact-" + number++));
            }
        }
        if (team.hasParticipant()) {
            team.setSubject(patient.copy());
            made.add(add.apply(tagged(team, category), "team"));
        }
        return made;
    }

    private Reference professional(WorkFocusedExtract extract, ExtractProfessional professional) {
        Practitioner person = new Practitioner();
        person.addName(PersonNames.of(professional.name()));
        professional.idents().forEach(id -> person.addIdentifier(identifier(id)));
        Reference reference = add.apply(person, "professional");
        named.put(professional.name().full(), reference);
        Optional<Contact> own =
                extract.contact().filter(contact -> professional.name().full().equals(contact.name()));
        if (own.isEmpty()) {
            return reference;
        }
        PractitionerRole role = new PractitionerRole();
        role.setPractitioner(reference.copy());
        role.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(own.get().phone());
        return add.apply(role, "professional-role");
    }

    private Resource resource(Fact fact) {
        if (fact instanceof Fact.Ability ability) {
            return observation("work-ability", concept(ability.what()), ability.assessed());
        }
        if (fact instanceof Fact.Accommodation wish) {
            return observation("accommodation", concept(wish.what()), null);
        }
        if (fact instanceof Fact.Participation part) {
            return observation("participation-hours", FhirValues.amount(part.hours()), part.period());
        }
        if (fact instanceof Fact.Outcome outcome) {
            return observation("work-outcome", concept(outcome.what()), outcome.assessed());
        }
        if (fact instanceof Fact.SickLeave leave) {
            Observation period = observation("sick-leave-period", FhirValues.amount(leave.grade()), null);
            period.setEffective(FhirValues.period(leave.period()));
            if (leave.grade() != null) {
                period.getCode().addCoding(coding(Canonical.codeSystem("work-fact"), "sick-leave-grade"));
            }
            if (leave.kind() != null) {
                period.getCode().addCoding(leave.kind().coding());
            }
            return period;
        }
        if (fact instanceof Fact.NextStep step) {
            return step(step);
        }
        if (fact instanceof Fact.Meeting meeting) {
            return meeting(meeting);
        }
        return planned(fact);
    }

    private Resource planned(Fact fact) {
        if (fact instanceof Fact.Stay stay) {
            Encounter encounter = new Encounter();
            encounter.setStatus(EncounterStatus.UNKNOWN).setSubject(patient.copy());
            Absent.masked(encounter.getClass_());
            encounter.setPeriod(FhirValues.period(stay.period()));
            encounter.setServiceProvider(stay.institution() == null ? null : party(stay.institution(), false));
            return encounter;
        }
        if (fact instanceof Fact.PlanPeriod plan) {
            CarePlan made = new CarePlan();
            made.setStatus(CarePlan.CarePlanStatus.UNKNOWN).setIntent(CarePlan.CarePlanIntent.PLAN);
            made.setSubject(patient.copy());
            made.setPeriod(plan.period() == null ? null : FhirValues.period(plan.period()));
            FhirValues.hours(made, plan.hours());
            return made;
        }
        if (fact instanceof Fact.Activity activity) {
            ServiceRequest made = new ServiceRequest();
            made.setStatus(ServiceRequest.ServiceRequestStatus.UNKNOWN)
                    .setIntent(ServiceRequest.ServiceRequestIntent.PLAN);
            OwnCode track = activity.track().concept();
            made.addCategory(new CodeableConcept(coding(track.system(), track.code())));
            made.setSubject(patient.copy());
            made.setOccurrence(FhirValues.time(activity.time()));
            made.setCode(activity.what() == null ? null : concept(activity.what()));
            FhirValues.amount(made, activity.hours());
            return made;
        }
        Fact.WorkGoal goal = (Fact.WorkGoal) fact;
        Goal made = new Goal();
        made.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE).setSubject(patient.copy());
        made.setDescription(new CodeableConcept().setText(FactSection.line(goal)));
        Goal.GoalTargetComponent target = made.addTarget()
                .setDetail(FhirValues.amount(goal.target()))
                .setDue(goal.due() == null ? null : new DateType(goal.due()));
        if (target.hasDetail()) {
            // FHIR wants to know what is measured; that is not told.
            Absent.masked(target.getMeasure());
        }
        return made;
    }

    private Task step(Fact.NextStep step) {
        Task task = new Task();
        task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
        task.setCode(concept(step.what())).setFor(patient.copy());
        if (step.owner() != null) {
            task.setOwner(owner(step.owner()));
        }
        if (step.due() != null) {
            task.getRestriction().getPeriod().setEndElement(new DateTimeType(step.due()));
        }
        return task;
    }

    private Reference owner(String owner) {
        if (StepRules.THE_PERSON.equals(owner)) {
            return patient.copy();
        }
        if (NavNumbers.NAME.equals(owner)) {
            return nav();
        }
        return owner.startsWith(StepRules.ORGANISATION)
                ? organisation(owner.substring(StepRules.ORGANISATION.length()))
                : party(owner, false);
    }

    /** An appointment needs a time of the day; a meeting without one, and one that was held, is an encounter. */
    private Resource meeting(Fact.Meeting meeting) {
        boolean proposed = meeting.state() == MeetingState.PROPOSED;
        if (meeting.state() == MeetingState.HELD || (meeting.at() == null && !proposed)) {
            Encounter encounter = new Encounter();
            encounter.setStatus(
                    switch (meeting.state()) {
                        case PROPOSED, AGREED -> EncounterStatus.PLANNED;
                        case HELD -> EncounterStatus.FINISHED;
                        case CANCELLED -> EncounterStatus.CANCELLED;
                    });
            Absent.masked(encounter.getClass_());
            encounter.addType(concept(meeting.kind())).setSubject(patient.copy());
            encounter.addParticipant().setIndividual(nav());
            if (meeting.day() != null) {
                encounter.getPeriod().setStartElement(FhirValues.moment(meeting.day(), meeting.at()));
            }
            return encounter;
        }
        Appointment appointment = new Appointment();
        appointment.setStatus(
                switch (meeting.state()) {
                    case PROPOSED -> AppointmentStatus.PROPOSED;
                    case AGREED -> AppointmentStatus.BOOKED;
                    case HELD -> AppointmentStatus.FULFILLED;
                    case CANCELLED -> AppointmentStatus.CANCELLED;
                });
        appointment.addServiceType(concept(meeting.kind()));
        if (meeting.at() != null) {
            appointment.setStart(Date.from(
                    FhirValues.moment(meeting.day(), meeting.at()).getValue().toInstant()));
            Absent.unknown(appointment.getEndElement());
        } else if (meeting.day() != null) {
            // A start is to the second; what is proposed for a day has no hour yet.
            appointment.addRequestedPeriod().setStartElement(FhirValues.moment(meeting.day(), null));
        }
        appointment.addParticipant().setActor(patient.copy()).setStatus(ParticipationStatus.NEEDSACTION);
        appointment.addParticipant().setActor(nav()).setStatus(ParticipationStatus.NEEDSACTION);
        return appointment;
    }

    private Observation observation(String code, Type value, Span when) {
        Observation fact = new Observation();
        fact.setStatus(Observation.ObservationStatus.FINAL).setSubject(patient.copy());
        fact.setCode(new CodeableConcept(coding(Canonical.codeSystem("work-fact"), code)));
        fact.setValue(value);
        fact.setEffective(FhirValues.time(when));
        return fact;
    }

    /** A party that only its name is told of; the same name is the same party. */
    private Reference party(String name, boolean person) {
        return named.computeIfAbsent(name, unknown -> {
                    Resource party;
                    if (person) {
                        Practitioner practitioner = new Practitioner();
                        practitioner.addName().setText(name);
                        party = practitioner;
                    } else {
                        party = new Organization().setName(name);
                    }
                    return add.apply(party, "party-" + named.size());
                })
                .copy();
    }

    private static Reference nav() {
        return organisation(NavNumbers.ORGANISATION).setDisplay(NavNumbers.NAME);
    }

    private static Reference organisation(String number) {
        return new Reference()
                .setType("Organization")
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(number));
    }

    private static Identifier identifier(Ident ident) {
        Identifier identifier = new Identifier().setValue(ident.id());
        ident.system().ifPresent(system -> identifier.setSystem(system.uri()));
        return identifier;
    }

    private static <T extends Resource> T tagged(T resource, InformationCategory category) {
        resource.getMeta().addTag().setSystem(category.concept().system()).setCode(category.code());
        return resource;
    }

    private static CodeableConcept concept(Term term) {
        return new CodeableConcept(new Coding(term.system(), term.code(), term.norwegian()));
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }
}
