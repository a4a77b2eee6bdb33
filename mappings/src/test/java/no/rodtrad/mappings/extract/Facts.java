package no.rodtrad.mappings.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The facts of one discharge, as the mapping makes them. Wherever health detail could hide stands {@link #SECRET}. */
public final class Facts {

    public static final String SECRET = "Hemmeligose";
    static final Reference PATIENT = new Reference("Patient/p1");

    private Facts() {}

    public static List<Resource> all() {
        List<Resource> facts = new ArrayList<>(List.of(patient(), clinic(), department(), doctor()));
        facts.add(stay());
        facts.add(sickLeave("sl1", "2026-01-05", "2026-02-28", 100));
        facts.add(sickLeave("sl2", "2026-03-01", "2026-03-31", 50));
        facts.add(activity("a1", OwnCode.HEALTH_ACTIVITY, "work-trial", "2026-03-02", "2026-04-30"));
        facts.add(activity("a2", OwnCode.WORK_ACTIVITY, "work-trial", "2026-03-09", "2026-05-29"));
        facts.add(activity("a3", OwnCode.JOINT_ACTIVITY, "not-in-the-package", "2026-04-15", "2026-04-15"));
        facts.add(goal());
        facts.add(plan());
        facts.addAll(WorkFacts.all());
        facts.add(condition());
        facts.add(epikrise());
        return facts;
    }

    static Patient patient() {
        Patient patient = new Patient();
        patient.setId("p1");
        patient.addName().setFamily("Skogheim").addGiven("Ingvild");
        patient.addIdentifier().setSystem(IdentifierSystem.FNR.uri()).setValue("05908399546");
        patient.setBirthDateElement(new DateType("1983-10-05"));
        patient.addAddress().addLine("Gjemmeveien 1").setCity(SECRET);
        patient.addTelecom().setValue("99999999");
        return patient;
    }

    static Organization clinic() {
        Organization clinic = new Organization();
        clinic.setId("o1");
        clinic.setName("Fjelltun rehabilitering")
                .addIdentifier()
                .setSystem(IdentifierSystem.HER.uri())
                .setValue("8001234");
        clinic.addIdentifier().setSystem(IdentifierSystem.ENH.uri()).setValue("999999999");
        clinic.addIdentifier().setSystem("urn:oid:1.2.3").setValue(SECRET);
        clinic.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(SECRET);
        clinic.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue("22000009");
        clinic.addTelecom()
                .setSystem(ContactPointSystem.PHONE)
                .setUse(ContactPointUse.HOME)
                .setValue("22000008");
        clinic.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("+47 22 00 00 00");
        return clinic;
    }

    static Organization department() {
        Organization department = new Organization();
        department.setId("o2");
        department.setName("Avdeling for " + SECRET).setPartOf(new Reference("Organization/o1"));
        return department;
    }

    static Practitioner doctor() {
        Practitioner doctor = new Practitioner();
        doctor.setId("d1");
        doctor.addName().setFamily("Bergvoll").addGiven("Amund");
        doctor.addIdentifier().setSystem(IdentifierSystem.HPR.uri()).setValue("9999999");
        doctor.addQualification().setCode(new CodeableConcept().setText(SECRET));
        return doctor;
    }

    static Encounter stay() {
        Encounter stay = new Encounter();
        stay.setId("e1");
        stay.setStatus(Encounter.EncounterStatus.FINISHED).setSubject(PATIENT);
        stay.setPeriod(period("2026-02-02", "2026-02-27"));
        stay.setServiceProvider(new Reference("Organization/o2").setDisplay(SECRET));
        stay.addReasonCode().setText(SECRET);
        return stay;
    }

    static Observation sickLeave(String id, String from, String to, int grade) {
        Observation leave = new Observation();
        leave.setId(id);
        leave.setCode(concept(OwnCode.SICK_LEAVE_PERIOD, SECRET)).setSubject(PATIENT);
        leave.setEffective(period(from, to));
        leave.setValue(new Quantity().setValue(grade).setCode("%").setUnit("%"));
        leave.addNote().setText(SECRET);
        return leave;
    }

    static ServiceRequest activity(String id, OwnCode track, String kind, String from, String to) {
        ServiceRequest request = new ServiceRequest();
        request.setId(id);
        request.addCategory(concept(track, SECRET));
        request.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE).setSubject(PATIENT);
        request.setCode(WorkFacts.coded("activity-kind", kind));
        if (from.equals(to)) {
            request.setOccurrence(new DateTimeType(from));
        } else {
            request.setOccurrence(period(from, to));
        }
        request.addNote().setText(SECRET);
        request.addReasonCode().setText(SECRET);
        request.setPatientInstruction(SECRET);
        return request;
    }

    static Goal goal() {
        Goal goal = new Goal();
        goal.setId("g1");
        goal.setSubject(PATIENT).setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        goal.setDescription(new CodeableConcept().setText("Bli kvitt " + SECRET));
        goal.addTarget()
                .setMeasure(new CodeableConcept().setText(SECRET))
                .setDetail(new Quantity().setValue(new BigDecimal("50.0")).setCode("%"))
                .setDue(new DateType("2026-06-01"));
        goal.addTarget()
                .setMeasure(new CodeableConcept().setText(SECRET))
                .setDetail(new Quantity().setValue(3).setCode("{score}").setUnit(SECRET));
        return goal;
    }

    static CarePlan plan() {
        CarePlan plan = new CarePlan();
        plan.setId("c1");
        plan.setSubject(PATIENT).setPeriod(period("2026-03-02", "2026-06-30"));
        plan.setTitle(SECRET).setDescription(SECRET);
        CarePlan.CarePlanActivityComponent activity = plan.addActivity();
        activity.setReference(new Reference("ServiceRequest/a2"));
        activity.addExtension("http://example.org/hours", hoursPerWeek("12.5"));
        plan.addActivity().getDetail().setDescription(SECRET);
        return plan;
    }

    static Condition condition() {
        Condition condition = new Condition();
        condition.setId("k1");
        condition.setSubject(PATIENT).setCode(new CodeableConcept().setText(SECRET));
        return condition;
    }

    static Composition epikrise() {
        Composition epikrise = new Composition();
        epikrise.setId("m1");
        epikrise.setSubject(PATIENT).setTitle(SECRET).setCustodian(new Reference("Organization/o1"));
        epikrise.addAuthor(new Reference("Practitioner/d1"));
        section(epikrise, OwnCode.PLAN, "Plan videre", "<p>Gradvis økning.</p><p>Nytt møte i april.</p>");
        section(epikrise, OwnCode.HEALTH_DETAIL, "Diagnose", "<p>" + SECRET + "</p>");
        section(epikrise, OwnCode.WORK_ABILITY, "Arbeidsevne", "<ul><li>Kan løfte 10 kg</li><li>Kan sitte</li></ul>");
        epikrise.addSection().setTitle("Annet").setText(narrative("<p>" + SECRET + "</p>"));
        return epikrise;
    }

    static void section(Composition document, OwnCode category, String title, String xhtml) {
        document.addSection().setTitle(title).setCode(concept(category, null)).setText(narrative(xhtml));
    }

    static Narrative narrative(String xhtml) {
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + xhtml + "</div>");
        return narrative;
    }

    static Ratio hoursPerWeek(String hours) {
        return new Ratio()
                .setNumerator(new Quantity().setValue(new BigDecimal(hours)).setCode("h"))
                .setDenominator(new Quantity().setValue(1).setCode("wk"));
    }

    static CodeableConcept concept(OwnCode code, String text) {
        return new CodeableConcept(new Coding(code.system(), code.code(), text)).setText(text);
    }

    static Period period(String from, String to) {
        Period period = new Period();
        period.getStartElement().setValueAsString(from);
        period.getEndElement().setValueAsString(to);
        return period;
    }
}
