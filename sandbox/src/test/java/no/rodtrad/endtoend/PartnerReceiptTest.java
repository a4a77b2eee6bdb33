package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Receipts that NAV sends by itself for what it was sent. */
@ExtendWith(SharedWorld.class)
class PartnerReceiptTest {

    private final World world;
    private Scene scene;
    private Epikrise epikrise;
    private String sent;

    PartnerReceiptTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void takenWithoutReceipt() {
        scene = Scene.with(world);
        scene.permit();
        epikrise = scene.epikrise();
        world.nav().answers(scene.person().number(), aResponse().withStatus(202));
        scene.send(epikrise);
        sent = scene.outgoing(epikrise.msgId(), "AWAITING")
                .get(0)
                .get("messageId")
                .asString();
    }

    @Test
    void aReceiptSettlesWhatItIsForOnceHoweverOftenItComes() {
        byte[] receipt = receipt(sent, "1");
        for (int i = 0; i < 2; i++) {
            Answer answer = post(world.navToken(), receipt);
            assertThat(answer.status()).as(answer.text()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
        }
        // Another answer afterwards does not undo it.
        assertThat(post(world.navToken(), receipt(sent, "2")).status()).isEqualTo(204);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        assertThat(mirror()).isEqualTo(Communication.CommunicationStatus.COMPLETED);
        assertThat(audited("RECEIPT", "ok")).isEqualTo(1);
        assertThat(audited("REPEAT", "ok")).isEqualTo(1);
        assertThat(audited("REPEAT", "contrary-receipt")).isEqualTo(1);
        assertThat(scene.nav()).as("handed over once").hasSize(1);
    }

    @Test
    void aNegativeReceiptInNavsWrapperRejects() {
        String wrapped = "<EI_fellesformat xmlns=\"http://www.nav.no/xml/eiff/2/\">"
                + new String(receipt(sent, "2"), StandardCharsets.UTF_8)
                + "<MottakenhetBlokk ediLoggId=\"2611201300sand00001.1\" ebRole=\"Saksbehandler\"/></EI_fellesformat>";
        assertThat(post(world.navToken(), wrapped.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(204);
        JsonNode row = scene.outgoing(epikrise.msgId(), "REJECTED").get(0);
        assertThat(row.get("failure").asString()).isEqualTo("rejected-by-receiver");
        assertThat(mirror()).isEqualTo(Communication.CommunicationStatus.STOPPED);
    }

    @Test
    void onlyWhomItWasSentToCanReceiptIt() {
        Answer unknown = post(world.navToken(), receipt(UUID.randomUUID().toString(), "1"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("RT-RCP-001");
        for (String token :
                new String[] {scene.institution(), world.institution(Organisation.OTHER.number()), scene.self()}) {
            Answer answer = post(token, receipt(sent, "1"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(unknown.text());
        }
        scene.outgoing(epikrise.msgId(), "AWAITING");
    }

    @Test
    void aReceiptThatDoesNotComeIsSeen() {
        assertThat(row().get("overdue").asBoolean()).isFalse();
        sentBefore(95);
        assertThat(row().get("overdue").asBoolean()).isFalse();
        sentBefore(97);
        assertThat(row().get("overdue").asBoolean()).isTrue();
        assertThat(scene.status(epikrise.msgId()).get("errors").toString()).contains("receipt-overdue");
        assertThat(world.http().get(null, "/actuator/prometheus").text())
                .containsPattern("rodtrad_outbox_overdue [1-9]");
        post(world.navToken(), receipt(sent, "1"));
        assertThat(row().get("overdue").asBoolean()).isFalse();
        assertThat(row().get("state").asString()).isEqualTo("RECEIPTED");
    }

    @Test
    void aReceiptWithoutStatusSettlesNothing() {
        byte[] broken = new String(receipt(sent, "1"), StandardCharsets.UTF_8)
                .replaceAll("<Status [^>]*/>", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(post(world.navToken(), broken).code()).isEqualTo("RT-MSG-005");
        scene.outgoing(epikrise.msgId(), "AWAITING");
    }

    private JsonNode row() {
        return scene.status(epikrise.msgId()).get("outgoing").get(0);
    }

    private void sentBefore(int hours) {
        world.jdbc()
                .update("update outbox set sent = now() - make_interval(hours => ?) where out_msg_id = ?", hours, sent);
    }

    private Communication.CommunicationStatus mirror() {
        return scene.search(scene.institution(), Communication.class).get(0).getStatus();
    }

    private int audited(String action, String outcome) {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = ? and outcome = ? and detail = ?",
                        Integer.class,
                        action,
                        outcome,
                        sent);
    }

    private Answer post(String token, byte[] body) {
        return world.http().post(token, "/messages", Http.XML, body);
    }

    private static byte[] receipt(String original, String status) {
        return ("<AppRec xmlns=\"http://www.kith.no/xmlstds/apprec/2004-11-21\"><MsgType V=\"APPREC\"/>"
                        + "<MIGversion>1.0 2004-11-21</MIGversion><GenDate>2026-11-20T14:00:00+01:00</GenDate>"
                        + "<Id>2611201300sand00001.1</Id><Sender><HCP><Inst><Name>NAV</Name><Id>"
                        + Organisation.NAV_NUMBER
                        + "</Id><TypeId V=\"ENH\"/></Inst></HCP></Sender><Receiver><HCP><Inst/></HCP></Receiver>"
                        + "<Status V=\"" + status + "\"/><OriginalMsgId><MsgType V=\"DIALOG_NOTAT\"/>"
                        + "<IssueDate>2026-11-20T13:00:00+01:00</IssueDate><Id>" + original
                        + "</Id></OriginalMsgId></AppRec>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
