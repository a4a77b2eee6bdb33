package no.rodtrad.adapter.encryption;

import static no.rodtrad.mappings.refusal.ErrorCode.DECRYPTION_FAILED;
import static no.rodtrad.mappings.refusal.ErrorCode.ENCRYPTION_METHOD;

import java.io.IOException;
import java.io.InputStream;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.rodtrad.adapter.signature.OwnKeys;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyTransRecipientId;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInformation;

/**
 * Opens envelopes that are encrypted to one of this server's keys, the current one or an earlier one. Whatever goes wrong
 * with a key or with the content has one code, DECRYPTION_FAILED. Thread-safe.
 */
public final class EnvelopeOpener {

    /** The largest envelope that is read, in bytes: the largest message, and room for what is around it. */
    public static final int MAX_BYTES = XmlGateway.MAX_BYTES + 1024 * 1024;

    private final OwnKeys keys;
    private final List<TripleDesException> tripleDes;
    private final Clock clock;

    /** @param tripleDes who may still send 3DES */
    public EnvelopeOpener(OwnKeys keys, List<TripleDesException> tripleDes, Clock clock) {
        this.keys = keys;
        this.tripleDes = List.copyOf(tripleDes);
        this.clock = clock;
    }

    /**
     * Decrypts an envelope.
     *
     * @param sender the organisation numbers of whoever sent it
     * @return the content, which may be broken and says so; or TOO_LARGE, ENCRYPTION_METHOD, DECRYPTION_FAILED
     */
    public Result<Opened> open(byte[] envelope, Collection<String> sender) {
        return Envelope.read(envelope)
                .then(read -> read.method() != EncryptionMethod.TRIPLE_DES_CBC || mayUseTripleDes(sender)
                        ? open(read)
                        : Result.refused(ENCRYPTION_METHOD));
    }

    private boolean mayUseTripleDes(Collection<String> sender) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TripleDesException.NORWAY);
        return sender.stream()
                .anyMatch(number -> tripleDes.stream().anyMatch(exception -> exception.covers(number, today)));
    }

    private Result<Opened> open(Envelope envelope) {
        for (SigningKey key : keys.decrypting()) {
            for (RecipientInformation recipient : envelope.recipients().getRecipients()) {
                if (recipient instanceof KeyTransRecipientInformation ours
                        && isFor(ours, key.chain().get(0))) {
                    return ContentKey.takes(ours.getKeyEncryptionAlgorithm())
                            ? decrypt(ours, key, envelope.method())
                            : Result.refused(ENCRYPTION_METHOD);
                }
            }
        }
        return Result.refused(DECRYPTION_FAILED);
    }

    /** By issuer and serial number or by key identifier: the certificate's, or the one that is made of its key. */
    private static boolean isFor(RecipientInformation recipient, X509Certificate certificate) {
        List<RecipientId> names = new ArrayList<>();
        names.add(new KeyTransRecipientId(
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()),
                certificate.getSerialNumber()));
        try {
            names.add(new KeyTransRecipientId(new JcaX509ExtensionUtils()
                    .createSubjectKeyIdentifier(certificate.getPublicKey())
                    .getKeyIdentifier()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-1 for key identifiers", e);
        }
        byte[] declared = certificate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
        if (declared != null) {
            byte[] extension = ASN1OctetString.getInstance(declared).getOctets();
            names.add(new KeyTransRecipientId(
                    ASN1OctetString.getInstance(extension).getOctets()));
        }
        return names.contains(recipient.getRID());
    }

    private static Result<Opened> decrypt(
            KeyTransRecipientInformation recipient, SigningKey key, EncryptionMethod method) {
        Recipient how = method.authenticates()
                ? new TaggedRecipient(key.key(), method)
                : new UnpaddedRecipient(key.key(), method);
        try (InputStream content = recipient.getContentStream(how).getContentStream()) {
            byte[] bytes = content.readNBytes(XmlGateway.MAX_BYTES + 1);
            return Result.ok(
                    method.authenticates() ? new Opened(bytes, Opened.State.AUTHENTIC) : unpadded(bytes, method));
        } catch (CMSException | IOException | RuntimeException e) {
            return Result.refused(DECRYPTION_FAILED);
        }
    }

    /** Takes the padding off (RFC 5652, 6.3), looking at as many bytes whether it is right or not. */
    private static Opened unpadded(byte[] bytes, EncryptionMethod method) {
        int block = method.blockBytes();
        if (bytes.length < block) {
            return new Opened(bytes, Opened.State.BROKEN);
        }
        int count = bytes[bytes.length - 1] & 0xff;
        int wrong = count == 0 || count > block ? 1 : 0;
        for (int i = 1; i <= block; i++) {
            wrong |= i <= count ? bytes[bytes.length - i] ^ count : 0;
        }
        return wrong == 0
                ? new Opened(Arrays.copyOf(bytes, bytes.length - count), Opened.State.MALLEABLE)
                : new Opened(bytes, Opened.State.BROKEN);
    }
}
