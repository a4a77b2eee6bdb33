package no.rodtrad.mappings.view;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;

/** One resource of each type that the work sector can see, and the only elements of it that may hold a sender's text. */
final class WorkSector {

    private static final List<String> BARE = List.of(".reference", ".identifier.system", ".identifier.value");

    private WorkSector() {}

    static final Map<String, Supplier<DomainResource>> RESOURCES = new LinkedHashMap<>();
    static final Map<String, Set<String>> LISTED = new LinkedHashMap<>();

    static {
        row(
                "CarePlan",
                WorkSector::plan,
                "subject",
                "encounter",
                "author",
                "careTeam",
                "goal",
                "activity.reference",
                "supportingInfo",
                "addresses");
        row(
                "Encounter",
                WorkSector::stay,
                "subject",
                "episodeOfCare",
                "serviceProvider",
                "=class.system",
                "=class.code");
        row("Observation", WorkSector::sickLeave, "subject", "=value.system", "=value.code");
        row("ServiceRequest", WorkSector::activity, "subject");
        row(
                "Communication",
                WorkSector::message,
                "subject",
                "sender",
                "recipient",
                "=identifier.system",
                "=identifier.value",
                "=payload.content");
        row("Patient", WorkSector::person, "=name.family", "=name.given", "=identifier.value");
        row("EpisodeOfCare", WorkSector::folder, "patient", "=type.coding.code");
        row("CareTeam", WorkSector::team, "subject", "participant.member", "participant.onBehalfOf");
    }

    /** With an equals sign an element itself, without one a reference. */
    private static void row(String type, Supplier<DomainResource> resource, String... elements) {
        RESOURCES.put(type, resource);
        Set<String> listed = new java.util.TreeSet<>();
        for (String element : elements) {
            if (element.startsWith("=")) {
                listed.add(type + "." + element.substring(1));
            } else {
                BARE.forEach(part -> listed.add(type + "." + element + part));
            }
        }
        LISTED.put(type, listed);
    }

    private static CarePlan plan() {
        CarePlan plan = new CarePlan();
        plan.setStatus(CarePlan.CarePlanStatus.ACTIVE).setIntent(CarePlan.CarePlanIntent.PLAN);
        plan.addCategory(concept(OwnCode.WORK_REHAB_PLAN));
        plan.setCreatedElement(time());
        plan.setPeriod(period());
        plan.addSupportingInfo(new Reference("Observation/canaryCarePlan.supportingInfo.referencex"));
        return plan;
    }

    private static Encounter stay() {
        Encounter stay = new Encounter();
        stay.setStatus(Encounter.EncounterStatus.FINISHED);
        stay.setPeriod(period());
        return stay;
    }

    private static Observation sickLeave() {
        Observation period = new Observation();
        period.setStatus(Observation.ObservationStatus.FINAL);
        period.setCode(concept(OwnCode.SICK_LEAVE_PERIOD));
        period.setEffective(Filled.with(period(), "Observation.effective"));
        period.setValue(Filled.with(new Quantity(50), "Observation.value"));
        return period;
    }

    private static ServiceRequest activity() {
        ServiceRequest activity = new ServiceRequest();
        activity.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        activity.setIntent(ServiceRequest.ServiceRequestIntent.PLAN);
        activity.addCategory(concept(OwnCode.WORK_ACTIVITY));
        activity.setOccurrence(Filled.with(period(), "ServiceRequest.occurrence"));
        return activity;
    }

    private static Communication message() {
        Communication message = new Communication();
        message.setStatus(Communication.CommunicationStatus.COMPLETED);
        message.addCategory(concept(OwnCode.WORK_FOCUSED_MESSAGE));
        message.setSentElement(time());
        message.setReceivedElement(time());
        message.addPayload().setContent(Filled.with(new StringType(), "Communication.payload.content"));
        message.addPayload().setContent(Filled.with(new Reference(), "Communication.payload.contentReference"));
        return message;
    }

    private static CareTeam team() {
        CareTeam team = new CareTeam();
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.setPeriod(period());
        team.addParticipant().addRole(concept(OwnCode.PARTICIPANT_PERSON)).setPeriod(period());
        team.addParticipant().addRole(concept(OwnCode.PARTICIPANT_TREATING));
        return team;
    }

    private static Patient person() {
        Patient person = new Patient();
        person.addIdentifier().setSystem(IdentifierSystem.FNR.uri());
        person.addIdentifier().setSystem("urn:oid:2.16.578.1.12.4.1.4.0").setValue("canaryPatient.localx");
        person.setBirthDateElement(new DateType("1980-05-17"));
        return person;
    }

    private static EpisodeOfCare folder() {
        EpisodeOfCare folder = new EpisodeOfCare();
        folder.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        folder.addType(concept(OwnCode.SICK_LEAVE_FOLDER));
        // Any code of the project's own system shows; of another system none does.
        folder.getTypeFirstRep().addCoding().setSystem(OwnCode.SICK_LEAVE_FOLDER.system());
        folder.addType().addCoding().setSystem("urn:oid:2.16.578.1.12.4.1.1.7170");
        folder.setPeriod(period());
        return folder;
    }

    private static CodeableConcept concept(OwnCode code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(code.system()).setCode(code.code());
        return concept;
    }

    private static DateTimeType time() {
        return new DateTimeType("2026-03-02T10:00:00+01:00");
    }

    private static Period period() {
        return new Period().setStart(new Date(1_700_000_000_000L)).setEnd(new Date(1_710_000_000_000L));
    }
}
