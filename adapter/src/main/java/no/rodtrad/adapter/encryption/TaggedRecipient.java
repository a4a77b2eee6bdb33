package no.rodtrad.adapter.encryption;

import java.security.Key;
import java.security.PrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Decrypts GCM as the library does, but for the key, whose failure shows in the tag alone. */
final class TaggedRecipient extends JceKeyTransAuthEnvelopedRecipient {

    /** The length that a sender means who leaves it out (RFC 5084); shorter tags can be guessed. */
    private static final int LEAST_TAG_BYTES = 12;

    private final PrivateKey key;
    private final EncryptionMethod method;

    TaggedRecipient(PrivateKey key, EncryptionMethod method) {
        super(key);
        this.key = key;
        this.method = method;
        setMinimumTagSize(LEAST_TAG_BYTES);
        // The JDK does not know the parameters of GCM by their identifier.
        setContentProvider(new BouncyCastleProvider());
    }

    @Override
    protected Key extractSecretKey(AlgorithmIdentifier transport, AlgorithmIdentifier content, byte[] encryptedKey) {
        return ContentKey.unwrap(key, transport, method, encryptedKey);
    }
}
