package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan that a record system writes over FHIR goes to NAV as an epikrise does: by consent, decided again when it is sent. */
@ExtendWith(SharedWorld.class)
class PlanToNavTest {

    private static final String FREE_TEXT = "Fritekst om planen";

    private final World world;
    private Scene scene;

    PlanToNavTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPerson() {
        scene = Scene.with(world);
    }

    @Test
    void withConsentNavGetsTheFactsAndNoFreeText() {
        scene.permit();
        post(plan());
        String note = scene.nav(1).get(0).note();
        assertThat(note)
                .contains("- Kan gjøre noen oppgaver, vurdert 01.10.2026")
                .contains("- Plan 02.10.2026 - 18.12.2026")
                .contains("- Arbeidsrettet aktivitet 05.10.2026 - 30.10.2026, Arbeidsutprøving")
                .contains("- Mål: 60 % innen 01.12.2026")
                // The person did not permit it.
                .doesNotContain("Hjelpemidler")
                .doesNotContain(FREE_TEXT);
        assertThat(scene.nav().get(0).pdf()).contains("Arbeidsutprøving").doesNotContain(FREE_TEXT);
        assertThat(Scene.texts(scene.review())).containsExactly(FREE_TEXT);
        scene.complete(scene.review());
        assertThat(scene.nav(2).get(1).note()).contains(FREE_TEXT);
    }

    @Test
    void aLaterStepGoesWithTheNextVersionOfThePlan() {
        scene.permit();
        CarePlan plan = (CarePlan) Scene.parse(post(plan()));
        scene.nav(1);
        post(step(plan));
        plan.getPeriod().setEndElement(new DateTimeType("2026-12-11"));
        assertThat(scene.update(scene.institution(), plan).status()).isEqualTo(200);
        assertThat(scene.nav(2).get(1).note())
                .contains("- Plan 02.10.2026 - 11.12.2026")
                .contains("- Evaluer, ansvarlig ");
        // The review of the earlier version is over, that of the new one is open.
        assertThat(scene.reviews()).hasSize(2);
        scene.review();
    }

    @Test
    void aPlanAndItsStepInOneTransactionAreOneMessage() {
        scene.permit();
        CarePlan plan = plan();
        String urn = "urn:uuid:" + UUID.randomUUID();
        Task step = step(plan);
        step.setFocus(new Reference(urn));
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setFullUrl(urn)
                .setResource(plan)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("CarePlan");
        bundle.addEntry()
                .setResource(step)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("Task");

        Answer answer = world.http().post(scene.institution(), "/fhir", Http.FHIR, Scene.json(bundle));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(scene.nav(1).get(0).note()).contains("- Evaluer, ansvarlig ");
        world.quiet();
        assertThat(scene.nav()).hasSize(1);
    }

    @Test
    void withoutConsentNothingGoes() {
        post(plan());
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        assertThat(scene.reviews()).isEmpty();
    }

