package no.rodtrad.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.disclosure.Asker;
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
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NAV's feed over a real database, with the real policy: nothing is missed, nothing told twice, nothing told that is hidden. */
class RecipientFeedTest {

    private final MovedClock clock = new MovedClock();
    private final Wiring wiring = new Wiring(clock, FeedStore.class, ViewHash.class, RecipientFeed.class);
    private final ResourceStore store = wiring.get(ResourceStore.class);
    private final RecipientFeed feed = wiring.get(RecipientFeed.class);

    /** A NAV of its own for each test, so that no other test's consents speak of it. */
    private final String organisation = "8" + Math.abs(UUID.randomUUID().hashCode());

    private final Asker nav = new Asker(
            Recipient.NAV,
            Set.of(new ActorKey(IdentifierSystem.ENH.uri(), organisation)),
            Set.of("ENH:" + organisation),
            Optional.empty());
    private final UUID patient = UUID.randomUUID();
    private final String plan = UUID.randomUUID().toString();
    private final String consent = UUID.randomUUID().toString();
    private long position;

    @BeforeEach
    void somebodyIsKnown() {
        Patient person = new Patient();
        person.setId(patient.toString());
        put(person);
        read();
    }

    @Test
    void aPlanIsToldOnceAndEachOfItsChangesOnce() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        assertThat(plans()).containsExactly(plan + " 1");
        assertThat(plans()).as("asked again").isEmpty();
        put(plan(CarePlan.CarePlanStatus.ONHOLD));
        put(plan(CarePlan.CarePlanStatus.COMPLETED));
        assertThat(plans()).containsExactly(plan + " 2", plan + " 3");
    }

    @Test
    void theSamePositionGivesTheSameEntries() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        long before = position;
        List<FeedEntry> first = read();
        position = before;
        assertThat(read()).isEqualTo(first);
    }

    @Test
    void withoutConsentNothingIsTold() {
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        assertThat(plans()).isEmpty();
    }

    @Test
    void aConsentThatIsGivenLaterTellsWhatThereIsAndOneThatIsWithdrawnTakesItAway() {
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        put(consent(Duration.ofDays(30)));
        assertThat(plans()).containsExactly(plan + " 1");
        Consent withdrawn = consent(Duration.ofDays(30));
        withdrawn.setStatus(Consent.ConsentState.INACTIVE);
        put(withdrawn);
        assertThat(plans()).containsExactly(plan + " gone");
        put(plan(CarePlan.CarePlanStatus.COMPLETED));
        assertThat(plans()).as("written while it is hidden").isEmpty();
        put(consent(Duration.ofDays(30)));
        assertThat(plans()).containsExactly(plan + " 2");
    }

    @Test
    void aPermissionThatGoesAndComesBackBeforeAnEntryIsToldLosesNothing() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        List<FeedEntry> waiting = read();
        Consent withdrawn = consent(Duration.ofDays(30));
        withdrawn.setStatus(Consent.ConsentState.INACTIVE);
        put(withdrawn);
        assertThat(feed.seen(nav, waiting)).as("may not be seen at this moment").isEmpty();
        put(consent(Duration.ofDays(30)));
        List<FeedEntry> told = read();
        assertThat(told.stream().filter(FeedEntry::isRemoval).map(FeedEntry::id))
                .contains(plan);
        assertThat(feed.seen(nav, told).values())
                .extracting(Resource::getIdPart)
                .contains(plan);
        assertThat(plans()).as("asked again").isEmpty();
    }

    @Test
    void whatAnEntryTellsCanBeAskedForAgain() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        List<FeedEntry> entries = read();
        Set<Long> first = feed.seen(nav, entries).keySet();
        assertThat(feed.seen(nav, entries)).containsOnlyKeys(first);
        assertThat(plans()).isEmpty();
    }

    @Test
    void theEndOfAPeriodTakesItAwayThoughNothingIsWritten() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        assertThat(plans()).containsExactly(plan + " 1");
        clock.pass(Duration.ofDays(29));
        assertThat(plans()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(plans()).containsExactly(plan + " gone");
        assertThat(plans()).isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneAndWhatWasNeverToldIsNotToldAsGone() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        plans();
        delete(plan);
        assertThat(plans()).containsExactly(plan + " gone");
        UUID stranger = UUID.randomUUID();
        CarePlan hidden = plan(CarePlan.CarePlanStatus.ACTIVE);
        hidden.setId(UUID.randomUUID().toString());
        Database.inTransaction(() -> store.put(stranger, hidden, null));
        Database.inTransaction(
                () -> store.delete(stranger, "CarePlan", hidden.getIdElement().getIdPart()));
        assertThat(plans()).isEmpty();
    }

    @Test
    void aChangeOfWhatIsHiddenIsNotTold() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        plans();
        CarePlan noted = plan(CarePlan.CarePlanStatus.ACTIVE);
        noted.addNote().setText("does not concern NAV");
        put(noted);
        assertThat(plans()).isEmpty();
    }

    /** The younger transaction commits first; the older one must not be passed over. */
    @Test
    void whatCommitsOutOfOrderIsNotMissed() throws Exception {
        put(consent(Duration.ofDays(30)));
        read();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try {
            Future<?> older = slow.submit(() -> Database.inTransaction(() -> {
                store.put(patient, plan(CarePlan.CarePlanStatus.ACTIVE), null);
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            CarePlan younger = plan(CarePlan.CarePlanStatus.ACTIVE);
            younger.setId(UUID.randomUUID().toString());
            put(younger);
            assertThat(plans()).as("the older one still runs").isEmpty();
            mayCommit.countDown();
            older.get(10, TimeUnit.SECONDS);
            assertThat(plans())
                    .containsExactly(plan + " 1", younger.getIdElement().getIdPart() + " 1");
        } finally {
            mayCommit.countDown();
            slow.shutdownNow();
        }
    }

    /** After a restore of the database its transactions are numbered anew, so readers begin at the beginning. */
    @Test
    void aLogThatIsGoneThroughAgainTellsNothingAgain() {
        put(consent(Duration.ofDays(30)));
        put(plan(CarePlan.CarePlanStatus.ACTIVE));
        put(plan(CarePlan.CarePlanStatus.COMPLETED));
        assertThat(plans()).hasSize(2);
        Database.jdbc()
                .sql("update feed_reader set transaction = '0', change = 0, access = 0 where recipient = :recipient")
                .param("recipient", RecipientFeed.nameOf(nav))
                .update();
        assertThat(plans()).isEmpty();
    }

    private List<String> plans() {
        return read().stream()
                .filter(entry -> "CarePlan".equals(entry.type()))
                .map(entry ->
                        entry.id() + " " + entry.version().map(String::valueOf).orElse("gone"))
                .toList();
    }

    private List<FeedEntry> read() {
        List<FeedEntry> all = new ArrayList<>();
        RecipientFeed.Page page;
        do {
            page = feed.after(nav, position, 50);
            assertThat(page.entries())
                    .extracting(FeedEntry::position)
                    .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(position + 1, page.position())
                            .boxed()
                            .toList());
            all.addAll(page.entries());
            position = page.position();
        } while (page.more());
        return all;
    }

    private void put(Resource resource) {
        Database.inTransaction(() -> store.put(patient, resource, null));
    }

    private void delete(String id) {
        Database.inTransaction(() -> store.delete(patient, "CarePlan", id));
    }

    private CarePlan plan(CarePlan.CarePlanStatus status) {
        CarePlan written = new CarePlan();
        written.setId(plan);
        written.setStatus(status);
        written.setIntent(CarePlan.CarePlanIntent.PLAN);
        written.setSubject(new Reference("Patient/" + patient));
        return written;
    }

    private Consent consent(Duration period) {
        Instant now = clock.instant();
        Consent given = new Consent();
        given.setId(consent);
        given.setStatus(Consent.ConsentState.ACTIVE);
        given.setPatient(new Reference("Patient/" + patient));
        Consent.ProvisionComponent root = given.getProvision();
        root.setType(Consent.ConsentProvisionType.PERMIT);
        root.setPeriod(new Period().setStart(Date.from(now)).setEnd(Date.from(now.plus(period))));
        root.addActor()
                .setRole(new CodeableConcept()
                        .addCoding(
                                new Coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP", null)))
                .setReference(new Reference()
                        .setIdentifier(new Identifier()
                                .setSystem(IdentifierSystem.ENH.uri())
                                .setValue(organisation)));
        root.addPurpose(new Coding(OwnCode.RETURN_TO_WORK.system(), OwnCode.RETURN_TO_WORK.code(), null));
        root.addClass_(new Coding(OwnCode.PLAN.system(), OwnCode.PLAN.code(), null));
        return given;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
