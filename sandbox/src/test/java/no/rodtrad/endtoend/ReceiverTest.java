package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.w3c.dom.Element;

/** An installation that answers for one organisation with its departments and doctors, and for nobody else. */
class ReceiverTest {

    private static final String OF_RECEIVER = "<TypeId V=\"ENH\" DN=\"Organisasjonsnummeret i Enhetsregisteret\"/>";

    private static Path data;
    private static NavStandIn nav;
    private static World world;

    private Scene scene;
    private Epikrise epikrise;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory("receivers");
        nav = NavStandIn.start();
        Map<String, String> settings = new HashMap<>(World.DELIVERY);
        settings.put("rodtrad.receivers[0].organisation-number", Organisation.REFERRER.number());
        settings.put("rodtrad.receivers[0].departments[0]", "90017");
        settings.put("rodtrad.receivers[0].professionals[0]", "9990017");
        world = World.start(World.settings(data).withExtra(settings).withNavReceiverUrl(nav.url()), nav);
    }

    @AfterAll
    static void end() throws Exception {
        world.close();
        nav.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @BeforeEach
    void person() {
        scene = Scene.with(world);
        epikrise = scene.epikrise();
    }

    @Test
    void anOrganisationThatIsNotHereIsRejectedWithE21() {
        AppRec receipt = receipt(toAnother());
        assertThat(receipt.status()).isEqualTo("2");
        assertThat(receipt.errors()).hasSize(1).first().asString().startsWith("E21 ");
        assertThat(scene.search(scene.institution(), CarePlan.class)).isEmpty();
    }

    @Test
    void aKnownDepartmentAndDoctorNeedNoNote() {
        accepted(withUnits("90017", "9990017"));
        assertThat(notes(epikrise.msgId())).doesNotContain("unassigned");
    }

    @Test
    void anUnknownDepartmentIsReceivedToBeAssigned() {
        accepted(withUnits("90018", "9990017"));
        assertThat(notes(epikrise.msgId())).contains("unassigned");
        assertThat(scene.search(scene.institution(), CarePlan.class)).hasSize(1);
    }

    @Test
    void anUnknownDoctorIsReceivedToBeAssigned() {
        accepted(withUnits("90017", "9990018"));
        assertThat(notes(epikrise.msgId())).contains("unassigned");
        assertThat(scene.search(scene.institution(), CarePlan.class)).hasSize(1);
    }

    @Test
    void aCopyIsReceivedAsACopyAndVisiblySo() {
        Answer answer = scene.post(bytes(asCopy(epikrise.msgId())));
        assertThat(AppRec.of(answer.body()).accepted()).as(answer.text()).isTrue();
        Element sender = Elements.first(
                        XmlGateway.parse(answer.body()).orElseThrow().getDocumentElement(), "Sender")
                .orElseThrow();
        assertThat(Elements.first(sender, "Role").orElseThrow().getAttribute("V"))
                .isEqualTo("COP");
        assertThat(Elements.text(sender, "HCP/Inst/Id")).contains(Organisation.REFERRER.number());
        assertThat(notes(epikrise.msgId())).contains("copy-recipient");
        assertThat(scene.search(scene.institution(), DocumentReference.class))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.getMeta()
                                .getTag("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "TRC"))
                        .isNotNull());
    }

    @Test
    void onceAsReceiverAndOnceAsCopyHasTwoReceiptsAndOneEffect() {
        scene.permit();
        scene.send(epikrise);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        String other = UUID.randomUUID().toString();
        String copy = asCopy(other);
        AppRec second = receipt(copy);
        assertThat(second).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), other));
        assertThat(notes(other)).contains("same-content", "copy-recipient");
        oneEffect(other);
    }

    /** Some senders keep the id of the message when they send it to the copy recipient. */
    @Test
    void onceAsReceiverAndOnceAsCopyUnderOneIdHasTwoReceiptsAndOneEffect() {
        scene.permit();
        scene.send(epikrise);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        accepted(asCopy(epikrise.msgId()));
        oneEffect(epikrise.msgId());
    }

    private void oneEffect(String id) {
        world.quiet();
        assertThat(scene.nav(1)).hasSize(1);
        assertThat(scene.search(scene.institution(), CarePlan.class))
                .extracting(plan -> plan.getMeta().getVersionId())
                .containsExactly("1");
        assertThat(scene.reviews()).hasSize(1);
        assertThat(scene.status(id).get("msgId").asString()).isEqualTo(id);
    }

    private String toAnother() {
        return epikrise.xml()
                .replace(Organisation.REFERRER.number(), Organisation.OTHER.number())
                .replace(Organisation.REFERRER.name(), Organisation.OTHER.name());
    }

    /** The message is for another organisation, with a copy to the one that is here. */
    private String asCopy(String id) {
        return toAnother()
                .replace(epikrise.msgId(), id)
                .replace(
                        "<Requester>",
                        "<CopyDest><HCP><Inst><Name>" + Organisation.REFERRER.name() + "</Name><Id>"
                                + Organisation.REFERRER.number() + "</Id>" + OF_RECEIVER
                                + "</Inst></HCP></CopyDest><Requester>");
    }

    private String withUnits(String department, String doctor) {
        String receiver = "<Id>" + Organisation.REFERRER.number() + "</Id>";
        String xml = epikrise.xml();
        int at = xml.indexOf(OF_RECEIVER, xml.indexOf(receiver)) + OF_RECEIVER.length();
        return xml.substring(0, at)
                + "<Dept><Name>Avdeling</Name><Id>" + department + "</Id><TypeId V=\"HER\"/></Dept>"
                + "<HCPerson><Name>Brattbakk, Aksel</Name><Id>" + doctor + "</Id><TypeId V=\"HPR\"/></HCPerson>"
                + xml.substring(at);
    }

    private void accepted(String xml) {
        assertThat(receipt(xml)).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), epikrise.msgId()));
    }

    private AppRec receipt(String xml) {
        Answer answer = scene.post(bytes(xml));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return AppRec.of(answer.body());
    }

    private List<String> notes(String id) {
        return scene.status(id)
                .get("notes")
                .valueStream()
                .map(note -> note.get("note").asString())
                .toList();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
