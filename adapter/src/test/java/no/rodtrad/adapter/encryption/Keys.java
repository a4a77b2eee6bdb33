package no.rodtrad.adapter.encryption;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.rodtrad.adapter.signature.SigningKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys with certificates of their own making; who issued them decides nothing of encryption. */
final class Keys {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final int BOTH = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;

    private Keys() {}

    static SigningKey key(int serial, int usage, byte[] keyId) {
        return key(serial, usage, keyId, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));
    }

    /** @param keyId for the extension; null leaves it out */
    static SigningKey key(int serial, int usage, byte[] keyId, Instant from, Instant to) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Solbakken,SERIALNUMBER=310123455,C=NO");
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name, BigInteger.valueOf(serial), Date.from(from), Date.from(to), name, pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (keyId != null) {
                builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyId));
            }
            return new SigningKey(
                    pair.getPrivate(),
                    List.of(new JcaX509CertificateConverter()
                            .getCertificate(builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
