package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.pki.TestPki;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.w3c.dom.Document;

/** A list of revoked certificates that cannot be had, and then can: the sender keeps the message and comes again. */
class RevocationDoorTest {

    private static final BigInteger SERIAL = BigInteger.valueOf(4711);

    @Test
    void nothingIsLostWhileTheListIsAwayAndARevokedKeyIsRefusedAfterwards() throws Exception {
        Path data = Files.createTempDirectory("revocation");
        WireMockServer lists =
                new WireMockServer(wireMockConfig().bindAddress("localhost").dynamicPort());
        lists.start();
        try {
            TestPki.open(data.resolve("pki"), Clock.systemUTC());
            SigningKey root = SigningKey.fromPkcs12(data.resolve("pki/root.p12"), TestPki.PASSWORD.toCharArray());
            Map<String, String> extra = new HashMap<>(World.DELIVERY);
            extra.put("rodtrad.signature.revocation", "strict");
            extra.put("rodtrad.signature.revocation-hosts", "localhost:" + lists.port());
            try (World world = World.start(World.settings(data).withExtra(extra), null)) {
                play(world, root, lists);
            }
        } finally {
            lists.stop();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void play(World world, SigningKey root, WireMockServer lists) throws Exception {
        Scene scene = Scene.with(world);
        Epikrise like = scene.epikrise();
        byte[] message = signed(sender(root, SERIAL, lists.baseUrl() + "/one.crl"), like);
        lists.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
        Map<String, Long> before = world.rows();
        Answer away = scene.post(message);
        assertThat(away.status()).as(away.text()).isEqualTo(503);
        assertThat(away.type()).startsWith("application/problem+json");
        assertThat(away.code()).isEqualTo(ErrorCode.REVOCATION_UNAVAILABLE.id());
        assertThat(world.rows()).as("rows after the refusal").isEqualTo(before);

        lists.stubFor(any(anyUrl()).willReturn(aResponse().withBody(list(root))));
        // A server does not ask again at once where nobody answered.
        Answer back = await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> scene.post(message), answer -> answer.status() == 200);
        assertThat(AppRec.of(back.body())).isEqualTo(new AppRec(AppRec.V1_0, "1", List.of(), like.msgId()));

        BigInteger revoked = SERIAL.add(BigInteger.ONE);
        lists.stubFor(any(anyUrl()).willReturn(aResponse().withBody(list(root, revoked))));
        Answer refused = scene.post(signed(sender(root, revoked, lists.baseUrl() + "/two.crl"), scene.epikrise()));
        assertThat(AppRec.of(refused.body()).errors())
                .containsExactly(
                        ErrorCode.CERTIFICATE_REVOKED.appRec() + " " + ErrorCode.CERTIFICATE_REVOKED.norwegian());
    }

    private static byte[] signed(SigningKey key, Epikrise like) {
        byte[] xml = like.fill(Epikrise.template("dialogmelding.xml")).getBytes(StandardCharsets.UTF_8);
        Document document = XmlGateway.parse(xml).orElseThrow();
        new MessageSigner(key.key(), key.chain()).sign(document);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    /** A certificate below the root, which names where its list is. */
    private static SigningKey sender(SigningKey root, BigInteger serial, String list) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name(root),
                serial,
                Date.from(Instant.now().minus(Duration.ofHours(1))),
                Date.from(Instant.now().plus(Duration.ofDays(1))),
                new X500Name("C=NO,2.5.4.97=NTRNO-" + Organisation.SENDER.number() + ",CN=Testvirksomhet"),
                keys.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
        GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, list);
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null)
        }));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer(root)));
        return new SigningKey(
                keys.getPrivate(), List.of(certificate, root.chain().get(0)));
    }

    private static byte[] list(SigningKey root, BigInteger... revoked) throws Exception {
        Date now = Date.from(Instant.now().minusSeconds(60));
        X509v2CRLBuilder builder = new X509v2CRLBuilder(name(root), now);
        builder.setNextUpdate(Date.from(Instant.now().plus(Duration.ofHours(1))));
        for (BigInteger serial : revoked) {
            builder.addCRLEntry(serial, now, 0);
        }
        return builder.build(signer(root)).getEncoded();
    }

    private static X500Name name(SigningKey root) {
        return X500Name.getInstance(
                root.chain().get(0).getSubjectX500Principal().getEncoded());
    }

    private static ContentSigner signer(SigningKey root) throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(root.key());
    }
}
