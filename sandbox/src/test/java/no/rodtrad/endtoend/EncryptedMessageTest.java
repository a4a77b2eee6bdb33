package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.encryption.EncryptionMethod;
import no.rodtrad.adapter.encryption.EnvelopeSealer;
import no.rodtrad.adapter.encryption.EnvelopeSealer.KeyTransport;
import no.rodtrad.adapter.encryption.TripleDesException;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.sandbox.issuers.Cast;
import no.rodtrad.sandbox.pki.TestPki;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Messages in CMS envelopes, in and out, with a server that encrypts what it sends. */
class EncryptedMessageTest {

    private static final String ENVELOPE = "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m";
    private static final Clock CLOCK = Clock.systemUTC();

    private static Path data;
    private static NavStandIn nav;
    private static World world;
    private static TestPki pki;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory("encrypted");
        pki = TestPki.open(data.resolve("pki"), CLOCK);
        Map<String, String> extra = new HashMap<>(World.DELIVERY);
        extra.put("rodtrad.encryption.receiver-certificates", pem(Cast.NAV.organisation()));
        extra.put("rodtrad.encryption.method", "aes-256-gcm");
        nav = NavStandIn.start();
        world = World.start(World.settings(data).withNavReceiverUrl(nav.url()).withExtra(extra), nav);
    }

    @AfterAll
    static void end() throws IOException {
        world.close();
        nav.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void aSignedMessageInAnEnvelopeIsReceivedAndItsRepeatKnown() throws Exception {
        Scene scene = Scene.with(world);
        Epikrise like = scene.epikrise();
        byte[] signed = signed("sender", like);
        Answer answer = post(scene, sealed(EncryptionMethod.AES_256_CBC, signed));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));
        assertThat(scene.search(scene.institution(), Communication.class))
                .anySatisfy(entry ->
                        assertThat(Scene.json(entry)).contains(like.work().word()));
        // Encrypted again it is other bytes, but the same message.
        assertThat(post(scene, sealed(EncryptionMethod.AES_256_GCM, signed)).body())
                .isEqualTo(answer.body());
        assertThat(scene.post(signed).body()).isEqualTo(answer.body());
    }

    @Test
    void whatGoesToNavIsSealedAndStoredAsItWasSent() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        assertThat(post(scene, sealed(EncryptionMethod.AES_256_GCM, epikrise.bytes()))
                        .status())
                .isEqualTo(200);
        String id = scene.outgoing(epikrise.msgId(), "RECEIPTED")
                .get(0)
                .get("messageId")
                .asString();
        byte[] stored =
                world.jdbc().queryForObject("select payload from outbox where out_msg_id = ?", byte[].class, id);
        assertThat(EnvelopeSealer.mediaType(stored)).startsWith("application/pkcs7-mime");
        assertThat(scene.nav()).as("sent in clear").isEmpty();
        Answer kept = world.http().get(null, "/sandbox/nav/messages/" + id);
        assertThat(kept.text()).contains(scene.person().number());
    }

    /** One answer, whatever it was that went wrong. */
    @Test
    void everyFailureOfDecryptionLooksTheSame() throws Exception {
        Scene scene = Scene.with(world);
        byte[] signed = signed("sender", scene.epikrise());
        byte[] sealed = sealed(EncryptionMethod.AES_256_CBC, signed);
        byte[] padding = sealed.clone();
        // The block before the last decides what padding the last one has; the last bytes are the end of the structure.
        padding[padding.length - 30] ^= 1;
        Map<String, byte[]> envelopes = new LinkedHashMap<>();
        envelopes.put("another's certificate", sealedTo(Organisation.OTHER.number(), signed));
        envelopes.put("padding", padding);
        envelopes.put("not XML", sealed(EncryptionMethod.AES_256_CBC, "not XML".getBytes(StandardCharsets.UTF_8)));
        envelopes.put("signature", sealed(EncryptionMethod.AES_256_CBC, signed("tampered", scene.epikrise())));
        envelopes.put("nothing", new byte[0]);
        envelopes.put("no envelope", signed);
        Answer first = null;
        for (Map.Entry<String, byte[]> bad : envelopes.entrySet()) {
            Answer answer = post(scene, bad.getValue());
            assertThat(answer.status()).as(bad.getKey()).isEqualTo(400);
            assertThat(answer.code()).as(bad.getKey()).isEqualTo(ErrorCode.DECRYPTION_FAILED.id());
            first = first == null ? answer : first;
            assertThat(answer.text()).as(bad.getKey()).isEqualTo(first.text());
        }
        assertThat(world.jdbc().queryForList("select outcome from audit where action = 'REFUSE'", String.class))
                .contains(ErrorCode.DECRYPTION_FAILED.id(), ErrorCode.NOT_XML.id(), ErrorCode.SIGNATURE_WRONG.id());
    }

    /** Nobody can have changed it on the way: what is wrong with it is the sender's, who is told. */
    @Test
    void whatATagCoversIsAnsweredAsUsual() throws Exception {
        Scene scene = Scene.with(world);
        Answer answer = post(scene, sealed(EncryptionMethod.AES_256_GCM, signed("tampered", scene.epikrise())));
        assertThat(AppRec.of(answer.body()).errors().get(0)).startsWith(ErrorCode.SIGNATURE_WRONG.appRec());
    }

    @Test
    void tripleDesIsRefusedWithoutAnException() {
        Scene scene = Scene.with(world);
        Answer answer = post(
                scene, sealed(EncryptionMethod.TRIPLE_DES_CBC, scene.epikrise().bytes()));
        assertThat(answer.code()).isEqualTo(ErrorCode.ENCRYPTION_METHOD.id());
    }

    private static Answer post(Scene scene, byte[] envelope) {
        return world.http().post(scene.institution(), "/messages", ENVELOPE, envelope);
    }

    private static byte[] signed(String how, Epikrise like) throws IOException {
        return new Signing(world, data.resolve("keys")).sign(how, like.fill(Epikrise.template("dialogmelding.xml")));
    }

    private static byte[] sealed(EncryptionMethod method, byte[] content) {
        return sealer(Cast.OPERATOR, method).seal(content);
    }

    private static byte[] sealedTo(String organisation, byte[] content) {
        return sealer(organisation, EncryptionMethod.AES_256_CBC).seal(content);
    }

    private static EnvelopeSealer sealer(String organisation, EncryptionMethod method) {
        return new EnvelopeSealer(
                List.of(certificate(organisation)),
                method,
                KeyTransport.PKCS1,
                List.of(new TripleDesException(organisation, LocalDate.MAX, "a test of the refusal")),
                organisation,
                CLOCK);
    }

    private static X509Certificate certificate(String organisation) {
        return pki.ofOrganisation(organisation).chain().get(0);
    }

    private static String pem(String organisation) throws Exception {
        String text = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(certificate(organisation).getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(data.resolve("receiver.pem"), text).toString();
    }
}
