package no.rodtrad.adapter.encryption;

import static no.rodtrad.mappings.refusal.ErrorCode.DECRYPTION_FAILED;
import static no.rodtrad.mappings.refusal.ErrorCode.ENCRYPTION_METHOD;
import static no.rodtrad.mappings.refusal.ErrorCode.TOO_LARGE;

import java.io.IOException;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformationStore;

/**
 * A CMS envelope (RFC 5652 EnvelopedData, RFC 5083 AuthEnvelopedData) as it came: what it says of itself in clear, before
 * any key is used.
 *
 * @param method how the content is encrypted
 * @param recipients whom it is encrypted to
 */
record Envelope(EncryptionMethod method, RecipientInformationStore recipients) {

    private static final int MAX_RECIPIENTS = 32;

    /**
     * Reads one. Its size is judged by what is encrypted, which is as long as the content but for a block.
     *
     * @return or TOO_LARGE, ENCRYPTION_METHOD, and DECRYPTION_FAILED for what is no envelope
     */
    static Result<Envelope> read(byte[] bytes) {
        try {
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (CMSObjectIdentifiers.envelopedData.equals(info.getContentType())) {
                EncryptedContentInfo content =
                        EnvelopedData.getInstance(info.getContent()).getEncryptedContentInfo();
                return methodOf(content, false)
                        .then(method -> read(method, () -> new CMSEnvelopedData(info).getRecipientInfos()));
            }
            if (CMSObjectIdentifiers.authEnvelopedData.equals(info.getContentType())) {
                EncryptedContentInfo content =
                        AuthEnvelopedData.getInstance(info.getContent()).getAuthEncryptedContentInfo();
                return methodOf(content, true)
                        .then(method -> read(method, () -> new CMSAuthEnvelopedData(info).getRecipientInfos()));
            }
            return Result.refused(DECRYPTION_FAILED);
        } catch (IOException | RuntimeException e) {
            // The library tells of broken structures by whatever exception they run into.
            return Result.refused(DECRYPTION_FAILED);
        }
    }

    private interface Recipients {
        RecipientInformationStore read() throws CMSException;
    }

    private static Result<Envelope> read(EncryptionMethod method, Recipients recipients) {
        try {
            RecipientInformationStore store = recipients.read();
            return store.size() <= MAX_RECIPIENTS
                    ? Result.ok(new Envelope(method, store))
                    : Result.refused(DECRYPTION_FAILED);
        } catch (CMSException e) {
            return Result.refused(DECRYPTION_FAILED);
        }
    }

    private static Result<EncryptionMethod> methodOf(EncryptedContentInfo content, boolean authenticated) {
        ASN1OctetString encrypted = content.getEncryptedContent();
        if (encrypted == null) {
            return Result.refused(DECRYPTION_FAILED);
        }
        if (encrypted.getOctetsLength() > XmlGateway.MAX_BYTES) {
            return Result.refused(TOO_LARGE);
        }
        return EncryptionMethod.of(content.getContentEncryptionAlgorithm().getAlgorithm())
                .filter(method -> method.authenticates() == authenticated)
                .<Result<EncryptionMethod>>map(Result::ok)
                .orElseGet(() -> Result.refused(ENCRYPTION_METHOD));
    }
}