    @Test
    void thePreviewShowsWhatWouldGoAndSendsNothing() {
        CarePlan plan = plan();
        Parameters closed = preview(plan);
        assertThat(closed.hasParameter("text")).isFalse();
        assertThat(outcome(closed, "plan")).isEqualTo("deny");
        scene.permit();
        Parameters open = preview(plan);
        assertThat(open.getParameter("text").getValue().primitiveValue())
                .contains("- Mål: 60 % innen 01.12.2026")
                .doesNotContain(FREE_TEXT);
        assertThat(outcome(open, "plan")).isEqualTo("permit");
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        String body = Scene.json(asked(plan));
        assertThat(world.http()
                        .post(world.institution(Organisation.OTHER.number()), "/fhir/$nav-preview", Http.FHIR, body)
                        .code())
                .isEqualTo("RT-FHR-004");
        assertThat(world.http()
                        .post(world.navToken(), "/fhir/$nav-preview", Http.FHIR, body)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMessageIsPreviewedForItsSenderAlone() {
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        String path = "/fhir/$nav-preview?message=" + epikrise.msgId();
        assertThat(outcome((Parameters) Scene.parse(world.http().get(scene.institution(), path)), "plan"))
                .isEqualTo("deny");
        scene.permit();
        Parameters open = (Parameters) Scene.parse(world.http().get(scene.institution(), path));
        assertThat(open.getParameter("text").getValue().primitiveValue()).contains("Sykmeldt");
        assertThat(Scene.json(open)).doesNotContain(epikrise.healthWords());
        String other = world.institution(Organisation.OTHER.number());
        assertThat(world.http().get(other, path).status()).isEqualTo(404);
        assertThat(world.http()
                        .get(other, "/fhir/$nav-preview?message=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private Parameters preview(CarePlan plan) {
        Answer answer =
                world.http().post(scene.institution(), "/fhir/$nav-preview", Http.FHIR, Scene.json(asked(plan)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (Parameters) Scene.parse(answer);
    }

    private static Parameters asked(CarePlan plan) {
        Parameters asked = new Parameters();
        asked.addParameter().setName("resource").setResource(plan);
        return asked;
    }

    private static String outcome(Parameters answer, String category) {
        return answer.getParameter().stream()
                .filter(parameter -> "decision".equals(parameter.getName()))
                .filter(decision ->
                        category.equals(decision.getPart().get(0).getValue().primitiveValue()))
                .map(decision -> decision.getPart().get(1).getValue().primitiveValue())
                .findFirst()
                .orElse(null);
    }

    private CarePlan plan() {
        CareTeam team = new CareTeam();
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE).setSubject(person());
        team.addParticipant().addRole(own("participant-role", "person")).setMember(person());
        CarePlan plan = new CarePlan();
        plan.setStatus(CarePlan.CarePlanStatus.ACTIVE).setIntent(CarePlan.CarePlanIntent.PLAN);
        plan.addCategory(own("plan-category", "work-rehab-plan"));
        plan.setSubject(person()).setDescription(FREE_TEXT);
        plan.setPeriod(period("2026-10-02", "2026-12-18")).setCreatedElement(new DateTimeType("2026-10-02"));
        plan.setAuthor(institution());
        plan.addCareTeam(reference(post(team)));
        plan.addGoal(reference(post(goal())));
        plan.addActivity().setReference(reference(post(activity())));
        plan.addSupportingInfo(reference(post(ability())));
        return plan;
    }

    private Goal goal() {
        Goal goal = new Goal();
        goal.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE).setSubject(person());
        goal.setDescription(new CodeableConcept().setText("Jobbe mer"));
        goal.addTarget()
                .setMeasure(own("goal-measure", "work-percent"))
                .setDetail(new Quantity()
                        .setValue(new BigDecimal("60"))
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("%"))
                .setDue(new DateType("2026-12-01"));
        return goal;
    }

    private ServiceRequest activity() {
        ServiceRequest activity = new ServiceRequest();
        activity.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.PLAN);
        activity.addCategory(own("activity-track", "work-activity"));
        activity.setCode(own("activity-kind", "work-trial")).setSubject(person());
        activity.setOccurrence(period("2026-10-05", "2026-10-30")).setRequester(institution());
        return activity;
    }

    private Observation ability() {
        Observation ability = new Observation();
        ability.setStatus(Observation.ObservationStatus.FINAL).setSubject(person());
        ability.setCode(own("work-fact", "work-ability")).setValue(own("work-ability", "some-tasks"));
        ability.setEffective(new DateTimeType("2026-10-01")).addPerformer(institution());
        ability.addComponent().setCode(own("work-fact", "accommodation")).setValue(own("accommodation", "aids"));
        return ability;
    }

    private Task step(CarePlan plan) {
        Task step = new Task();
        step.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
        step.setCode(own("next-step", "evaluate")).setFor(person());
        step.setFocus(new Reference("CarePlan/" + plan.getIdElement().getIdPart()));
        step.setAuthoredOnElement(new DateTimeType("2026-10-02"));
        step.setRequester(institution()).setOwner(institution());
        step.getRestriction().getPeriod().setEndElement(new DateTimeType("2026-12-04"));
        return step;
    }

    private Answer post(Resource resource) {
        Answer answer =
                world.http().post(scene.institution(), "/fhir/" + resource.fhirType(), Http.FHIR, Scene.json(resource));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static Reference reference(Answer answer) {
        Resource made = Scene.parse(answer);
        return new Reference(made.fhirType() + "/" + made.getIdElement().getIdPart());
    }

    private Reference person() {
        return new Reference("Patient/" + scene.patientId());
    }

    private static Reference institution() {
        return new Reference()
                .setType("Organization")
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue(Organisation.SENDER.number()));
    }

    private static CodeableConcept own(String system, String code) {
        return new CodeableConcept(new Coding(Canonical.codeSystem(system), code, null));
    }

    private static Period period(String from, String to) {
        Period period = new Period();
        period.getStartElement().setValueAsString(from);
        period.getEndElement().setValueAsString(to);
        return period;
    }
}
