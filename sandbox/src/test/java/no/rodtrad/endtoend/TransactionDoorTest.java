package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several requests at once: all of them or none, or each for itself. */
@ExtendWith(SharedWorld.class)
class TransactionDoorTest {

    private final World world;
    private Scene scene;
    private CarePlan template;

    TransactionDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPerson() {
        scene = Scene.with(world);
    }

    @Test
    void whatIsMadeTogetherMayReferToEachOtherInCircles() {
        String one = urn();
        String other = urn();
        String goal = urn();
        CarePlan first = plan("Første");
        first.addPartOf().setReference(other);
        first.addSupportingInfo().setReference(goal + "/_history/7");
        CarePlan second = plan("Andre");
        second.addPartOf().setReference(one);
        second.addInstantiatesUri(one);

        Bundle answer = accepted(transaction(post(first, one), post(second, other), post(goal(), goal)));

        assertThat(answer.getType()).isEqualTo(BundleType.TRANSACTIONRESPONSE);
        assertThat(answer.getEntry()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.getResponse().getStatus()).startsWith("201");
            assertThat(entry.getResponse().getEtag()).isEqualTo("W/\"1\"");
            assertThat(entry.getResponse().getLastModified()).isNotNull();
            assertThat(entry.hasResource()).isFalse();
        });
        CarePlan stored = (CarePlan) read(location(answer, 0));
        CarePlan counterpart = (CarePlan) read(location(answer, 1));
        assertThat(stored.getPartOfFirstRep().getReference()).isEqualTo(location(answer, 1));
        assertThat(counterpart.getPartOfFirstRep().getReference()).isEqualTo(location(answer, 0));
        assertThat(stored.getSupportingInfoFirstRep().getReference()).isEqualTo(location(answer, 2));
        // What only looks like a reference is left alone.
        assertThat(counterpart.getInstantiatesUri().get(0).getValue()).isEqualTo(one);
    }

    @Test
    void oneThatFailsLeavesNothingOfTheOthersAndIsNamed() {
        Map<String, Long> before = world.rows();
        Goal bad = goal();
        bad.setLifecycleStatus(null);
        Answer refused = send(transaction(post(goal(), urn()), post(goal(), urn()), post(bad, urn())));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/issue/0/expression/0").asString()).startsWith("Bundle.entry[2].resource");
        Goal dangling = goal();
        dangling.addAddresses().setReference("ServiceRequest/" + UUID.randomUUID());
        Answer unknown = send(transaction(post(goal(), urn()), post(dangling, urn())));
        assertThat(unknown.code()).isEqualTo("RT-FHR-004");
        assertThat(unknown.json().at("/issue/0/expression/0").asString())
                .isEqualTo("Bundle.entry[1].resource.addresses");
        Answer missing = send(transaction(post(goal(), urn()), get("Goal/" + UUID.randomUUID())));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().at("/issue/0/expression/0").asString()).isEqualTo("Bundle.entry[1]");
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void aPersonMayComeAfterWhatIsSaidOfIt() {
        SyntheticPerson person = SyntheticPerson.random(world.random());
        world.canary(person.number());
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(IdentifierSystem.FNR.uri()).setValue(person.number());
        patient.addName().setFamily("Prøve").addGiven("Per");
        String urn = urn();
        Goal goal = goal();
        goal.getSubject().setReference(urn);

        Bundle answer = accepted(transaction(post(goal, urn()), post(patient, urn)));
        Bundle again = accepted(transaction(post(goal, urn()), post(patient, urn)));

        assertThat(((Goal) read(location(answer, 0))).getSubject().getReference())
                .isEqualTo(location(answer, 1));
        assertThat(location(again, 1)).isEqualTo(location(answer, 1));
        assertThat(again.getEntry().get(1).getResponse().getStatus()).startsWith("200");
    }

    /** A part of a version may change while the version stays, so that the version alone says nothing to who sees a part. */
    @Test
    void aPartIsKnownByWhatIsSeenOfIt() {
        scene.send(scene.epikrise());
        scene.permit();
        CarePlan plan = scene.search(world.navToken(), CarePlan.class).get(0);
        BundleEntryComponent read = get("CarePlan/" + plan.getIdElement().getIdPart());
        Bundle batch = transaction(read);
        batch.setType(BundleType.BATCH);
        Bundle first = (Bundle) Scene.parse(sendAs(world.navToken(), batch));
        String etag = first.getEntryFirstRep().getResponse().getEtag();
        read.getRequest().setIfNoneMatch("W/\"" + plan.getMeta().getVersionId() + "\"");
        Bundle byVersion = (Bundle) Scene.parse(sendAs(world.navToken(), batch));
        read.getRequest().setIfNoneMatch(etag);
        Bundle byPart = (Bundle) Scene.parse(sendAs(world.navToken(), batch));

        assertThat(byVersion.getEntryFirstRep().getResponse().getStatus()).startsWith("200");
        assertThat(byPart.getEntryFirstRep().getResponse().getStatus()).startsWith("304");
        assertThat(byPart.getEntryFirstRep().hasResource()).isFalse();
    }

    /** An answer is made in memory: how much it may hold is bounded, however often the same is asked for. */
    @Test
    void howMuchIsReadAtOnceIsBounded() {
        scene.send(scene.epikrise());
        Bundle batch = transaction();
        batch.setType(BundleType.BATCH);
        for (int n = 0; n < 499; n++) {
            batch.addEntry(get("Patient/" + scene.patientId() + "/$everything"));
        }
        Bundle answer = (Bundle) Scene.parse(send(batch));

        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("200");
        assertThat(((OperationOutcome) answer.getEntry().get(498).getResponse().getOutcome())
                        .getIssueFirstRep()
                        .getDetails()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("RT-TRX-002");
    }

    private Answer sendAs(String token, Bundle bundle) {
        return world.http().post(token, "/fhir", Http.FHIR, Scene.json(bundle));
    }

    @Test
    void everyKindOfRequestIsDoneInItsOrder() {
        Bundle made = accepted(transaction(post(goal(), urn()), post(goal(), urn()), post(goal(), urn())));
        Goal changed = goal();
        changed.setId(location(made, 0).substring("Goal/".length()));
        changed.getDescription().setText("Endret");
        Binary patch = new Binary();
        patch.setContentType("application/json-patch+json");
        patch.setData("[{\"op\":\"replace\",\"path\":\"/description/text\",\"value\":\"Lappet\"}]".getBytes());

        Bundle request = transaction(
                get(location(made, 0)),
                get("Goal?patient=Patient/" + scene.patientId()),
                get(location(made, 0) + "/_history"),
                entry(HTTPVerb.PUT, location(made, 0), changed),
                entry(HTTPVerb.PATCH, location(made, 1), patch),
                entry(HTTPVerb.DELETE, location(made, 2), null),
                post(goal(), urn()));
        Bundle answer = accepted(request);

        assertThat(((Goal) answer.getEntry().get(0).getResource())
                        .getDescription()
                        .getText())
                .isEqualTo("Endret");
        assertThat(((Bundle) answer.getEntry().get(1).getResource()).getEntry()).hasSize(3);
        assertThat(((Bundle) answer.getEntry().get(2).getResource()).getEntry()).hasSize(2);
        assertThat(answer.getEntry().get(3).getResponse().getStatus()).startsWith("200");
        assertThat(answer.getEntry().get(4).getResponse().getEtag()).isEqualTo("W/\"2\"");
        assertThat(answer.getEntry().get(5).getResponse().getStatus()).startsWith("204");
        assertThat(((Goal) read(location(made, 1))).getDescription().getText()).isEqualTo("Lappet");
    }

    @Test
    void whatRefersToEachOtherIsDeletedTogether() {
        String one = urn();
        CarePlan plan = plan("Plan");
        plan.addSupportingInfo().setReference(one);
        Bundle made = accepted(transaction(post(goal(), one), post(plan, urn())));

        Answer alone = send(transaction(entry(HTTPVerb.DELETE, location(made, 0), null)));
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.code()).isEqualTo("RT-FHR-041");
        accepted(transaction(
                entry(HTTPVerb.DELETE, location(made, 0), null), entry(HTTPVerb.DELETE, location(made, 1), null)));
        assertThat(world.http()
                        .get(scene.institution(), "/fhir/" + location(made, 0))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void aBatchDoesWhatItCan() {
        Goal bad = goal();
        bad.setLifecycleStatus(null);
        Bundle request = transaction(
                post(bad, urn()),
                post(goal(), urn()),
                get("Goal/" + UUID.randomUUID()),
                get("Goal?unknown=1"),
                get("nonsense"));
        request.setType(BundleType.BATCH);

        Answer sent = world.http()
                .write(scene.institution(), "POST", "/fhir", Scene.json(request), "Prefer", "return=representation");
        Bundle answer = (Bundle) Scene.parse(sent);

        assertThat(answer.getType()).isEqualTo(BundleType.BATCHRESPONSE);
        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .startsWith("422", "201", "404", "400")
                .hasSize(5);
        assertThat(answer.getEntry().get(1).getResource()).isInstanceOf(Goal.class);
        for (int refused : new int[] {0, 2, 3, 4}) {
            OperationOutcome outcome = (OperationOutcome)
                    answer.getEntry().get(refused).getResponse().getOutcome();
            assertThat(outcome.getIssueFirstRep()
                            .getDetails()
                            .getCodingFirstRep()
                            .getCode())
                    .startsWith("RT-");
        }
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(1);
    }

    @Test
    @Timeout(60)
    void whatCannotBeMeantIsRefusedBeforeAnythingIsDone() {
        Map<String, Long> before = world.rows();
        String urn = urn();
        refused(transaction(post(goal(), urn), post(goal(), urn)), "RT-TRX-004");
        Bundle many = new Bundle();
        IntStream.range(0, 10_000).forEach(i -> many.addEntry(post(goal(), urn())));
        many.setType(BundleType.TRANSACTION);
        refused(many, "RT-TRX-002");
        Bundle document = transaction(post(goal(), urn()));
        document.setType(BundleType.COLLECTION);
        refused(document, "RT-TRX-001");
        Bundle methodless = transaction(post(goal(), urn()));
        methodless.getEntryFirstRep().setRequest(null);
        refused(methodless, "RT-TRX-003");
        Goal goal = goal();
        goal.addAddresses().setReference(urn());
        refused(transaction(post(goal, urn())), "RT-FHR-004");
        refused(
                transaction(post(new org.hl7.fhir.r4.model.Condition().setRecordedDate(new java.util.Date()), urn())),
                "RT-FHR-012");
        refused(transaction(entry(HTTPVerb.POST, "CarePlan", goal())), "RT-FHR-002");
        assertThat(world.rows()).isEqualTo(before);
        Bundle made = accepted(transaction(post(goal(), urn())));
        Goal one = goal();
        one.setId(location(made, 0).substring("Goal/".length()));
        refused(
                transaction(
                        entry(HTTPVerb.PUT, location(made, 0), one), entry(HTTPVerb.DELETE, location(made, 0), null)),
                "RT-TRX-004");
    }

    @Test
    void whoMayNotWriteOneOfThemWritesNone() {
        Goal goal = goal();
        Answer nav = world.http().write(world.navToken(), "POST", "/fhir", Scene.json(transaction(post(goal, urn()))));
        assertThat(nav.status()).isEqualTo(403);
        assertThat(nav.code()).isEqualTo("RT-ACC-003");
        assertThat(scene.search(scene.institution(), Goal.class)).isEmpty();
    }

    @Test
    @Timeout(120)
    void transactionsThatMeetCrosswiseAllGetThrough() throws Exception {
        Scene other = Scene.with(world);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Goal mine = goal();
            Goal theirs = goal();
            theirs.getSubject().setReference("Patient/" + other.patientId());
            Bundle bundle = i % 2 == 0
                    ? transaction(post(mine, urn()), post(theirs, urn()))
                    : transaction(post(theirs, urn()), post(mine, urn()));
            calls.add(() -> send(bundle));
        }
        ExecutorService clients = Executors.newFixedThreadPool(12);
        try {
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(scene.search(scene.institution(), Goal.class)).hasSize(24);
        assertThat(other.search(other.institution(), Goal.class)).hasSize(24);
    }

    private void refused(Bundle bundle, String code) {
        Answer answer = send(bundle);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.code()).isEqualTo(code);
    }

    private Bundle accepted(Bundle bundle) {
        Answer answer = send(bundle);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (Bundle) Scene.parse(answer);
    }

    private Answer send(Bundle bundle) {
        return world.http().post(scene.institution(), "/fhir", Http.FHIR, Scene.json(bundle));
    }

    private Resource read(String reference) {
        Answer answer = world.http().get(scene.institution(), "/fhir/" + reference);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Scene.parse(answer);
    }

    private static String location(Bundle answer, int entry) {
        String location = answer.getEntry().get(entry).getResponse().getLocation();
        return location.substring(0, location.indexOf("/_history"));
    }

    private static String urn() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private Goal goal() {
        return Goals.of(scene);
    }

    /** A draft, which is told to nobody. */
    private CarePlan plan(String title) {
        if (template == null) {
            scene.send(scene.epikrise());
            template = scene.search(scene.institution(), CarePlan.class).get(0);
            template.setStatus(CarePlan.CarePlanStatus.DRAFT);
            template.setSupportingInfo(null);
            template.setId((String) null);
        }
        return template.copy().setTitle(title);
    }

    private static Bundle transaction(BundleEntryComponent... entries) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        bundle.setEntry(new ArrayList<>(List.of(entries)));
        return bundle;
    }

    private static BundleEntryComponent post(Resource resource, String fullUrl) {
        return entry(HTTPVerb.POST, resource.fhirType(), resource).setFullUrl(fullUrl);
    }

    private static BundleEntryComponent get(String url) {
        return entry(HTTPVerb.GET, url, null);
    }

    private static BundleEntryComponent entry(HTTPVerb method, String url, Resource resource) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getRequest().setMethod(method).setUrl(url);
        entry.setResource(resource);
        return entry;
    }
}
