package no.rodtrad.adapter.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.MovedClock;
import no.rodtrad.adapter.testing.Wiring;
import no.rodtrad.mappings.disclosure.ActorKey;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** Some persons with folders, of whom NAV may see a part of some, and a treating institution all of some. */
final class Folk {

    private static final List<String> NAMES = List.of("Berg", "Bråten", "Dal", "Lie", "Moe");

    private final Random random = new Random(5);
    private final MovedClock clock;
    private final ResourceStore store;
    private final String navNumber = "8" + Math.abs(UUID.randomUUID().hashCode());
    private final String ownNumber = "9" + Math.abs(UUID.randomUUID().hashCode());
    final List<UUID> persons = new ArrayList<>();
    final List<Organization> organisations = new ArrayList<>();
    final List<Resource> all = new ArrayList<>();

    Folk(Wiring wiring, MovedClock clock, int persons) {
        this.clock = clock;
        store = wiring.get(ResourceStore.class);
        for (int i = 0; i < 3; i++) {
            organisations.add(organisation(i));
        }
        for (int i = 0; i < persons; i++) {
            UUID person = UUID.randomUUID();
            this.persons.add(person);
            folder(person, i);
            if (i % 3 != 2) {
                put(person, consent(person));
            }
            if (i % 4 != 3) {
                Database.inTransaction(() -> wiring.get(FolderParties.class)
                        .join(person, Set.of("ENH:" + ownNumber), FolderParties.Relation.WRITER));
            }
        }
    }

    Asker nav() {
        return asker(Recipient.NAV, navNumber, null);
    }

    Asker institution() {
        return asker(Recipient.TREATING, ownNumber, null);
    }

    Asker person() {
        return asker(Recipient.PERSON, "0", persons.get(0));
    }

    private static Asker asker(Recipient recipient, String number, UUID self) {
        return new Asker(
                recipient,
                Set.of(new ActorKey(IdentifierSystem.ENH.uri(), number)),
                Set.of("ENH:" + number),
                Optional.ofNullable(self));
    }

    private Organization organisation(int i) {
        Organization organisation = new Organization();
        organisation.setName(NAMES.get(i) + " helse");
        organisation.addIdentifier().setSystem(IdentifierSystem.ENH.uri()).setValue("31000101" + i);
        if (i > 0) {
            organisation.setPartOf(to(organisations.get(0)));
        }
        return put(ResourceStore.SHARED, organisation);
    }

