package no.rodtrad.sandbox.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.rodtrad.adapter.signature.SigningKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues test certificates of the kinds that the Norwegian enterprise certificates come in: root, issuer, enterprise. */
final class CertificateIssuer {

    private static final int RSA_BITS = 2048;
    private static final int AUTHORITY_YEARS = 20;
    private static final int ENTERPRISE_YEARS = 2;

    private final SecureRandom random = new SecureRandom();

    SigningKey root(Instant now) {
        X500Name name = name("Rødtråd sandkasse testrot");
        KeyPair keys = keys();
        X509Certificate certificate = certificate(name, keys, name, keys, now, AUTHORITY_YEARS, true);
        return new SigningKey(keys.getPrivate(), List.of(certificate));
    }

    SigningKey issuing(SigningKey root, Instant now) {
        return below(root, name("Rødtråd sandkasse testutsteder"), now, AUTHORITY_YEARS, true);
    }

    /** A certificate with the organisation number where today's enterprise certificates have it. */
    SigningKey enterprise(SigningKey issuing, String organisation, Instant now) {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NO")
                .addRDN(BCStyle.O, "Testvirksomhet " + organisation)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRNO-" + organisation)
                .addRDN(BCStyle.SERIALNUMBER, organisation)
                .addRDN(BCStyle.CN, "Testvirksomhet " + organisation)
                .build();
        return below(issuing, subject, now, ENTERPRISE_YEARS, false);
    }

    private SigningKey below(SigningKey issuer, X500Name subject, Instant now, int years, boolean authority) {
        X509Certificate above = issuer.chain().get(0);
        KeyPair keys = keys();
        X500Name issuerName =
                X500Name.getInstance(above.getSubjectX500Principal().getEncoded());
        KeyPair signing = new KeyPair(above.getPublicKey(), issuer.key());
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(certificate(subject, keys, issuerName, signing, now, years, authority));
        chain.addAll(issuer.chain());
        return new SigningKey(keys.getPrivate(), chain);
    }

    private X509Certificate certificate(
            X500Name subject,
            KeyPair keys,
            X500Name issuer,
            KeyPair signing,
            Instant now,
            int years,
            boolean authority) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, random),
                // An hour back, for clocks that are a little behind.
                Date.from(now.minusSeconds(3600)),
                Date.from(now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant()),
                subject,
                keys.getPublic());
        int usage = authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment;
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signing.getPrivate())));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("a test certificate could not be made", e);
        }
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NO")
                .addRDN(BCStyle.O, "Rødtråd sandkasse")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no RSA", e);
        }
    }
}
