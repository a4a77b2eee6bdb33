package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.gclient.TokenClientParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches over HTTP, by a FHIR client and by hand. */
@ExtendWith(SharedWorld.class)
class SearchDoorTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final World world;
    private Scene scene;
    private CarePlan plan;
    private IGenericClient client;

    SearchDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolderWithAPlan() {
        scene = Scene.with(world);
        scene.send(scene.epikrise());
        plan = scene.search(scene.institution(), CarePlan.class).get(0);
        FhirContext fhir = FhirContext.forR4Cached();
        fhir.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        client = fhir.newRestfulGenericClient(world.http().address("/fhir"));
        client.registerInterceptor(new BearerTokenAuthInterceptor(scene.institution()));
    }

    @Test
    void aClientFindsAPlanByItsPersonAndState() {
        Bundle found = client.search()
                .forResource(CarePlan.class)
                .where(CarePlan.PATIENT.hasId(scene.patientId()))
                .and(CarePlan.STATUS.exactly().code(plan.getStatus().toCode()))
                .include(CarePlan.INCLUDE_PATIENT)
                .include(CarePlan.INCLUDE_CONDITION)
                .revInclude(new ca.uhn.fhir.model.api.Include("Task:focus"))
                .returnBundle(Bundle.class)
                .execute();
        assertThat(ids(found, SearchEntryMode.MATCH)).containsExactly(id(plan));
        assertThat(resources(found, SearchEntryMode.INCLUDE))
                .hasAtLeastOneElementOfType(Patient.class)
                .hasAtLeastOneElementOfType(Condition.class)
                .allSatisfy(resource -> assertThat(resource.fhirType()).isIn("Patient", "Condition", "Task"));
        assertThat(found.getTotal()).isEqualTo(1);
        assertThat(found.getLink("self").getUrl()).contains("_count=50");
        assertThat(found.getEntry())
                .allSatisfy(entry ->
                        assertThat(entry.getFullUrl()).startsWith(world.http().address("/fhir/")));
        Bundle none = client.search()
                .forResource(CarePlan.class)
                .where(CarePlan.PATIENT.hasId(scene.patientId()))
                .and(CarePlan.STATUS.exactly().code("revoked"))
                .returnBundle(Bundle.class)
                .execute();
        assertThat(none.getEntry()).isEmpty();
        assertThat(none.getTotal()).isZero();
    }

    @Test
    void aClientFindsAlongReferencesAndBack() {
        String number = scene.person().number();
        Bundle chained = client.search()
                .forResource(CarePlan.class)
                .where(new TokenClientParam("patient.identifier")
                        .exactly()
                        .systemAndIdentifier("urn:oid:2.16.578.1.12.4.1.4.1", number))
                .usingStyle(SearchStyleEnum.POST)
                .returnBundle(Bundle.class)
                .execute();
        assertThat(ids(chained, SearchEntryMode.MATCH)).containsExactly(id(plan));
        assertThat(chained.getLink("self").getUrl()).as("not in a link").doesNotContain(number);
        Bundle back = client.search()
                .byUrl("Patient?_has:CarePlan:patient:_id=" + id(plan))
                .returnBundle(Bundle.class)
                .execute();
        assertThat(ids(back, SearchEntryMode.MATCH)).containsExactly(scene.patientId());
    }

    @Test
    void pagesAreReadOneAfterTheOtherInAnyOrder() {
        List<String> goals = IntStream.range(0, 7).mapToObj(this::goal).toList();
        for (String sort : new String[] {"", "&_sort=-_lastUpdated", "&_sort=-lifecycle-status,-_id"}) {
            Bundle page = client.search()
                    .byUrl("Goal?patient=" + scene.patientId() + "&_count=3&_total=accurate" + sort)
                    .returnBundle(Bundle.class)
                    .execute();
            List<String> found = new ArrayList<>(ids(page, SearchEntryMode.MATCH));
            int pages = 1;
            while (page.getLink("next") != null) {
                assertThat(page.getTotal()).isGreaterThanOrEqualTo(7);
                page = client.loadPage().next(page).execute();
                found.addAll(ids(page, SearchEntryMode.MATCH));
                pages++;
            }
            assertThat(found).doesNotHaveDuplicates().containsAll(goals);
            assertThat(pages).isEqualTo((found.size() + 2) / 3);
        }
    }

    @Test
    void theShapeOfTheAnswerIsAsAskedFor() {
        String by = "/fhir/CarePlan?patient=" + scene.patientId();
        Bundle count = bundle(scene.institution(), by + "&_summary=count");
        assertThat(count.getTotal()).isEqualTo(1);
        assertThat(count.getEntry()).isEmpty();
        assertThat(bundle(scene.institution(), by + "&_count=0").getTotal()).isEqualTo(1);
        CarePlan part = (CarePlan) bundle(scene.institution(), by + "&_elements=status")
                .getEntryFirstRep()
                .getResource();
        assertThat(part.getStatus()).isEqualTo(plan.getStatus());
        assertThat(part.hasAddresses()).isFalse();
        assertThat(world.http().get(scene.institution(), by + "&_format=xml").type())
                .contains("xml");
        assertThat(world.http().get(scene.institution(), by + "&_pretty=true").text())
                .contains("\n");
        CarePlan summary = (CarePlan) client.search()
                .byUrl("CarePlan?patient=" + scene.patientId())
                .summaryMode(SummaryEnum.TRUE)
                .totalMode(SearchTotalModeEnum.ACCURATE)
                .returnBundle(Bundle.class)
                .execute()
                .getEntryFirstRep()
                .getResource();
        assertThat(summary.hasSupportingInfo()).isFalse();
        assertThat(bundle(scene.institution(), by + "&_count=1000000")
                        .getLink("self")
                        .getUrl())
                .contains("_count=500");
    }

    @Test
    void navFindsNothingByWhatItDoesNotSee() {
        scene.permit();
        String own = "CarePlan?patient=" + scene.patientId();
        assertThat(bundle(world.navToken(), "/fhir/" + own).getEntry()).hasSize(1);
        String condition = plan.getAddressesFirstRep().getReference();
        for (String hidden : new String[] {
            own + "&condition=" + condition,
            own + "&condition:missing=false",
            own + "&condition.subject=Patient/" + scene.patientId(),
            "Patient?_id=" + scene.patientId() + "&_has:Condition:patient:_id="
                    + condition.split("/")[1],
            "Condition?_id=" + condition.split("/")[1],
        }) {
            Bundle found = bundle(world.navToken(), "/fhir/" + hidden);
            assertThat(found.getEntry()).as(hidden).isEmpty();
            assertThat(found.getTotal()).isZero();
            assertThat(bundle(scene.institution(), "/fhir/" + hidden).getEntry())
                    .as(hidden)
                    .hasSize(1);
        }
        Bundle around = bundle(world.navToken(), "/fhir/" + own + "&_include=*&_revinclude=*&_include:iterate=*");
        assertThat(around.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .doesNotContain("Condition", "Composition", "Provenance");
        assertThat(ids(around, SearchEntryMode.INCLUDE)).contains(scene.patientId());
    }

    @Test
    void whatIsNotKnownIsRefusedOrSaidToBeLeftOut() {
        String address = "/fhir/CarePlan?patient=" + scene.patientId() + "&shoesize=43";
        Answer strict = world.http().get(scene.institution(), address);
        assertThat(strict.status()).isEqualTo(400);
        assertThat(strict.code()).isEqualTo("RT-SEA-001");
        Answer lenient = world.http().write(scene.institution(), "GET", address, "", "Prefer", "handling=lenient");
        assertThat(lenient.status()).as(lenient.text()).isEqualTo(200);
        Bundle bundle = (Bundle) Scene.parse(lenient);
        assertThat(ids(bundle, SearchEntryMode.MATCH)).containsExactly(id(plan));
        OperationOutcome outcome =
                (OperationOutcome) resources(bundle, SearchEntryMode.OUTCOME).get(0);
        assertThat(outcome.getIssueFirstRep().getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.WARNING);
        assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue()).isEqualTo("shoesize");
        assertThat(bundle.getLink("self").getUrl()).doesNotContain("shoesize");
    }

    @Test
    void aCursorIsOnesOwn() {
        goal(1);
        goal(2);
        Bundle first = bundle(scene.institution(), "/fhir/Goal?patient=" + scene.patientId() + "&_count=1");
        String next = first.getLink("next").getUrl();
        assertThat(next).doesNotContain(scene.patientId());
        assertThat(world.http().get(scene.institution(), next).status()).isEqualTo(200);
        char last = next.charAt(next.length() - 2);
        for (Answer answer : List.of(
                world.http().get(world.navToken(), next),
                world.http().get(scene.institution(), next.replace("/Goal?", "/CarePlan?")),
                world.http().get(scene.institution(), next + "&patient=" + scene.patientId()),
                world.http().get(scene.institution(), next + "&_cursor=x"),
                world.http()
                        .get(
                                scene.institution(),
                                next.substring(0, next.length() - 2) + (last == 'A' ? 'B' : 'A') + "A"),
                world.http().get(scene.institution(), "/fhir/Goal?_cursor=x"),
                world.http().get(scene.institution(), "/fhir/Goal?_cursor=" + "A".repeat(5_000)))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("RT-SEA-010");
        }
    }

    @Test
    void whatIsBadIsRefusedInNoTime() {
        String many = IntStream.range(0, 201).mapToObj(i -> "L" + i).collect(Collectors.joining(","));
        String deep = "subject.".repeat(10) + "_lastUpdated";
        for (String[] bad : new String[][] {
            {"CarePlan?date=soon", "RT-SEA-003"},
            {"CarePlan?date=2026-13-45", "RT-SEA-003"},
            {"CarePlan?status=%7C", "RT-SEA-003"},
            {"Composition?" + deep + "=2026", "RT-SEA-005"},
            {"Condition?code=" + many, "RT-SEA-004"},
            {"CarePlan?_count=-1", "RT-SEA-008"},
            {"CarePlan?_sort=shoesize", "RT-SEA-008"},
            {"CarePlan?_include=Nothing:x", "RT-SEA-008"},
            {"CarePlan?status:below=active", "RT-SEA-007"},
            {"CarePlan?status:nothing=active", "RT-SEA-002"},
            {"CarePlan?_filter=x", "RT-SEA-001"},
            {"CarePlan?", ""},
        }) {
            Answer answer = post(bad[0]);
            assertThat(answer.status()).as(bad[0] + answer.text()).isEqualTo(bad[1].isEmpty() ? 200 : 400);
            if (!bad[1].isEmpty()) {
                assertThat(answer.code()).as(bad[0]).isEqualTo(bad[1]);
            }
        }
        long before = System.nanoTime();
        Answer huge = post("Composition?"
                + IntStream.range(0, 50)
                        .mapToObj(i -> "subject.subject.subject._lastUpdated=" + "2026,".repeat(199) + "2026")
                        .collect(Collectors.joining("&")));
        assertThat(huge.code()).isEqualTo("RT-SEA-004");
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        Answer unsaid = post("CarePlan?_query=x");
        assertThat(unsaid.status()).isEqualTo(405);
        assertThat(unsaid.code()).startsWith("RT-");
    }

    private Answer post(String query) {
        String[] parts = query.split("\\?", 2);
        return world.http().post(scene.institution(), "/fhir/" + parts[0] + "/_search", FORM, parts[1]);
    }

    private String goal(int n) {
        Goal made = new Goal();
        made.setLifecycleStatus(n % 2 == 0 ? Goal.GoalLifecycleStatus.ACTIVE : Goal.GoalLifecycleStatus.COMPLETED);
        made.getDescription().setText("Tilbake i arbeid " + UUID.randomUUID());
        made.addTarget()
                .setMeasure(new org.hl7.fhir.r4.model.CodeableConcept().setText("Stillingsprosent"))
                .setDetail(new org.hl7.fhir.r4.model.Quantity(50)
                        .setUnit("%")
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("%"))
                .setDue(new org.hl7.fhir.r4.model.DateType("2027-01-01"));
        made.getSubject().setReference("Patient/" + scene.patientId());
        Answer answer = world.http().post(scene.institution(), "/fhir/Goal", Http.FHIR, Scene.json(made));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id(Scene.parse(answer));
    }

    private Bundle bundle(String token, String address) {
        Answer answer = world.http().get(token, address);
        assertThat(answer.status()).as(address + answer.text()).isEqualTo(200);
        return (Bundle) Scene.parse(answer);
    }

    private static List<Resource> resources(Bundle bundle, SearchEntryMode mode) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == mode)
                .map(BundleEntryComponent::getResource)
                .toList();
    }

    private static List<String> ids(Bundle bundle, SearchEntryMode mode) {
        return resources(bundle, mode).stream().map(SearchDoorTest::id).toList();
    }

    private static String id(Resource resource) {
        return resource.getIdElement().getIdPart();
    }
}
