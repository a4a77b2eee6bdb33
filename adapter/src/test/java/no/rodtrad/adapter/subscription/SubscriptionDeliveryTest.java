package no.rodtrad.adapter.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import no.rodtrad.adapter.access.AccessProperties;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.MovedClock;
import no.rodtrad.adapter.testing.SideBySide;
import no.rodtrad.adapter.testing.Wiring;
import no.rodtrad.mappings.refusal.Result;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Notifications over real HTTP from a real database: in order, numbered without a hole, and never of what is hidden. */
class SubscriptionDeliveryTest {

    private static Endpoint endpoint;

    private final String organisation =
            "8" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode() % 100_000_000));
    private final MovedClock clock = new MovedClock();
    private final UUID patient = UUID.randomUUID();
    private final String consent = UUID.randomUUID().toString();
    private final CallerIdentity nav = new CallerIdentity(
            Role.NAV,
            "maskinporten",
            List.of(new OrganisationNumber(IdentifierSystem.ENH, organisation)),
            Optional.empty(),
            Optional.empty());
    private Wiring wiring;
    private Subscriptions subscriptions;
    private Notifying notifying;

    @BeforeEach
    void somebodyIsKnown() throws Exception {
        Database.jdbc().sql("delete from subscription").update();
        endpoint = new Endpoint();
        wiring = node(List.of(new SubscriptionProperties.Row(organisation, List.of("localhost:" + endpoint.port()))));
        subscriptions = wiring.get(Subscriptions.class);
        notifying = wiring.get(Notifying.class);
        Patient person = new Patient();
        person.setId(patient.toString());
        put(person);
        put(consent(Consent.ConsentState.ACTIVE));
    }

    @AfterEach
    void endpointEnds() {
        endpoint.close();
    }

    @Test
    void theHandshakeComesFirstAndTheSubscriptionIsActiveWhenItIsAnswered() {
        UUID id = subscribe(Content.ID_ONLY);
        endpoint.answers(503);
        work();
        assertThat(read(id).state()).isEqualTo(SubscriptionState.REQUESTED);
        endpoint.answers(200);
        clock.pass(Duration.ofMinutes(1));
        work();
        assertThat(read(id).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(endpoint.all()).extracting(Endpoint.Notice::type).startsWith("handshake", "handshake");
        assertThat(endpoint.all().get(0).value("status")).isEqualTo("requested");
        assertThat(endpoint.all().get(0).value("events-since-subscription-start"))
                .isEqualTo("0");
    }

    @Test
    void eventsComeInOrderNumberedWithoutAHoleAndIdOnlyHoldsNoContent() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        List<String> written = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            written.add("CarePlan/" + plan("secret words " + n));
        }
        work();
        assertThat(plansOf(endpoint.taken())).containsExactlyElementsOf(written);
        numberedWithoutHole(endpoint.taken(), read(id).events());
        assertThat(endpoint.taken()).allSatisfy(notice -> {
            assertThat(notice.numbers().size()).isLessThanOrEqualTo(3);
            assertThat(notice.text()).doesNotContain("secret", "resourceType\":\"CarePlan");
            assertThat(notice.bundle()
                            .getEntry()
                            .subList(1, notice.bundle().getEntry().size()))
                    .noneMatch(entry -> entry.hasResource())
                    .allMatch(entry -> entry.getFullUrl().startsWith("https://here/fhir/"));
        });
        // Every one that was named stands in the audit with the person.
        assertThat(Database.jdbc()
                        .sql("select count(*) from audit where action = 'SEND' and detail = :detail"
                                + " and patient_id = :patient and subject like 'CarePlan/%'")
                        .param("detail", "Subscription/" + id)
                        .param("patient", patient)
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void emptyNamesNothingAndFullResourceHoldsTheView() {
        subscribe(Content.EMPTY);
        subscribe(Content.FULL_RESOURCE);
        work();
        String plan = plan("not for NAV to see");
        work();
        assertThat(endpoint.taken()).anySatisfy(notice -> {
            assertThat(notice.text()).doesNotContain(plan, patient.toString());
            assertThat(notice.numbers()).isNotEmpty();
        });
        assertThat(endpoint.taken())
                .anySatisfy(notice -> assertThat(notice.bundle().getEntry().stream()
                                .filter(e -> e.getResource() instanceof CarePlan)
                                .toList())
                        .singleElement()
                        .satisfies(entry -> assertThat(
                                        entry.getResource().getIdElement().getIdPart())
                                .isEqualTo(plan)));
        assertThat(endpoint.taken()).noneMatch(notice -> notice.text().contains("not for NAV"));
    }

    @Test
    void aSubscriberThatIsDownIsSentTheSameNumbersWhenItIsBack() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        endpoint.answers(500);
        String first = plan("one");
        work();
        String second = plan("two");
        clock.pass(Duration.ofSeconds(30));
        work();
        int tries = endpoint.events().size();
        assertThat(tries).isGreaterThanOrEqualTo(2);
        assertThat(endpoint.events()).allMatch(notice -> notice.numbers().get(0) == 1);
        assertThat(read(id).error()).isEqualTo("http-500");
        endpoint.answers(200);
        clock.pass(Duration.ofMinutes(1));
        work();
        numberedWithoutHole(endpoint.taken(), read(id).events());
        assertThat(plansOf(endpoint.taken())).containsExactly("CarePlan/" + first, "CarePlan/" + second);
        assertThat(read(id).error()).isNull();
    }

    @Test
    void itIsGivenUpAfterSoManyTriesAndGoesOnWhereItStoppedWhenItIsAskedForAgain() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        endpoint.answers(500);
        String plan = plan("one");
        for (int n = 0; n < 8; n++) {
            work();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(read(id).state()).isEqualTo(SubscriptionState.ERROR);
        assertThat(endpoint.events()).hasSize(5);
        endpoint.answers(200);
        assertThat(subscriptions.turn(id, Optional.empty(), read(id).wanted(), false, nav))
                .isInstanceOf(Result.Ok.class);
        work();
        assertThat(plansOf(endpoint.taken())).containsExactly("CarePlan/" + plan);
        assertThat(endpoint.taken().get(0).numbers().get(0)).isEqualTo(1);
    }

    @Test
    void whatIsDeletedOrWithdrawnComesAsSuch() {
        subscribe(Content.FULL_RESOURCE);
        work();
        String deleted = plan("one");
        String withdrawn = plan("two");
        work();
        int before = endpoint.taken().size();
        Database.inTransaction(() -> store().delete(patient, "CarePlan", deleted));
        work();
        put(consent(Consent.ConsentState.INACTIVE));
        work();
        assertThat(endpoint.taken().subList(before, endpoint.taken().size()).stream()
                        .flatMap(notice -> notice.bundle().getEntry().stream().skip(1))
                        .filter(entry -> entry.getRequest().getUrl().startsWith("CarePlan/"))
                        .map(entry -> entry.getRequest().getMethod() + " "
                                + entry.getRequest().getUrl()))
                .containsExactly("DELETE CarePlan/" + deleted, "DELETE CarePlan/" + withdrawn);
    }

    /** An event was numbered while it could be seen; when it is sent it may not be named any more. */
    @Test
    void accessIsDecidedAgainWhenAnEventIsSent() {
        UUID id = subscribe(Content.FULL_RESOURCE);
        work();
        endpoint.answers(500);
        String plan = plan("one");
        work();
        int before = endpoint.events().size();
        assertThat(plansHeld(endpoint.events())).isNotEmpty();
        put(consent(Consent.ConsentState.INACTIVE));
        endpoint.answers(200);
        clock.pass(Duration.ofMinutes(1));
        work();
        List<Endpoint.Notice> after =
                endpoint.events().subList(before, endpoint.events().size());
        assertThat(plansHeld(after)).isEmpty();
        numberedWithoutHole(endpoint.taken(), read(id).events());
        assertThat(after)
                .anyMatch(notice -> notice.bundle().getEntry().stream()
                        .anyMatch(entry -> ("CarePlan/" + plan)
                                        .equals(entry.getRequest().getUrl())
                                && "DELETE"
                                        .equals(entry.getRequest().getMethod().toCode())));
    }

    @Test
    void aHeartbeatComesWhenThereIsNothingElse() {
        UUID id = create(new Wanted(
                "",
                endpoint.address(),
                Content.EMPTY,
                Set.of("Task"),
                Optional.of(Duration.ofSeconds(60)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        work();
        plan("no task");
        clock.pass(Duration.ofSeconds(50));
        work();
        assertThat(endpoint.all()).hasSize(1);
        clock.pass(Duration.ofSeconds(10));
        work();
        work();
        assertThat(endpoint.all()).extracting(Endpoint.Notice::type).containsExactly("handshake", "heartbeat");
        assertThat(read(id).events()).isZero();
    }

    @Test
    void twoNodesAtOnceTellEachEventOnceAndInOrder() throws Exception {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        Notifying other = node(List.of(
                        new SubscriptionProperties.Row(organisation, List.of("localhost:" + endpoint.port()))))
                .get(Notifying.class);
        endpoint.takesTime(5);
        List<String> written = new ArrayList<>();
        SideBySide.run(5, n -> () -> {
            if (n == 0) {
                for (int k = 0; k < 30; k++) {
                    written.add("CarePlan/" + plan("plan " + k));
                }
            } else {
                for (int k = 0; k < 60; k++) {
                    (n % 2 == 0 ? notifying : other).pass();
                    clock.pass(Duration.ofMillis(20));
                }
            }
            return null;
        });
        await().atMost(10, TimeUnit.SECONDS).until(() -> {
            work();
            return plansOf(endpoint.taken()).size() >= 30;
        });
        assertThat(plansOf(endpoint.taken())).containsExactlyElementsOf(written);
        numberedWithoutHole(endpoint.taken(), read(id).events());
    }

    /** The node has handed over and dies before it records it: the next one sends the same event under the same number. */
    @Test
    void whatADeadNodeHandedOverIsSentAgainUnderTheSameNumber() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        String plan = plan("one");
        clock.pass(Duration.ofSeconds(2));
        SubscriptionClaims.Claim lost = wiring.get(SubscriptionClaims.class)
                .claim(1, Duration.ofSeconds(60))
                .get(0);
        NextNotification.Ready ready =
                wiring.get(NextNotification.class).prepare(lost).orElseThrow();
        wiring.get(SubscriberCalls.class).post(ready.endpoint(), ready.body(), ready.timeout());
        work();
        assertThat(endpoint.events()).as("the claim still stands").hasSize(1);
        clock.pass(Duration.ofSeconds(61));
        work();
        assertThat(plansOf(endpoint.events())).containsExactly("CarePlan/" + plan, "CarePlan/" + plan);
        assertThat(endpoint.events().get(0).numbers())
                .isEqualTo(endpoint.events().get(1).numbers());
        wiring.get(NotificationSettlement.class).failed(lost, "too late");
        assertThat(read(id).error()).isNull();
        plan("two");
        clock.pass(Duration.ofSeconds(2));
        work();
        assertThat(endpoint.events()).hasSize(3);
    }

    @Test
    void whoIsTakenOutOfTheConfigurationIsSentNothingMore() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        plan("one");
        int before = endpoint.all().size();
        Wiring without = node(List.of());
        clock.pass(Duration.ofSeconds(2));
        without.get(Notifying.class).pass();
        assertThat(endpoint.all()).hasSize(before);
        assertThat(read(id).state()).isEqualTo(SubscriptionState.OFF);
        assertThat(read(id).error()).isEqualTo("not-allowed");
        work();
        assertThat(endpoint.all()).hasSize(before);
    }

    @Test
    void eventsCanBeAskedForAgain() {
        UUID id = subscribe(Content.ID_ONLY);
        work();
        plan("one");
        String second = plan("two");
        work();
        long last = read(id).events();
        var bundle = subscriptions
                .events(id, last, Long.MAX_VALUE, Optional.of(Content.FULL_RESOURCE), nav)
                .orElseThrow();
        assertThat(bundle.getEntry()).hasSize(2);
        assertThat(bundle.getEntry().get(1).getResource().getIdElement().getIdPart())
                .isEqualTo(second);
    }

    /** Works until there is nothing to do at this moment. */
    private void work() {
        clock.pass(Duration.ofSeconds(2));
        for (int n = 0; n < 50 && notifying.pass(); n++) {
            clock.pass(Duration.ofMillis(1));
        }
    }

    private static void numberedWithoutHole(List<Endpoint.Notice> notices, long last) {
        assertThat(notices.stream().flatMap(notice -> notice.numbers().stream()).toList())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }

    private static List<Resource> plansHeld(List<Endpoint.Notice> notices) {
        return notices.stream()
                .flatMap(notice -> notice.bundle().getEntry().stream())
                .map(entry -> entry.getResource())
                .filter(CarePlan.class::isInstance)
                .toList();
    }

    private static List<String> plansOf(List<Endpoint.Notice> notices) {
        return notices.stream()
                .flatMap(notice -> notice.focuses().stream())
                .filter(focus -> focus.startsWith("CarePlan/"))
                .toList();
    }

    private UUID subscribe(Content content) {
        return create(new Wanted(
                "",
                endpoint.address(),
                content,
                Set.of("CarePlan"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(3),
                Optional.empty()));
    }

    private UUID create(Wanted wanted) {
        return subscriptions
                .create(wanted, "https://here/fhir", nav)
                .orElseThrow()
                .id();
    }

    private Standing read(UUID id) {
        return subscriptions.read(id, nav).orElseThrow();
    }

    private ResourceStore store() {
        return wiring.get(ResourceStore.class);
    }

    private void put(Resource resource) {
        Database.inTransaction(() -> store().put(patient, resource, null));
    }

    private String plan(String title) {
        CarePlan written = new CarePlan();
        written.setId(UUID.randomUUID().toString());
        written.setStatus(CarePlan.CarePlanStatus.ACTIVE);
        written.setIntent(CarePlan.CarePlanIntent.PLAN);
        written.setTitle(title);
        written.setSubject(new Reference("Patient/" + patient));
        put(written);
        return written.getIdElement().getIdPart();
    }

    private Consent consent(Consent.ConsentState state) {
        Instant now = clock.instant();
        Consent given = new Consent();
        given.setId(consent);
        given.setStatus(state);
        given.setPatient(new Reference("Patient/" + patient));
        Consent.ProvisionComponent root = given.getProvision();
        root.setType(Consent.ConsentProvisionType.PERMIT);
        root.setPeriod(new Period().setStart(Date.from(now)).setEnd(Date.from(now.plus(Duration.ofDays(30)))));
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

    private Wiring node(List<SubscriptionProperties.Row> subscribers) {
        Parts.SUBSCRIBERS.set(subscribers);
        return new Wiring(clock, Parts.class);
    }

    /** What the running server finds by itself. */
    @Configuration
    @ComponentScan(
            basePackages = {"no.rodtrad.adapter.audit", "no.rodtrad.adapter.feed", "no.rodtrad.adapter.subscription"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.audit\\.(RowIds|Unsealed|GroupCommit|AuditChain)",
                                ".*\\.feed\\.(FeedStore|ViewHash|RecipientFeed|FeedTelling)",
                                ".*\\.subscription\\.(SubscriptionStore|SubscriptionClaims|NotificationBundles"
                                        + "|NextNotification|NotificationSettlement|Notifying|SubscriberCalls"
                                        + "|Subscriptions|Endpoints)"
                            }))
    static class Parts {

        static final ThreadLocal<List<SubscriptionProperties.Row>> SUBSCRIBERS = new ThreadLocal<>();

        @Bean
        DataSource source() {
            return Database.source();
        }

        @Bean
        SubscriptionProperties subscriptionProperties() {
            return new SubscriptionProperties(
                    SUBSCRIBERS.get(),
                    true,
                    20,
                    5,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(1),
                    2,
                    100);
        }

        @Bean
        AccessProperties accessProperties() {
            return new AccessProperties(
                    "here",
                    List.of(new AccessProperties.Issuer(
                            "maskinporten",
                            "https://issuer",
                            "https://issuer/jwks",
                            Map.of("a", "nav"),
                            Map.of(),
                            null)));
        }
    }
}
