package no.rodtrad.adapter.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/** Puts outgoing messages into envelopes to a receiver's certificate. Thread-safe. */
public final class EnvelopeSealer {

    /** How the content key travels. */
    public enum KeyTransport {
        /** With SHA-256. */
        OAEP,
        /** Version 1.5, which every receiver knows. */
        PKCS1
    }

    private static final int KEY_ENCIPHERMENT = 2;
    private static final byte SEQUENCE = 0x30;

    private final List<X509Certificate> receivers;
    private final EncryptionMethod method;
    private final KeyTransport transport;
    private final Predicate<LocalDate> tripleDesAllowed;
    private final Clock clock;

    /**
     * @param receivers certificates of the one receiver: the newest valid one is used
     * @param tripleDes what allows 3DES to this receiver; after its last day AES is used
     * @param receiver the receiver's organisation number
     * @throws IllegalArgumentException if a certificate is not for RSA encryption, or 3DES is asked for and not allowed
     */
    public EnvelopeSealer(
            List<X509Certificate> receivers,
            EncryptionMethod method,
            KeyTransport transport,
            List<TripleDesException> tripleDes,
            String receiver,
            Clock clock) {
        if (receivers.isEmpty() || !receivers.stream().allMatch(EnvelopeSealer::mayEncrypt)) {
            throw new IllegalArgumentException("encryption needs certificates with RSA keys that may encipher keys");
        }
        List<TripleDesException> own = tripleDes.stream()
                .filter(exception -> exception.organisationNumber().equals(receiver))
                .toList();
        if (method == EncryptionMethod.TRIPLE_DES_CBC && own.isEmpty()) {
            throw new IllegalArgumentException("3DES to a receiver needs an exception with a last day");
        }
        this.receivers = List.copyOf(receivers);
        this.method = method;
        this.transport = transport;
        this.tripleDesAllowed = day -> own.stream().anyMatch(exception -> exception.covers(receiver, day));
        this.clock = clock;
    }

    /** The certificates in a PEM file. */
    public static List<X509Certificate> certificates(Path pem) throws IOException {
        try (InputStream in = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IOException("not a PEM file of certificates: " + pem, e);
        }
    }

    /** The media type of a payload, sealed or not: an envelope begins as every ASN.1 sequence does, and XML never. */
    public static String mediaType(byte[] payload) {
        if (payload.length == 0 || payload[0] != SEQUENCE) {
            return "application/xml";
        }
        boolean authenticated = CMSObjectIdentifiers.authEnvelopedData.equals(
                ContentInfo.getInstance(payload).getContentType());
        return "application/pkcs7-mime; smime-type=" + (authenticated ? "authEnveloped-data" : "enveloped-data");
    }

    /** @throws IllegalStateException if no certificate of the receiver is valid now */
    public byte[] seal(byte[] content) {
        Instant now = clock.instant();
        try {
            JceKeyTransRecipientInfoGenerator recipient = recipient(current(now));
            EncryptionMethod today = methodOn(LocalDate.ofInstant(now, TripleDesException.NORWAY));
            OutputEncryptor encryptor = encryptor(today);
            CMSProcessableByteArray processable = new CMSProcessableByteArray(content);
            if (encryptor instanceof OutputAEADEncryptor tagging) {
                CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
                generator.addRecipientInfoGenerator(recipient);
                return generator.generate(processable, tagging).getEncoded();
            }
            CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(recipient);
            return generator.generate(processable, encryptor).getEncoded();
        } catch (CMSException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a message could not be encrypted", e);
        }
    }

    private static OutputEncryptor encryptor(EncryptionMethod method) throws CMSException {
        JceCMSContentEncryptorBuilder builder = new JceCMSContentEncryptorBuilder(method.oid());
        // The JDK does not know the parameters of GCM by their identifier.
        return method.authenticates()
                ? builder.setProvider(new BouncyCastleProvider()).build()
                : builder.build();
    }

    private EncryptionMethod methodOn(LocalDate day) {
        return method == EncryptionMethod.TRIPLE_DES_CBC && !tripleDesAllowed.test(day)
                ? EncryptionMethod.AES_256_CBC
                : method;
    }

    private X509Certificate current(Instant now) {
        return receivers.stream()
                .filter(certificate -> !now.isBefore(certificate.getNotBefore().toInstant())
                        && !now.isAfter(certificate.getNotAfter().toInstant()))
                .max(Comparator.comparing(X509Certificate::getNotBefore))
                .orElseThrow(() -> new IllegalStateException("no certificate of the receiver is valid at this time"));
    }

    private JceKeyTransRecipientInfoGenerator recipient(X509Certificate certificate) throws GeneralSecurityException {
        return transport == KeyTransport.PKCS1
                ? new JceKeyTransRecipientInfoGenerator(certificate)
                : new JceKeyTransRecipientInfoGenerator(certificate, oaep());
    }

    private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
        return new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(
                        PKCSObjectIdentifiers.id_RSAES_OAEP,
                        new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    }

    private static boolean mayEncrypt(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return "RSA".equals(certificate.getPublicKey().getAlgorithm()) && (usage == null || usage[KEY_ENCIPHERMENT]);
    }
}
