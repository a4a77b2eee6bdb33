package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** NAV subscribes over HTTP and is notified of what an epikrise made, and of its withdrawal. */
@ExtendWith(SharedWorld.class)
class SubscriptionDoorTest {

    private static final String BACKPORT =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-";

    private final World world;
    private final WireMockServer subscriber =
            new WireMockServer(wireMockConfig().bindAddress("localhost").dynamicPort());

    SubscriptionDoorTest(World world) {
        this.world = world;
        subscriber.start();
        subscriber.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
    }

    @AfterEach
    void subscriberEnds() {
        for (Bundle.BundleEntryComponent entry : bundle("/fhir/Subscription").getEntry()) {
            world.http().write(world.navToken(), "DELETE", "/fhir/" + reference(entry.getResource()), "");
        }
        subscriber.stop();
    }

    @Test
    void whatAnEpikriseMadeIsNotifiedAndItsWithdrawalToo() {
        Scene scene = Scene.with(world);
        String reference = reference(created(asked("id-only")));
        await().atMost(World.PATIENCE).until(() -> status(reference).equals("active"));
        assertThat(notices("handshake")).hasSize(1);
        Consent consent = scene.permit();
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        List<String> plans = plansOf(scene);
        assertThat(plans).isNotEmpty();
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(told("PUT")).containsAll(plans));
        scene.withdraw(consent);
        await().atMost(World.PATIENCE)
                .untilAsserted(() -> assertThat(told("DELETE")).containsAll(plans));
        List<Long> numbers = notices("event-notification").stream()
                .flatMap(notice -> numbers(notice).stream())
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        subscriber
                .findAll(postRequestedFor(anyUrl()))
                .forEach(request -> assertThat(request.getBodyAsString())
                        .doesNotContain(epikrise.health().word())
                        .doesNotContain("\"CarePlan\""));
        Bundle again = bundle("/fhir/" + reference + "/$events?eventsSinceNumber=1&content=full-resource");
        assertThat(numbers(again)).startsWith(1L);
        assertThat(again.getEntry())
                .as("what was withdrawn is counted and not told")
                .noneMatch(entry -> plans.contains(entry.getRequest().getUrl()) && entry.hasResource());
        Parameters status = (Parameters)
                bundle("/fhir/" + reference + "/$status").getEntryFirstRep().getResource();
        assertThat(Long.parseLong(status.getParameterValue("events-since-subscription-start")
                        .primitiveValue()))
                .isGreaterThanOrEqualTo(numbers.size());
        assertThat(((Bundle) Scene.parse(world.http().get(world.navToken(), "/fhir/Subscription"))).getEntry())
                .extracting(entry -> reference(entry.getResource()))
                .contains(reference);
    }

    @Test
    void theOwnerTurnsItOffAndTakesItAwayAndNobodyElseSeesIt() {
        Subscription made = created(asked("empty"));
        String reference = reference(made);
        await().atMost(World.PATIENCE).until(() -> status(reference).equals("active"));
        String other = world.sandbox().token("nav", Map.of("org", "974652269"));
        for (String address : List.of(reference, reference + "/$status", reference + "/$events")) {
            refused(world.http().get(other, "/fhir/" + address), 404, "RT-ACC-004");
        }
        refused(world.http().write(other, "DELETE", "/fhir/" + reference, ""), 404, "RT-ACC-004");
        Subscription now = (Subscription) Scene.parse(world.http().get(world.navToken(), "/fhir/" + reference));
        Subscription elsewhere = now.copy().setStatus(Subscription.SubscriptionStatus.OFF);
        elsewhere.getChannel().setEndpoint("http://localhost:" + subscriber.port() + "/elsewhere");
        refused(put(elsewhere), 422, "RT-SUB-007");
        Answer off = put(now.copy().setStatus(Subscription.SubscriptionStatus.OFF));
        assertThat(off.status()).as(off.text()).isEqualTo(200);
        assertThat(status(reference)).isEqualTo("off");
        assertThat(world.http()
                        .write(world.navToken(), "DELETE", "/fhir/" + reference, "")
                        .status())
                .isIn(200, 204);
        refused(world.http().get(world.navToken(), "/fhir/" + reference), 404, "RT-ACC-004");
    }

    @Test
    void whatCannotBeServedIsRefusedWithItsCode() {
        Subscription topic = asked("empty");
        topic.setCriteria("Patient?name=x");
        refused(post(topic), 422, "RT-SUB-002");
        Subscription filter = asked("empty");
        filter.getCriteriaElement()
                .addExtension(BACKPORT + "filter-criteria", new StringType("CarePlan?status=active"));
        refused(post(filter), 422, "RT-SUB-003");
        Subscription mail = asked("empty");
        mail.getChannel().setType(Subscription.SubscriptionChannelType.EMAIL);
        refused(post(mail), 422, "RT-SUB-004");
        Subscription header = asked("empty");
        header.getChannel().addHeader("Authorization: Bearer secret");
        refused(post(header), 422, "RT-SUB-004");
        refused(post(asked("everything")), 422, "RT-SUB-004");
        for (String address : List.of("http://169.254.169.254/latest", "https://elsewhere.test/", "not an address")) {
            Subscription elsewhere = asked("empty");
            elsewhere.getChannel().setEndpoint(address);
            refused(post(elsewhere), 422, "RT-SUB-005");
        }
        Scene scene = Scene.with(world);
        refused(
                world.http().post(scene.self(), "/fhir/Subscription", Http.FHIR, Scene.json(asked("empty"))),
                403,
                "RT-SUB-001");
        refused(
                world.http().post(scene.institution(), "/fhir/Subscription", Http.FHIR, Scene.json(asked("empty"))),
                403,
                "RT-SUB-001");
        refused(world.http().get(world.navToken(), "/fhir/Subscription/x"), 404, "RT-ACC-004");
    }

    private Subscription asked(String content) {
        Subscription asked = new Subscription();
        asked.setStatus(Subscription.SubscriptionStatus.REQUESTED);
        asked.setReason("what changed");
        asked.setCriteria(Canonical.BASE + "/SubscriptionTopic/feed");
        asked.getChannel()
                .setType(Subscription.SubscriptionChannelType.RESTHOOK)
                .setEndpoint("http://localhost:" + subscriber.port() + "/hook")
                .setPayload("application/fhir+json")
                .getPayloadElement()
                .addExtension(BACKPORT + "payload-content", new CodeType(content));
        return asked;
    }

    private Answer post(Subscription asked) {
        return world.http().post(world.navToken(), "/fhir/Subscription", Http.FHIR, Scene.json(asked));
    }

    private Answer put(Subscription asked) {
        return world.http().put(world.navToken(), "/fhir/" + reference(asked), Scene.json(asked), null);
    }

    private Subscription created(Subscription asked) {
        Answer answer = post(asked);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (Subscription) Scene.parse(answer);
    }

    private String status(String reference) {
        return ((Subscription) Scene.parse(world.http().get(world.navToken(), "/fhir/" + reference)))
                .getStatus()
                .toCode();
    }

    private Bundle bundle(String address) {
        Answer answer = world.http().get(world.navToken(), address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return (Bundle) Scene.parse(answer);
    }

    private static String reference(org.hl7.fhir.r4.model.Resource resource) {
        return "Subscription/" + resource.getIdElement().getIdPart();
    }

    private List<Bundle> notices(String type) {
        return subscriber.findAll(postRequestedFor(anyUrl())).stream()
                .sorted(Comparator.comparing(request -> request.getLoggedDate()))
                .map(request -> ca.uhn.fhir.context.FhirContext.forR4Cached()
                        .newJsonParser()
                        .parseResource(Bundle.class, request.getBodyAsString()))
                .filter(notice -> ((Parameters) notice.getEntryFirstRep().getResource())
                        .getParameterValue("type")
                        .primitiveValue()
                        .equals(type))
                .toList();
    }

    private static List<Long> numbers(Bundle notice) {
        return ((Parameters) notice.getEntryFirstRep().getResource())
                .getParameter().stream()
                        .filter(p -> p.getName().equals("notification-event"))
                        .map(p -> Long.valueOf(p.getPart().get(0).getValue().primitiveValue()))
                        .toList();
    }

    private List<String> told(String method) {
        return notices("event-notification").stream()
                .flatMap(notice -> notice.getEntry().stream())
                .map(BundleEntryComponent::getRequest)
                .filter(request -> request.getMethod().toCode().equals(method))
                .map(request -> request.getUrl())
                .toList();
    }

    private List<String> plansOf(Scene scene) {
        return world.jdbc()
                .queryForList(
                        "select 'CarePlan/' || id from resource where type = 'CarePlan' and patient_id = ?::uuid",
                        String.class,
                        scene.patientId());
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
