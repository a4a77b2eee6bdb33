package no.rodtrad.adapter.audit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.signature.OwnKeys;
import no.rodtrad.adapter.signature.SigningKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key that signs checkpoints. */
record TestKey(SigningKey key) {

    static final TestKey OWN = make("own");
    static final TestKey FOREIGN = make("foreign");

    private static TestKey make(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + name);
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    subject,
                                    BigInteger.ONE,
                                    Date.from(Instant.now().minus(Duration.ofDays(1))),
                                    Date.from(Instant.now().plus(Duration.ofDays(30))),
                                    subject,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
            return new TestKey(new SigningKey(pair.getPrivate(), List.of(certificate)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    OwnKeys keys() {
        return new OwnKeys(Map.of("key", key), Map.of());
    }

    /** Writes the certificate for the verifier. */
    Path pem(Path folder) throws Exception {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.chain().get(0).getEncoded());
        return Files.write(
                folder.resolve("certificate.pem"),
                ("-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
