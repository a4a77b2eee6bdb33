package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What happens to a message when NAV is away or answers oddly. */
@ExtendWith(SharedWorld.class)
class DeliveryTest {

    private static final int TRIES = 6;

    private final World world;
    private Scene scene;
    private Consent consent;
    private Epikrise epikrise;

    DeliveryTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void permit() {
        scene = Scene.with(world);
        consent = scene.permit();
        epikrise = scene.epikrise();
    }

    @Test
    void arrivesOnceWhenNavIsBack() {
        UUID down = world.nav().down(scene.person().number());
        scene.send(epikrise);
        await().atMost(World.PATIENCE).until(() -> scene.nav().size() >= 2);
        JsonNode waiting = onlyRow();
        assertThat(waiting.get("state").asString()).isEqualTo("SENDING");
        assertThat(waiting.get("failure").asString()).isEqualTo("http-503");
        world.nav().recover(down);
        JsonNode row = scene.outgoing(epikrise.msgId(), "RECEIPTED").get(0);
        world.quiet();
        assertThat(scene.nav()).hasSize(row.get("attempts").asInt());
        assertThat(accepted(row.get("messageId").asString())).isEqualTo(1);
        assertThat(scene.nav())
                .allSatisfy(sent ->
                        assertThat(sent.bytes()).isEqualTo(scene.nav().get(0).bytes()));
    }

    @Test
    void afterTheLastTryItIsParkedAndThePausesHaveGrown() {
        world.nav().down(scene.person().number());
        scene.send(epikrise);
        JsonNode row = scene.outgoing(epikrise.msgId(), "PARKED").get(0);
        assertThat(row.get("attempts").asInt()).isEqualTo(TRIES);
        assertThat(row.get("failure").asString()).isEqualTo("http-503");
        assertThat(scene.status(epikrise.msgId()).get("errors").get(0).asString())
                .isEqualTo("http-503");
        assertThat(scene.status(epikrise.msgId()).get("steps").valueStream())
                .extracting(step -> step.get("step").asString())
                .contains("parked")
                .doesNotContain("receipted");
        List<NavMessage> tries = scene.nav();
        assertThat(tries).hasSize(TRIES);
        for (int n = 1; n < TRIES; n++) {
            Duration pause =
                    Duration.between(tries.get(n - 1).at(), tries.get(n).at());
            Duration least = Duration.ofMillis(Math.min(200L << (n - 1), 2000));
            // Both clocks round down to milliseconds.
            assertThat(pause).as("pause " + n).isGreaterThanOrEqualTo(least.minusMillis(2));
        }
    }

    @Test
    void anAnswerThatIsNoReceiptSettlesNothing() {
        UUID garbage = world.nav().answers(scene.person().number(), aResponse().withBody("<html>Vent litt</html>"));
        scene.send(epikrise);
        awaitFailure("receipt-unreadable");
        world.nav().recover(garbage);
        JsonNode row = scene.outgoing(epikrise.msgId(), "RECEIPTED").get(0);
        assertThat(accepted(row.get("messageId").asString())).isEqualTo(1);
    }

    @Test
    void aReceiptForAnotherMessageSettlesNothing() {
        UUID wrong = world.nav()
                .answers(
                        scene.person().number(),
                        aResponse().withBody(receipt(UUID.randomUUID().toString(), "1")));
        scene.send(epikrise);
        awaitFailure("receipt-for-another");
        world.nav().recover(wrong);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
    }

    @Test
    void aNegativeReceiptClosesTheMessageAsRejected() {
        String number = scene.person().number();
        UUID down = world.nav().down(number);
        scene.send(epikrise);
        scene.nav(1);
        String id = onlyRow().get("messageId").asString();
        world.nav().answers(number, aResponse().withBody(receipt(id, "2")));
        world.nav().recover(down);
        JsonNode row = scene.outgoing(epikrise.msgId(), "REJECTED").get(0);
        assertThat(row.get("failure").asString()).isEqualTo("rejected-by-receiver");
        assertThat(scene.status(epikrise.msgId()).get("state").asString()).isNotEqualTo("receipted");
        int tries = scene.nav().size();
        world.quiet();
        assertThat(scene.nav()).hasSize(tries);
    }

    @Test
    void aConsentWithdrawnAfterAnUnansweredTryStopsTheMessageAndWhatWaitsBehindIt() {
        UUID down = world.nav().down(scene.person().number());
        scene.send(epikrise);
        scene.complete(scene.review());
        await().atMost(World.PATIENCE).until(() -> !scene.nav().isEmpty());
        scene.withdraw(consent);
        scene.outgoing(epikrise.msgId(), "WITHHELD", "WITHHELD");
        int before = scene.nav().size();
        world.nav().recover(down);
        world.quiet();
        assertThat(scene.nav()).hasSize(before);
        assertThat(scene.nav()).allSatisfy(sent -> {
            assertThat(accepted(sent.id())).isZero();
            // The released text waited behind the coded facts and was never handed over.
            assertThat(sent.everything()).doesNotContain(epikrise.work().word());
        });
        JsonNode status = scene.status(epikrise.msgId());
        assertThat(status.get("errors").get(0).asString()).isEqualTo("no-basis-at-sending");
        assertThat(status.get("state").asString()).isNotEqualTo("receipted");
        assertThat(status.get("decisions").valueStream())
                .anyMatch(row -> "SENDING".equals(row.get("moment").asString())
                        && "CONSENT_WITHDRAWN".equals(row.get("reason").asString()));
        assertThat(scene.search(world.navToken(), CarePlan.class)).isEmpty();
    }

    private JsonNode onlyRow() {
        JsonNode outgoing = scene.status(epikrise.msgId()).get("outgoing");
        assertThat(outgoing.size()).isEqualTo(1);
        return outgoing.get(0);
    }

    private void awaitFailure(String code) {
        await().atMost(World.PATIENCE)
                .until(() -> code.equals(onlyRow().path("failure").asString("")));
        assertThat(onlyRow().get("state").asString()).isEqualTo("SENDING");
    }

    /** How many messages of an id NAV's side has accepted. */
    private long accepted(String messageId) {
        return world.http()
                .get(null, "/sandbox/nav/messages")
                .json()
                .valueStream()
                .filter(message -> messageId.equals(message.get("msgId").asString()))
                .count();
    }

    private static String receipt(String original, String status) {
        return """
                <AppRec xmlns="http://www.kith.no/xmlstds/apprec/2004-11-21">
                  <MsgType V="APPREC"/><MIGversion>1.0 2004-11-21</MIGversion>
                  <GenDate>2026-11-23T10:00:00+01:00</GenDate><Id>2611231000test00001.1</Id>
                  <Status V="%s"/>%s
                  <OriginalMsgId><MsgType V="DIALOG_NOTAT"/><IssueDate>2026-11-23T10:00:00+01:00</IssueDate><Id>%s</Id></OriginalMsgId>
                </AppRec>
                """.formatted(
                status,
                status.equals("1") ? "" : "<Error V=\"X99\" S=\"2.16.578.1.12.4.1.1.8221\" DN=\"Kan ikke tas imot.\"/>",
                original);
    }
}