    private void folder(UUID person, int i) {
        Patient patient = new Patient();
        patient.setId(person.toString());
        patient.addIdentifier()
                .setSystem(IdentifierSystem.FNR.uri())
                .setValue(String.format("%02d8190%05d", i + 1, Math.abs(person.hashCode() % 100_000)));
        patient.addName().setFamily(any(NAMES)).addGiven("Kari " + (char) ('a' + i));
        patient.setBirthDate(new Date(90, i % 12, 1 + i));
        patient.setManagingOrganization(to(any(organisations)));
        patient.addTelecom().setValue("9000000" + i);
        put(person, patient);
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        episode.setPatient(to(patient));
        put(person, episode);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            plan(person, patient);
        }
    }

    private void plan(UUID person, Patient patient) {
        Condition condition = new Condition();
        condition.setSubject(to(patient));
        condition
                .getCode()
                .setText("Plage " + random.nextInt(3))
                .addCoding()
                .setSystem("urn:icpc")
                .setCode(code());
        put(person, condition);
        Encounter encounter = new Encounter();
        encounter.setStatus(any(List.of(Encounter.EncounterStatus.PLANNED, Encounter.EncounterStatus.FINISHED)));
        encounter.getClass_().setCode("AMB");
        encounter.setSubject(to(patient));
        encounter.setServiceProvider(to(any(organisations)));
        encounter.setPeriod(new Period().setStart(day()));
        put(person, encounter);
        Goal goal = new Goal();
        goal.setLifecycleStatus(any(List.of(Goal.GoalLifecycleStatus.ACTIVE, Goal.GoalLifecycleStatus.COMPLETED)));
        goal.getDescription().setText("Mål");
        goal.setSubject(to(patient));
        put(person, goal);
        CarePlan plan = new CarePlan();
        plan.setStatus(any(List.of(CarePlan.CarePlanStatus.ACTIVE, CarePlan.CarePlanStatus.COMPLETED)));
        plan.setIntent(CarePlan.CarePlanIntent.PLAN);
        plan.addCategory()
                .addCoding()
                .setSystem(OwnCode.WORK_REHAB_PLAN.system())
                .setCode(OwnCode.WORK_REHAB_PLAN.code());
        plan.setTitle("Hemmelig " + random.nextInt(5));
        plan.addIdentifier().setSystem("urn:plan").setValue("P" + random.nextInt(20));
        plan.setSubject(to(patient));
        plan.setEncounter(to(encounter));
        plan.addAddresses(to(condition));
        plan.addGoal(to(goal));
        plan.setPeriod(new Period().setStart(day()));
        plan.setCreated(day());
        for (OwnCode track : List.of(OwnCode.HEALTH_ACTIVITY, OwnCode.WORK_ACTIVITY)) {
            plan.addActivity().setReference(to(activity(person, patient, track)));
        }
        put(person, plan);
        Task task = new Task();
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.ORDER);
        task.setFocus(to(plan));
        task.setFor(to(patient));
        task.setOwner(new Reference()
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(navNumber)));
        put(person, task);
        Observation leave = new Observation();
        leave.setStatus(Observation.ObservationStatus.FINAL);
        leave.getCode()
                .addCoding()
                .setSystem(OwnCode.SICK_LEAVE_PERIOD.system())
                .setCode(OwnCode.SICK_LEAVE_PERIOD.code());
        leave.setSubject(to(patient));
        leave.setEncounter(to(encounter));
        leave.setEffective(new Period().setStart(day()));
        leave.setValue(new Quantity(10 * random.nextInt(11))
                .setSystem("http://unitsofmeasure.org")
                .setCode("%"));
        put(person, leave);
    }

    private ServiceRequest activity(UUID person, Patient patient, OwnCode track) {
        ServiceRequest activity = new ServiceRequest();
        activity.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        activity.setIntent(ServiceRequest.ServiceRequestIntent.PLAN);
        activity.addCategory().addCoding().setSystem(track.system()).setCode(track.code());
        activity.getCode().addCoding().setSystem("urn:tiltak").setCode(code());
        activity.setSubject(to(patient));
        activity.setRequester(to(any(organisations)));
        activity.setOccurrence(new DateTimeType(day()));
        return put(person, activity);
    }

    private Consent consent(UUID person) {
        Instant now = clock.instant();
        Consent given = new Consent();
        given.setStatus(Consent.ConsentState.ACTIVE);
        given.setPatient(new Reference("Patient/" + person));
        Consent.ProvisionComponent root = given.getProvision();
        root.setType(Consent.ConsentProvisionType.PERMIT);
        root.setPeriod(new Period().setStart(Date.from(now)).setEnd(Date.from(now.plus(Duration.ofDays(90)))));
        root.addActor()
                .setRole(new CodeableConcept()
                        .addCoding(
                                new Coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP", null)))
                .setReference(new Reference()
                        .setIdentifier(new Identifier()
                                .setSystem(IdentifierSystem.ENH.uri())
                                .setValue(navNumber)));
        root.addPurpose(new Coding(OwnCode.RETURN_TO_WORK.system(), OwnCode.RETURN_TO_WORK.code(), null));
        root.addClass_(new Coding(OwnCode.PLAN.system(), OwnCode.PLAN.code(), null));
        root.addClass_(new Coding(OwnCode.SICK_LEAVE.system(), OwnCode.SICK_LEAVE.code(), null));
        return given;
    }

    private <T extends Resource> T put(UUID owner, T resource) {
        if (!resource.hasId()) {
            resource.setId(UUID.randomUUID().toString());
        }
        Database.inTransaction(() -> store.put(owner, resource, null));
        if (random.nextInt(3) > 0) {
            clock.pass(Duration.ofMillis(1 + random.nextInt(3)));
        }
        all.add(resource);
        return resource;
    }

    private static Reference to(Resource resource) {
        return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }

    private String code() {
        return "L" + random.nextInt(3);
    }

    private Date day() {
        return Date.from(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(60))));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
