package no.rodtrad.adapter.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority made for one test run; its keys are real. */
record Authority(X509Certificate certificate, KeyPair keys) {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final Map<String, KeyPair> KEYS = new ConcurrentHashMap<>();
    private static final AtomicLong SERIAL = new AtomicLong(1);

    /** What a certificate says; {@code usage} null leaves the extension out. */
    record Order(
            String subject, KeyPair keys, Instant from, Instant to, Integer usage, boolean authority, String hash) {

        static Order leaf(String subject) {
            return new Order(
                    subject,
                    rsa(2048, "leaf"),
                    NOW.minus(Duration.ofDays(1)),
                    NOW.plus(Duration.ofDays(30)),
                    KeyUsage.digitalSignature,
                    false,
                    "SHA256");
        }

        static Order authority(String subject, KeyPair keys) {
            return new Order(
                    subject,
                    keys,
                    NOW.minus(Duration.ofDays(100)),
                    NOW.plus(Duration.ofDays(900)),
                    KeyUsage.keyCertSign | KeyUsage.cRLSign,
                    true,
                    "SHA256");
        }

        Order with(KeyPair keys) {
            return new Order(subject, keys, from, to, usage, authority, hash);
        }

        Order with(Instant from, Instant to) {
            return new Order(subject, keys, from, to, usage, authority, hash);
        }

        Order withUsage(Integer usage) {
            return new Order(subject, keys, from, to, usage, authority, hash);
        }

        Order asAuthority(boolean authority) {
            return new Order(subject, keys, from, to, usage, authority, hash);
        }

        Order withHash(String hash) {
            return new Order(subject, keys, from, to, usage, authority, hash);
        }
    }

    static Authority root(String name) {
        Order order = Order.authority("CN=" + name, rsa(2048, name));
        return new Authority(build(order, new X500Name(order.subject), order.keys), order.keys);
    }

    /** An authority below this one. */
    Authority issuing(Order order) {
        return new Authority(issue(order), order.keys);
    }

    X509Certificate issue(Order order) {
        return build(
                order,
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()),
                keys);
    }

    /** Keys are kept by name, since making them is what takes the time. */
    static KeyPair rsa(int bits, String name) {
        return KEYS.computeIfAbsent(bits + name, any -> generate("RSA", generator -> generator.initialize(bits)));
    }

    static KeyPair ec() {
        return KEYS.computeIfAbsent(
                "ec", any -> generate("EC", generator -> generator.initialize(new ECGenParameterSpec("secp256r1"))));
    }

    private interface Setting {
        void on(KeyPairGenerator generator) throws GeneralSecurityException;
    }

    private static KeyPair generate(String algorithm, Setting setting) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            setting.on(generator);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate build(Order order, X500Name issuer, KeyPair signing) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.getAndIncrement()),
                    Date.from(order.from),
                    Date.from(order.to),
                    new X500Name(order.subject),
                    order.keys.getPublic());
            if (order.authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            }
            if (order.usage != null) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(order.usage));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder(order.hash + "withRSA").build(signing.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
